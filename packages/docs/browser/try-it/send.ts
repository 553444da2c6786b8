import type { ApiRequest } from './read-fields.ts';
import type { Server } from './servers.ts';

export interface Received {
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  /** Whether `body` is all of it. */
  readonly complete: boolean;
  readonly milliseconds: number;
}

/** More of a body is not read: the data of an image may be larger than memory. */
const MAX_BYTES = 256 * 1024;

async function readBeginning(stream: ReadableStream<Uint8Array> | null): Promise<Pick<Received, 'body' | 'complete'>> {
  const reader = stream?.getReader();
  let body = new Uint8Array();
  while (reader && body.length <= MAX_BYTES) {
    const { done, value } = await reader.read();
    if (done) return { body, complete: true };
    const longer = new Uint8Array(body.length + value.length);
    longer.set(body);
    longer.set(value, body.length);
    body = longer;
  }
  await reader?.cancel();
  return { body: body.subarray(0, MAX_BYTES), complete: !reader };
}

/**
 * Sends a request and reads the response.
 * @throws {TypeError} when there is no response
 */
export async function send(request: ApiRequest, server: Server, signal: AbortSignal): Promise<Received> {
  const { method, target, secured, body = null } = request;
  const headers = new Headers(request.headers.map(([name, value]): [string, string] => [name, value]));
  headers.set('Accept', 'application/json');
  if (secured && server.token !== '') headers.set('X-Auth-Token', server.token);
  const fetch = await server.fetch();
  const begin = performance.now();
  const response = await fetch(server.address + target, {
    ...{ method, headers, body, signal },
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // A redirect would take the token to another server.
    redirect: 'error',
  });
  const read = await readBeginning(response.body);
  const { status, statusText } = response;
  return { status, statusText, headers: [...response.headers], ...read, milliseconds: performance.now() - begin };
}
