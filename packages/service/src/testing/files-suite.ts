import { beforeEach, describe, expect, test } from 'vitest';
import type { ByteRange, Files } from '../ports/files.ts';
import { idOf } from './images.ts';
import { keysOf } from './keys-of.ts';

const key = `${idOf(1)}.data`;

/** A stream that brings the given chunks, and then fails if there is an error. */
function streamOf(chunks: readonly Uint8Array[], error?: Error): ReadableStream<Uint8Array> {
  const left = [...chunks];
  return new ReadableStream({
    pull(controller) {
      const chunk = left.shift();
      if (chunk) controller.enqueue(chunk);
      else if (error) controller.error(error);
      else controller.close();
    },
  });
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Proves that what `open` makes, empty each time, keeps files. Call it in a test file of vitest. */
export function filesSuite(name: string, open: () => Promise<Files>): void {
  describe(name, () => {
    let files: Files;
    beforeEach(async () => {
      files = await open();
    });
    const read = async (range?: ByteRange) => new Response(await files.read(key, range)).text();

    test('stores a stream, and returns its size and MD5', async () => {
      const facts = await files.write(key, streamOf([bytesOf('{}')]));
      expect(facts).toEqual({ size: 2, checksum: '99914b932bd37a50b983c5e7c90ae93b' });
      expect(await read()).toBe('{}');
      expect(await keysOf(files)).toEqual([key]);
    });

    test('keeps many chunks in order', async () => {
      const chunks = Array.from({ length: 40 }, (_, index) => new Uint8Array(50_000).fill(index));
      const facts = await files.write(key, streamOf(chunks));
      expect(facts).toEqual({ size: 2_000_000, checksum: '0e65cdd97bcf88085e7e62098312238e' });
      const kept = new Uint8Array(await new Response(await files.read(key)).arrayBuffer());
      expect(
        chunks.every((chunk, index) =>
          kept.subarray(index * 50_000, (index + 1) * 50_000).every((byte) => byte === chunk[0]),
        ),
      ).toBe(true);
    });

    test('stores an empty stream as an empty file', async () => {
      expect(await files.write(key, streamOf([]))).toEqual({ size: 0, checksum: 'd41d8cd98f00b204e9800998ecf8427e' });
      expect(await read()).toBe('');
      expect(await keysOf(files)).toEqual([key]);
    });

    test('reads ranges, both ends included', async () => {
      await files.write(key, streamOf([bytesOf('01234'), bytesOf('56789')]));
      expect(await read({ start: 0, end: 0 })).toBe('0');
      expect(await read({ start: 3, end: 6 })).toBe('3456');
      expect(await read({ start: 9, end: 9 })).toBe('9');
      expect(await read({ start: 0, end: 9 })).toBe('0123456789');
    });

    test('a reader may stop early', async () => {
      await files.write(key, streamOf([new Uint8Array(1_000_000)]));
      const reader = (await files.read(key)).getReader();
      expect((await reader.read()).value?.length).toBeGreaterThan(0);
      await reader.cancel();
      expect(await read({ start: 0, end: 1 })).toBe('\0\0');
    });

    test('stores nothing when the stream fails', async () => {
      const error = new Error('The sender went away.');
      await expect(files.write(key, streamOf([bytesOf('half')], error))).rejects.toBe(error);
      expect(await keysOf(files)).toEqual([]);
      await expect(files.read(key)).rejects.toThrow();
      await files.write(key, streamOf([bytesOf('whole')]));
      expect(await read()).toBe('whole');
    });

    test('removes a key, also one that does not exist', async () => {
      await files.write(key, streamOf([bytesOf('x')]));
      await files.remove(key);
      await files.remove(key);
      expect(await keysOf(files)).toEqual([]);
      await expect(files.read(key)).rejects.toThrow();
    });

    test('keeps keys apart', async () => {
      const keys = [1, 2, 3].map((number) => `${idOf(number)}.data`);
      await Promise.all(keys.map((each) => files.write(each, streamOf([bytesOf(each)]))));
      expect(await keysOf(files)).toEqual(keys);
      for (const each of keys) expect(await new Response(await files.read(each)).text()).toBe(each);
    });
  });
}
