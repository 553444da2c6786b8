import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { curlOf } from '@cloudimages/openapi-vitest';
import { type AskedRequest, initOf } from '../calls.ts';
import { reach } from '../reach.ts';
import { reasonOf } from '../reason.ts';
import { stopped } from '../stop.ts';
import type { Endpoint } from '../targets/endpoint.ts';
import { type Heard, heardFrom } from './heard.ts';

/** One of the two endpoints, with the state of this run. */
export interface Side {
  readonly letter: 'A' | 'B';
  readonly endpoint: Endpoint;
  /** The tag of all images that this run creates there. */
  readonly mark: string;
  /** Whether it is the mock of this project. */
  readonly isMock: boolean;
  /** IDs of the created images, by numbers that both sides share. */
  readonly ids: Map<number, string>;
  /** IDs of the created images that still exist. */
  readonly left: Set<string>;
  /** Values of this side only, and their placeholders in a comparison. */
  readonly names: Map<string, string>;
  /** @throws {Error} with the request as a curl command, if there is no response. */
  send(request: AskedRequest): Promise<Heard>;
}

/** An ID without an image. */
export const unknownImage = randomUUID();

/** A token that is not valid on either side. */
export const unknownToken = 'unknown-token';

/**
 * Prepares an endpoint for a comparison.
 * @throws {Error} if it cannot be reached.
 */
export async function openSide(
  letter: Side['letter'],
  endpoint: Endpoint,
  fetch: typeof globalThis.fetch,
): Promise<Side> {
  const { url } = endpoint;
  const send = async (request: AskedRequest) => {
    const { method, path, token = endpoint.token, ...options } = request;
    // In these two turns of the event loop fetch notices connections that were closed, on which a request would fail.
    await setImmediate();
    await setImmediate();
    try {
      return await heardFrom(await fetch(url + path, initOf(method, { ...options, token })));
    } catch (error) {
      const reason = reasonOf(error as Error);
      if (reason === stopped) throw error;
      throw new Error(`${letter} gave no response: ${reason}\n  ${curl({ letter, endpoint }, request)}`);
    }
  };
  const mark = `contract-test=${randomUUID().slice(0, 8)}`;
  return {
    letter,
    endpoint,
    mark,
    isMock: await reach(endpoint),
    ids: new Map(),
    left: new Set(),
    names: new Map([
      [mark, '<mark>'],
      [encodeURIComponent(mark), '<mark>'],
      // Lists of tags show its value alone.
      [mark.slice(mark.indexOf('=') + 1), '<mark>'],
      [url, '<endpoint>'],
    ]),
    send,
  };
}

/** A request as a curl command, with a variable for the token of the side. */
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
