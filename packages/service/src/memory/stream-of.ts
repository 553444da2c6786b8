/** A stream of bytes that stay as they are. */
export function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      // A reader may transfer the memory of a chunk, so it gets a copy.
      controller.enqueue(bytes.slice());
      controller.close();
    },
  });
}
