import { unlessAborted } from './unless-aborted.ts';

/** The longest time that timers know, in milliseconds; from there on they would fire at once. */
const forever = 2 ** 31 - 1;

/** Calls back after so many milliseconds, or never when they are too many to count. */
export const after = (ms: number, call: () => void): ReturnType<typeof setTimeout> | undefined =>
  ms > forever ? undefined : setTimeout(call, ms);

/** Waits for so many milliseconds, or until the signal aborts, with whose reason it is rejected. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<void>((resolve) => {
    timer = after(ms, resolve);
  });
  await unlessAborted(signal, end).finally(() => clearTimeout(timer));
}
