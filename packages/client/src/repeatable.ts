import { bodyTextOf } from './body-cache.ts';

/** A body that can be sent again. */
export type RepeatableBody = string | ArrayBuffer;

/**
 * Reads the body of a request in order to send it more than once. Returns null if there is none, and undefined if it is
 * not JSON. It never reads image data, which would have to be held in memory.
 */
export async function repeatableBody(request: Request): Promise<RepeatableBody | null | undefined> {
  const text = bodyTextOf(request);
  if (text !== undefined) return text;
  const mediaType = request.headers.get('Content-Type');
  if (mediaType === null) return request.body ? undefined : null;
  if (!/\bjson\b/i.test(mediaType)) return undefined;
  const body = await request.clone().arrayBuffer();
  return body.byteLength > 0 ? body : null;
}

/**
 * Whether a request has the same effect and the same response when the service handles it twice. A patch has if it only
 * adds and replaces: the second one sets the same values. A `remove` fails the second time.
 */
export function isRepeatable(method: string, body: RepeatableBody | null): boolean {
  if (method !== 'PATCH' || !body) return method === 'GET' || method === 'HEAD';
  try {
    const operations: unknown = JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body));
    return Array.isArray(operations) && operations.every((one) => one?.op === 'add' || one?.op === 'replace');
  } catch {
    return false;
  }
}
