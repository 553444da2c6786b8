import { texts } from './texts.ts';

/** The body of a request that can be sent again. */
export type Repeatable = string | ArrayBuffer;

/**
 * The body of a request, to be sent more than once: null when it has none, undefined when it is anything but JSON. Data
 * of an image are never read here, since that would hold them in memory.
 */
export async function repeatableBody(request: Request): Promise<Repeatable | null | undefined> {
  const text = texts.get(request);
  if (text !== undefined) return text;
  const mediaType = request.headers.get('Content-Type');
  if (mediaType === null) return request.body ? undefined : null;
  if (!/\bjson\b/i.test(mediaType)) return undefined;
  const body = await request.clone().arrayBuffer();
  return body.byteLength > 0 ? body : null;
}

/**
 * Whether a request that was done can be done again, and the answer and the images are as if it was done once. A patch
 * can when it only adds and replaces: what it sets is there then, and is set to the same values. What it removes is
 * gone, and the repeat would be refused.
 */
export function isRepeatable(method: string, body: Repeatable | null): boolean {
  if (method !== 'PATCH' || !body) return method === 'GET' || method === 'HEAD';
  try {
    const operations: unknown = JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body));
    return Array.isArray(operations) && operations.every((one) => one?.op === 'add' || one?.op === 'replace');
  } catch {
    return false;
  }
}
