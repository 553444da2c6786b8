import { operations } from '@cloudimages/contract';
import { randomId } from '../ports/ids.ts';
import { type Answer, badRequest, unknownPath } from './answer.ts';
import { type Call, maxJsonBytes } from './call.ts';
import { readWhole } from './read-whole.ts';

const routes = Object.values(operations).map((operation) => ({
  operation,
  names: [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string),
  pattern: new RegExp(`^${operation.path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '([^/]+)')}$`),
}));

/** The operation that a method and a path belong to, with the parameters of the path. */
function route(method: string, pathname: string): Pick<Call, 'operation' | 'path'> | undefined {
  for (const { operation, names, pattern } of routes) {
    const match = operation.method === method ? pattern.exec(pathname) : null;
    if (match === null) continue;
    try {
      const values = match.slice(1).map(decodeURIComponent);
      return { operation, path: Object.fromEntries(names.map((name, index) => [name, values[index] as string])) };
    } catch {
      return undefined;
    }
  }
  return undefined;
}

const respond = ({ status, headers, body }: Answer) => new Response(body ?? null, { status, headers });

/** Makes a request ID like those of the gateway: 32 hexadecimal digits. */
export const newRequestId = () => randomId().replaceAll('-', '');

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

const emptyStream = (): Bytes => new Blob([]).stream();

/** Pending requests, kept reachable so that their abort signals still fire. */
const pending = new Set<unknown>();

const endsWith = (signal: AbortSignal, stream: Bytes): Bytes => stream.pipeThrough(new TransformStream(), { signal });

/** The same stream; `onFailure` is called when it fails. */
function watched(stream: Bytes, onFailure: (reason: unknown) => void): Bytes {
  const reader = stream.getReader();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await reader.read().catch((reason: unknown) => {
          onFailure(reason);
          throw reason;
        });
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

/**
 * Makes a `fetch` that calls the service without a socket. It behaves as over a network: when a signal aborts, the call
 * rejects with the signal's reason and the request body is cut off; when the request body fails, the call rejects with a
 * TypeError.
 */
export function fetchOver(answer: (call: Call) => Promise<Answer>): typeof globalThis.fetch {
  async function send(request: Request): Promise<Response> {
    const { pathname, search, searchParams: query, origin, host } = new URL(request.url);
    const requestId = newRequestId();
    const found = route(request.method, pathname);
    if (found === undefined) return respond(unknownPath(requestId));
    const { body: taken } = found.operation;
    let brokenBy: { readonly cause: unknown } | undefined;
    const data = () =>
      watched(endsWith(request.signal, request.body ?? emptyStream()), (cause) => {
        brokenBy = { cause };
      });
    const body = taken && (taken.binary ? data() : await readWhole(request.body, maxJsonBytes));
    if (body === 'too large') return respond(badRequest(requestId, 413, found.operation));
    // Over a network, fetch would add the host.
    const headers = new Map([['host', host], ...request.headers]);
    const header = (name: string) => headers.get(name);
    const answered = await answer({ ...found, target: pathname + search, query, header, body, origin, requestId });
    if (brokenBy) throw new TypeError('fetch failed', brokenBy);
    return respond(answered);
  }

  return async (input, init) => {
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    const held = [input, request];
    pending.add(held);
    try {
      return await new Promise<Response>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        send(request).then(resolve, reject);
      });
    } finally {
      pending.delete(held);
    }
  };
}
