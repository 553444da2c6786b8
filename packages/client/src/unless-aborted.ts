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
