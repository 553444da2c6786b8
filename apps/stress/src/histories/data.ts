import { hash } from 'node:crypto';
import type { Facts } from '@cloudimages/contract-tests/model';

/** Bytes that no other number makes. */
export function bytesOf(number: number, size: number): Buffer {
  const seed = Buffer.from(hash('sha256', String(number), 'buffer'));
  const bytes = Buffer.alloc(size, seed);
  // So that no two blocks are the same, and one in the wrong place shows.
  for (let at = 0; at + 4 <= size; at += 4096) bytes.writeUInt32LE(at, at);
  return bytes;
}

/** Bytes are known by their digest. */
export const factsOf = (bytes: Uint8Array): Facts => ({
  data: hash('sha256', bytes),
  size: bytes.length,
  md5: hash('md5', bytes),
});
