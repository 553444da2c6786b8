import { hash } from 'node:crypto';
import type { Facts } from '@cloudimages/contract-tests/model';

/** Bytes that differ for each number. */
export function bytesOf(number: number, size: number): Buffer {
  const seed = Buffer.from(hash('sha256', String(number), 'buffer'));
  const bytes = Buffer.alloc(size, seed);
  // Every block differs, so that a misplaced one is found.
  for (let at = 0; at + 4 <= size; at += 4096) bytes.writeUInt32LE(at, at);
  return bytes;
}

/** The digest of bytes, which stands for them. */
export const factsOf = (bytes: Uint8Array): Facts => ({
  data: hash('sha256', bytes),
  size: bytes.length,
  md5: hash('md5', bytes),
});
