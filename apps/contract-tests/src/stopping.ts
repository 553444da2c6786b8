import type { Vitest } from 'vitest/node';
import { stopChannel } from './stop.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Lets Ctrl-C and SIGTERM end a run in good order: no case begins any more, and what was made can be removed.
 * @param onStop Told once, when it begins.
 */
export function stopping(onStop: () => void) {
  let vitest: Vitest | undefined;
  let isStopped = false;
  // A signal may come twice, from the terminal and from npx: the second one must not cut the stop short.
  const stop = () => {
    if (isStopped) return;
    isStopped = true;
    onStop();
    const channel = stopChannel();
    channel.postMessage('stop');
    channel.close();
    void vitest?.cancelCurrentRun('keyboard-input');
  };
  const listen = () => {
    for (const signal of signals) process.on(signal, stop);
  };
  listen();
  // Whoever reads no more, as `head` does, would end the process as well.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', stop);
  return {
    isStopped: () => isStopped,
    /** Vitest has listeners of its own, which would end the process at once. */
    takeOver(given: Vitest) {
      vitest = given;
      for (const signal of signals) process.removeAllListeners(signal);
      listen();
    },
  };
}
