/** Why a case that was running when the run was stopped did not come to its end. */
export const stopped = 'It is not sent: the run was stopped.';

/** From the command to the thread of the cases, which are in one process: whatever arrives here stops the run. */
export const stopChannel = () => new BroadcastChannel('@cloudimages/contract-tests: stop');

export interface UntilStopped {
  readonly fetch: typeof globalThis.fetch;
  readonly isStopped: () => boolean;
  /** Whether there was something that was not sent, or not waited for, as the run was stopped. */
  readonly isCut: () => boolean;
  readonly close: () => void;
}

/**
 * The same fetch until the run is stopped. From then on only what deletes is sent, and whatever was on its way is
 * waited for, as it may have made an image; but not for ever.
 * @param patience How long that may be, in milliseconds.
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
