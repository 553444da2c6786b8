import { createHash } from 'node:crypto';

/** Expected length in bytes and MD5 in lower-case hex; null when unknown. */
export interface Facts {
  readonly size: number | null;
  readonly checksum: string | null;
}

/**
 * Passes data on; messages call it `called`.
 * @throws {Error} at the end, when length or checksum are not the expected ones.
 */
export async function* checked(data: AsyncIterable<Uint8Array>, called: string, { size, checksum }: Facts) {
  const hash = createHash('md5');
  let length = 0;
  for await (const chunk of data) {
    hash.update(chunk);
    length += chunk.length;
    yield chunk;
  }
  if (size !== null && length !== size) {
    throw new Error(`${called} is damaged: it is ${length} bytes long, and should be ${size}.`);
  }
  if (checksum !== null && hash.digest('hex') !== checksum) {
    throw new Error(`${called} is damaged: it does not have its checksum.`);
  }
}
