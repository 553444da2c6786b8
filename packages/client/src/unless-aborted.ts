/**
 * Returns a stream that ends when the signal aborts. fetch in Node does not ensure that: it reads the body of a request to
 * its end, and the body of a response loses the signal when the request is garbage-collected.
 */
export const endsWith = (
  signal: AbortSignal | null | undefined,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): ReadableStream<Uint8Array<ArrayBuffer>> => (signal ? stream.pipeThrough(new TransformStream(), { signal }) : stream);

/** Settles as the work does, or rejects with the signal's reason as soon as that aborts. The work goes on. */
export function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    const settled = () => signal.removeEventListener('abort', abort);
    work.then(resolve, reject).then(settled);
  });
}
