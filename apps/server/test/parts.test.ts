import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { partsOf } from '../src/files/parts.ts';

/** The parts of four bytes that chunks of these sizes are cut into. */
async function cut(...sizes: number[]) {
  let next = 0;
  const chunks = sizes.map((size) => Uint8Array.from({ length: size }, () => next++));
  const parts: [bytes: number[], isLast: boolean][] = [];
  const data = Readable.toWeb(Readable.from(chunks)) as ReadableStream<Uint8Array>;
  for await (const { bytes, isLast } of partsOf(data, 4)) parts.push([[...bytes], isLast]);
  return parts;
}

test.each([
  [[], [[[], true]]],
  [[0], [[[], true]]],
  [[3], [[[0, 1, 2], true]]],
  [[4], [[[0, 1, 2, 3], true]]],
  [
    [5],
    [
      [[0, 1, 2, 3], false],
      [[4], true],
    ],
  ],
  [
    [2, 0, 3],
    [
      [[0, 1, 2, 3], false],
      [[4], true],
    ],
  ],
  [
    [3, 5, 1],
    [
      [[0, 1, 2, 3], false],
      [[4, 5, 6, 7], false],
      [[8], true],
    ],
  ],
  [
    [9],
    [
      [[0, 1, 2, 3], false],
      [[4, 5, 6, 7], false],
      [[8], true],
    ],
  ],
])('chunks of %j bytes become full parts and a last one', async (sizes, parts) => {
  expect(await cut(...sizes)).toEqual(parts);
});

test('a reader that stops early cancels the stream', async () => {
  let reason: unknown = 'nothing';
  const data = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(3)),
    cancel: (given) => {
      reason = given;
    },
  });
  for await (const _part of partsOf(data, 4)) break;
  expect(reason).toBeUndefined();
});
