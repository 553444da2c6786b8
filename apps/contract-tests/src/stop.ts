/** The error of requests that a stop prevents. */
export const stopped = 'Not sent: the run was stopped.';

/** From the command to the thread of the cases in the same process: any message stops the run. */
export const stopChannel = () => new BroadcastChannel('@cloudimages/contract-tests: stop');

export interface UntilStopped {
  readonly fetch: typeof globalThis.fetch;
  readonly isStopped: () => boolean;
  /** Whether the stop prevented or aborted a request. */
  readonly isCut: () => boolean;
  readonly close: () => void;
}

/**
 * The same fetch until the run is stopped. Afterwards it sends only deletions. Pending requests may have created an
 * image, so they get some time to finish.
 * @param patience That time, in milliseconds.
 */
export function untilStopped(fetch: typeof globalThis.fetch, patience = 5000): UntilStopped {
  const channel = stopChannel();
  const late = new AbortController();
  let isStopped = false;
  let isCut = false;
  const cut = () => {
    isCut = true;
    return new Error(stopped);
  };
  channel.onmessage = () => {
    isStopped = true;
    setTimeout(() => late.abort(cut()), patience).unref();
  };
  return {
    fetch: async (input, init) => {
      if (init?.method === 'DELETE') return fetch(input, init);
      if (isStopped) throw cut();
      const { signal } = input instanceof Request ? input : (init ?? {});
      return fetch(input, { ...init, signal: signal ? AbortSignal.any([signal, late.signal]) : late.signal });
    },
    isStopped: () => isStopped,
    isCut: () => isCut,
    close: () => channel.close(),
  };
}
