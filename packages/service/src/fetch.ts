import { type Operation, operations } from '@cloudimages/contract';
import { type Answer, badRequest, unknownPath } from './answer.ts';
import { type Call, maxJsonBytes } from './request.ts';

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

/** The whole body, or undefined when it is empty; `too large` as soon as it is longer than a JSON body may be. */
async function readAll(stream: ReadableStream<Uint8Array> | null): Promise<Uint8Array | undefined | 'too large'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream ?? []) {
    size += chunk.length;
    if (size > maxJsonBytes) return 'too large';
    chunks.push(chunk);
  }
  if (size === 0) return undefined;
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

const respond = ({ status, headers, body }: Answer) => new Response(body ?? null, { status, headers });

/** 32 hexadecimal digits, as the gateway gives them. */
export const newRequestId = () => crypto.randomUUID().replaceAll('-', '');

const emptyStream = () => new Blob([]).stream() as ReadableStream<Uint8Array>;

const bodyFor = async ({ body }: Operation, request: Request) => {
  if (body === undefined) return undefined;
  return body.binary ? (request.body ?? emptyStream()) : readAll(request.body);
};

/** `fetch` over a function that answers calls: the service without a socket. */
export function fetchOver(answer: (call: Call) => Promise<Answer>): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, searchParams: query, origin } = new URL(request.url);
    const requestId = newRequestId();
    const found = route(request.method, pathname);
    if (found === undefined) return respond(unknownPath(requestId));
    const body = await bodyFor(found.operation, request);
    if (body === 'too large') return respond(badRequest(requestId, 413));
    const header = (name: string) => request.headers.get(name) ?? undefined;
    return respond(await answer({ ...found, query, header, body, origin, requestId }));
  };
}
