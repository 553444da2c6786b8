import { Refusal } from '../pipeline/refusal.ts';

/**
 * The stream, which fails with IMG.0059 once more than `maxBytes` have come, and with a refusal when it breaks off, so
 * that a sender who left is not taken for a fault of the service.
 */
export function limited(stream: ReadableStream<Uint8Array>, maxBytes: number): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  let bytes = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read().catch(() => {
          throw new Refusal('IMG.0001', 'The data broke off.');
        });
        if (done) return controller.close();
        bytes += value.length;
        if (bytes > maxBytes) {
          await reader.cancel();
          throw new Refusal('IMG.0059');
        }
        controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
