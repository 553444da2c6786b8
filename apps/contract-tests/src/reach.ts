import { initOf } from './calls.ts';
import { reasonOf } from './reason.ts';
import type { Endpoint } from './targets/endpoint.ts';

/**
 * Lists one image, so that a wrong URL or token is reported once and not by every case.
 * @throws {Error} if there is no response, or if the token is not valid.
 */
export async function reach({ url, token }: Endpoint): Promise<void> {
  const response = await fetch(`${url}/v2/images?limit=1`, initOf('GET', { token })).catch((error) => {
    throw new Error(`${url} cannot be reached: ${reasonOf(error)}.`);
  });
  await response.body?.cancel();
  if (response.status === 401) throw new Error(`${url} does not accept the token.`);
}
