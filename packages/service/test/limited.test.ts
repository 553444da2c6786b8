import { expect, test } from 'vitest';
import { Refusal } from '../src/pipeline/refusal.ts';
import { limited } from '../src/work/limited.ts';

/** A stream of these chunks, with the number of pulls and the reason of a cancellation. */
function sourceOf(...chunks: number[]) {
  const seen: { pulls: number; cancelled: boolean; reason?: unknown } = { pulls: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const bytes = chunks[seen.pulls];
        seen.pulls += 1;
        if (bytes === undefined) controller.close();
        else controller.enqueue(new Uint8Array(bytes));
      },
      cancel: (reason) => {
        Object.assign(seen, { cancelled: true, reason });
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, seen };
}

const lengthOf = async (stream: ReadableStream<Uint8Array>) => (await new Response(stream).bytes()).length;

test('as many bytes as the limit come through', async () => {
  const { stream, seen } = sourceOf(3, 4);
  expect(await lengthOf(limited(stream, 7))).toBe(7);
  expect(seen.cancelled).toBe(false);
});

test('one byte more is an error, and the source is cancelled', async () => {
  const { stream, seen } = sourceOf(3, 4, 1, 5);
  await expect(lengthOf(limited(stream, 7))).rejects.toEqual(new Refusal('IMG.0059'));
  expect(seen).toMatchObject({ pulls: 3, cancelled: true });
});

test('nothing is pulled before it is read', async () => {
  const { stream, seen } = sourceOf(1, 1);
  const reader = limited(stream, 10).getReader();
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  await turn();
  expect(seen.pulls).toBe(0);
  await reader.read();
  await turn();
  expect(seen.pulls).toBe(1);
});

test('a source that breaks off is an error', async () => {
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.error(new Error('socket hang up')),
  });
  await expect(lengthOf(limited(stream, 10))).rejects.toEqual(new Refusal('IMG.0001', 'The data broke off.'));
});

test('a reader that cancels cancels the source for the same reason', async () => {
  const { stream, seen } = sourceOf(1, 1);
  await limited(stream, 10).cancel('enough');
  expect(seen).toEqual({ pulls: 0, cancelled: true, reason: 'enough' });
});
