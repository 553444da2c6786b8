import { initOf } from './calls.ts';
import { reasonOf } from './reason.ts';
import type { Endpoint } from './targets/endpoint.ts';

/**
 * Asks for one image, so that a wrong address or token is told once and not by every case.
 * @throws {Error} when nobody answers, or the token is not taken.
 */
export async function reach({ url, token }: Endpoint): Promise<void> {
  const response = await fetch(`${url}/v2/images?limit=1`, initOf('GET', { token })).catch((error) => {
    throw new Error(`${url} cannot be reached: ${reasonOf(error)}.`);
  });
  await response.body?.cancel();
  if (response.status === 401) throw new Error(`${url} does not take the token.`);
}
