import type { IncomingMessage } from 'node:http';
import { isJson } from './media-type.ts';
import type { Operation } from './operations.ts';

const JSON_LIMIT_BYTES = 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * A request body after reading. `refusal` is the status that the body deserves before anybody looks at its content;
 * `mediaType` is set when the body is one the operation declares.
 */
export type Body = { mediaType?: string; value?: unknown; refusal?: 400 | 413 | 415 };

/** Reads the body to its end. JSON is parsed; data is thrown away as it arrives, whatever its size. */
export async function readBody(request: IncomingMessage, operation: Operation): Promise<Body> {
  const declared = operation.request?.body?.contents ?? [];
  const mediaType = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!declared.some((content) => content.mediaType.toLowerCase() === mediaType)) {
    const bytes = await drain(request);
    return bytes > 0 && declared.length > 0 ? { refusal: 415 } : {};
  }
  if (isJson(mediaType)) return { mediaType, ...(await readJson(request)) };
  await drain(request);
  // Nobody reads data, also none at all is data; Prism only wants to know that there is a body.
  return { mediaType, value: 'data' };
}

async function readJson(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes <= JSON_LIMIT_BYTES) chunks.push(chunk);
  }
  if (bytes > JSON_LIMIT_BYTES) return { refusal: 413 };
  if (bytes === 0) return {};
  try {
    return { value: JSON.parse(utf8.decode(Buffer.concat(chunks))) };
  } catch {
    return { refusal: 400 };
  }
}

async function drain(request: IncomingMessage): Promise<number> {
  let bytes = 0;
  for await (const chunk of request) bytes += chunk.length;
  return bytes;
}
