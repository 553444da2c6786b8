import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { curlOf } from '@cloudimages/openapi-vitest';
import { type AskedRequest, initOf } from '../calls.ts';
import { reasonOf } from '../reason.ts';
import { stopped } from '../stop.ts';
import type { Endpoint } from '../targets/endpoint.ts';
import { type Heard, heardFrom } from './heard.ts';

/** One of the two endpoints, and what this run knows of it. */
export interface Side {
  readonly letter: 'A' | 'B';
  readonly endpoint: Endpoint;
  /** The tag of all that this run makes there. */
  readonly mark: string;
  /** Whether it shows images that nobody has: it is a mock. */
  readonly keepsNothing: boolean;
  /** The IDs of the images that were made, by numbers which both sides share. */
  readonly ids: Map<number, string>;
  /** Those of them that are still there. */
  readonly left: Set<string>;
  /** What this side alone says, and what stands for it in a comparison. */
  readonly names: Map<string, string>;
  /** @throws {Error} with the request, when there is no answer. */
  send(request: AskedRequest): Promise<Heard>;
}

/** An ID that no image has. */
export const nobodys = randomUUID();

/** A token that nobody has. */
export const unknownToken = 'nobodys-token';

/** Looks at an endpoint that is to be compared. */
export async function openSide(
  letter: Side['letter'],
  endpoint: Endpoint,
  fetch: typeof globalThis.fetch,
): Promise<Side> {
  const { url } = endpoint;
  const send = async (request: AskedRequest) => {
    const { method, path, token = endpoint.token, ...options } = request;
    // Closed connections are noticed in these two turns of the event loop; a request on one of them would fail.
    await setImmediate();
    await setImmediate();
    try {
      return await heardFrom(await fetch(url + path, initOf(method, { ...options, token })));
    } catch (error) {
      const reason = reasonOf(error as Error);
      if (reason === stopped) throw error;
      throw new Error(`${letter} gave no answer: ${reason}\n  ${curl({ letter, endpoint }, request)}`);
    }
  };
  const mark = `contract-test=${randomUUID().slice(0, 8)}`;
  const { status } = await send({ method: 'GET', path: `/v2/images/${nobodys}` });
  return {
    letter,
    endpoint,
    mark,
    keepsNothing: status === 200,
    ids: new Map(),
    left: new Set(),
    names: new Map([
      [mark, '<mark>'],
      [encodeURIComponent(mark), '<mark>'],
      [url, '<endpoint>'],
    ]),
    send,
  };
}

/** A request as a line for a shell, in which the token of the side is a variable. */
export function curl(
  { letter, endpoint }: Pick<Side, 'letter' | 'endpoint'>,
  { method, path, token, headers, body, mediaType }: AskedRequest,
): string {
  const line = curlOf({
    method,
    url: endpoint.url + path,
    headers: {
      ...(token !== null && { 'X-Auth-Token': '' }),
      ...(mediaType && { 'Content-Type': mediaType }),
      ...headers,
    },
    ...(typeof body === 'string' && { body }),
  });
  return line.replace('$X_AUTH_TOKEN', () => (token === unknownToken ? token : `$CLOUDIMAGES_TOKEN_${letter}`));
}
