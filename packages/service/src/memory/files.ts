import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Files } from '../ports/files.ts';
import { streamOf } from './stream-of.ts';

/** Files in memory, which begin with the given contents. */
export function memoryFiles(contents: Iterable<readonly [key: string, bytes: Uint8Array]> = []): Files {
  const kept = new Map(contents);
  return {
    async write(key, data) {
      const hash = md5.create();
      const chunks: Uint8Array[] = [];
      await data.pipeTo(
        new WritableStream({
          write(chunk) {
            hash.update(chunk);
            chunks.push(chunk);
          },
        }),
      );
      const bytes = joined(chunks);
      kept.set(key, bytes);
      return { size: bytes.length, checksum: bytesToHex(hash.digest()) };
    },
    async read(key, range) {
      const bytes = kept.get(key);
      if (bytes === undefined) throw new Error(`There is no file ${key}.`);
      return streamOf(range === undefined ? bytes : bytes.subarray(range.start, range.end + 1));
    },
    async remove(key) {
      kept.delete(key);
    },
    async *keys() {
      yield* kept.keys();
    },
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
