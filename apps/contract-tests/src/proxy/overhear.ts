import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** The most that is kept of one body, in bytes: more than any JSON of the document may have. */
const most = 8 * 1024 * 1024;

const decoders: Readonly<Record<string, (data: Buffer, options: { readonly maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/**
 * Reads along what passes, if it is JSON or text. The stream has to be piped at once, since it begins to flow.
 * @returns What was heard so far; undefined when it is neither, or too long, and so is not looked at.
 */
export function overhear(stream: Readable, headers: IncomingHttpHeaders): () => string | undefined {
  const type = headers['content-type'] ?? '';
  const isRead = /^[^;]*[/+.-]json\b/i.test(type) || /^text\//i.test(type);
  let bytes = 0;
  let chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (isRead && bytes <= most) chunks.push(chunk);
    else chunks = [];
  });
  return () => (bytes === 0 ? '' : textOf(chunks, headers['content-encoding']));
}

function textOf(chunks: readonly Buffer[], encoding: string | undefined): string | undefined {
  if (chunks.length === 0) return undefined;
  const data = Buffer.concat(chunks);
  if (encoding === undefined || encoding === 'identity') return data.toString();
  try {
    return decoders[encoding.toLowerCase()]?.(data, { maxOutputLength: most }).toString();
  } catch {
    return undefined;
  }
}
