import { type Operation, operations } from '@cloudimages/contract';
import { type Answer, badRequest, unknownPath } from './answer.ts';
import { readWhole } from './read-whole.ts';
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

const respond = ({ status, headers, body }: Answer) => new Response(body ?? null, { status, headers });

/** 32 hexadecimal digits, as the gateway gives them. */
export const newRequestId = () => crypto.randomUUID().replaceAll('-', '');

const emptyStream = () => new Blob([]).stream() as ReadableStream<Uint8Array>;

const bodyFor = async ({ body }: Operation, request: Request) => {
  if (body === undefined) return undefined;
  return body.binary ? (request.body ?? emptyStream()) : readWhole(request.body, maxJsonBytes);
};

/** `fetch` over a function that answers calls: the service without a socket. */
export function fetchOver(answer: (call: Call) => Promise<Answer>): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search, searchParams: query, origin, host } = new URL(request.url);
    const requestId = newRequestId();
    const found = route(request.method, pathname);
    if (found === undefined) return respond(unknownPath(requestId));
    const body = await bodyFor(found.operation, request);
    if (body === 'too large') return respond(badRequest(requestId, 413));
    // A connection would carry the host; a request that meets none may leave it to its address.
    const headers = new Map([['host', host], ...request.headers]);
    const header = (name: string) => headers.get(name);
    return respond(await answer({ ...found, target: pathname + search, query, header, body, origin, requestId }));
  };
}
