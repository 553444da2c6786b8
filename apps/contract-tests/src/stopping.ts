import type { Vitest } from 'vitest/node';
import { stopChannel } from './stop.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Lets Ctrl-C and SIGTERM end a run in order: no further case begins, and created images can be deleted.
 * @param onStop Called once, at the first signal.
 */
export function stopping(onStop: () => void) {
  let vitest: Vitest | undefined;
  let isStopped = false;
  // A signal may arrive twice, from the terminal and from npx: the second one must not cut the stop short.
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
  // A closed pipe, as behind `head`, would end the process without a cleanup.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', stop);
  return {
    isStopped: () => isStopped,
    /** Replaces Vitest's signal listeners, which would end the process at once. */
    takeOver(given: Vitest) {
      vitest = given;
      for (const signal of signals) process.removeAllListeners(signal);
      listen();
    },
  };
}
