import { vi } from 'vitest';

/** Replaces the clock and all timers. */
export function stopTime() {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
    now: new Date('2026-11-23T08:00:00Z'),
  });
}

/** Runs everything that waits for no timer. */
export async function settle() {
  for (let left = 20; left > 0; left--) await new Promise<void>((resolve) => setImmediate(resolve));
}

/** Advances the time, timer by timer, until the work is done. */
export async function finish<T>(work: Promise<T>): Promise<T> {
  let isDone = false;
  const done = () => {
    isDone = true;
  };
  work.then(done, done);
  for (;;) {
    await settle();
    if (isDone) return work;
    if (vi.getTimerCount() === 0) throw new Error('The work waits for something that is no timer.');
    vi.advanceTimersToNextTimer();
  }
}
