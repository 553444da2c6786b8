import { after, pause } from './timers.ts';
import { unlessAborted } from './unless-aborted.ts';

/** The longest first pause between two polls, its growth with each poll, and the longest pause of all, in milliseconds. */
const firstPause = 1000;
const growth = 1.5;
const longestPause = 30_000;

interface PollOptions {
  /** In milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal | null | undefined;
  /** The error when the time is over. */
  readonly late: () => Error;
}

/**
 * Polls at once, after about a second, then less and less often, at least every half minute, until `poll` returns an
 * end.
 */
export async function pollUntil<End>(
  poll: (signal: AbortSignal) => Promise<{ readonly end: End } | undefined>,
  { timeout, signal, late }: PollOptions,
): Promise<End> {
  const limit = new AbortController();
  const ends = AbortSignal.any(signal ? [signal, limit.signal] : [limit.signal]);
  const timer = after(timeout, () => limit.abort(late()));
  try {
    for (let longest = firstPause; ; longest = Math.min(longest * growth, longestPause)) {
      ends.throwIfAborted();
      const found = await unlessAborted(ends, poll(ends));
      if (found) return found.end;
      // Several clients that wait for the same thing should not poll at the same time.
      await pause(longest * (0.5 + Math.random() / 2), ends);
    }
  } finally {
    clearTimeout(timer);
  }
}
