import { randomUUID } from 'node:crypto';
import { type AskedRequest, initOf } from '../calls.ts';
import type { Endpoint } from '../targets/endpoint.ts';
import { type Heard, heardFrom } from './heard.ts';

/** One of the two that are compared, and what this run knows of it. */
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
  send(request: AskedRequest): Promise<Heard>;
}

/** An ID that no image has. */
export const nobodys = randomUUID();

/** Looks at an endpoint that is to be compared. */
export async function openSide(
  letter: Side['letter'],
  endpoint: Endpoint,
  fetch: typeof globalThis.fetch,
): Promise<Side> {
  const { url, token } = endpoint;
  const send = async ({ method, path, ...options }: AskedRequest) =>
    heardFrom(
      await fetch(
        url + path,
        initOf(method, { ...options, token: options.token === undefined ? token : options.token }),
      ),
    );
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
