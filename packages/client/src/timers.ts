import { unlessAborted } from './unless-aborted.ts';

/** The longest delay of a timer in milliseconds. With a longer one it fires at once. */
const longestDelay = 2 ** 31 - 1;

/** Calls back after a delay in milliseconds, or never if it is too long for a timer. */
export const after = (ms: number, call: () => void): ReturnType<typeof setTimeout> | undefined =>
  ms > longestDelay ? undefined : setTimeout(call, ms);

/** Waits for a time in milliseconds. Rejects with the signal's reason when that aborts. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<void>((resolve) => {
    timer = after(ms, resolve);
  });
  await unlessAborted(signal, end).finally(() => clearTimeout(timer));
}
