import type { IncomingMessage } from 'node:http';
import type { Operation } from '@cloudimages/contract';

/** A longer JSON body is a 413 (decision 56). */
const maxJsonBytes = 2 ** 20;

/** Reads a request to its end and returns its JSON. Image data of any size is discarded as it arrives. */
export async function readBody(
  request: IncomingMessage,
  { body }: Operation,
): Promise<Uint8Array | undefined | 'too large'> {
  const isJson = body?.binary === false;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (isJson && size <= maxJsonBytes) chunks.push(chunk);
  }
  // An empty body is data, too.
  if (!isJson) return body && new Uint8Array();
  if (size > maxJsonBytes) return 'too large';
  return size === 0 ? undefined : Buffer.concat(chunks);
}
