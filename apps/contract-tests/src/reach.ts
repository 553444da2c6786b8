import { operations } from '@cloudimages/contract';
import { initOf } from './calls.ts';
import { reasonOf } from './reason.ts';
import type { Endpoint } from './targets/endpoint.ts';

const lists = ['glanceListImages', 'listImages'] as const;

/**
 * Lists one image, so that a wrong URL or token is reported once and not by every case.
 * @returns whether the endpoint is the mock of this project, which names itself: a faulty server may behave like it.
 * @throws {Error} if there is no response, or if the list fails.
 */
export async function reach({ url, token, operations: names }: Endpoint): Promise<boolean> {
  const id = lists.find((list) => names?.includes(list) ?? true);
  const list = `${url}${operations[id ?? lists[0]].path}?limit=1`;
  const response = await fetch(list, initOf('GET', { token })).catch((error) => {
    throw new Error(`${url} cannot be reached: ${reasonOf(error)}.`);
  });
  await response.body?.cancel();
  const { status, headers } = response;
  if (status === 401) throw new Error(`${url} does not accept the token.`);
  if (status !== 200 && id !== undefined) {
    throw new Error(
      `GET ${list} got ${status} instead of a list. Give the URL that comes before /v2, and a token that may list images.`,
    );
  }
  return headers.get('Server') === 'cloudimages-mock';
}

/** Why an endpoint is treated as a mock. */
export const mockNote = 'the mock of this project, by its header "Server: cloudimages-mock"';
