/**
 * The same stream, which ends with the signal. In Node, fetch alone does not see to it: what it sends, it reads on to its
 * end, and the link from a signal to what it receives is lost with the request, whenever that is collected.
 */
export const endsWith = (
  signal: AbortSignal | null | undefined,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): ReadableStream<Uint8Array<ArrayBuffer>> => (signal ? stream.pipeThrough(new TransformStream(), { signal }) : stream);

/** Settles as the work does, but is rejected with the signal's reason as soon as that aborts. The work goes on. */
export function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    const settled = () => signal.removeEventListener('abort', abort);
    work.then(resolve, reject).then(settled);
  });
}
