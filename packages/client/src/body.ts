import type { Binary } from '@cloudimages/contract';

export function isBinary(body: unknown): body is Binary {
  return body instanceof Blob || body instanceof ReadableStream || ArrayBuffer.isView(body);
}

/** Writes a body as JSON. Bytes stay as they are. */
export function serializeBody(body: unknown): Binary | string {
  return isBinary(body) ? body : JSON.stringify(body);
}
