import type { Limits } from './store.ts';

/** As many keys are looked through at once for those that nobody uses any more. */
const maxKept = 10_000;

/** Limits of one process. */
export function memoryLimits(): Limits {
  // When the allowance of a key will be whole again: a second has passed by then since its last request was due.
  const whole = new Map<string, number>();
  return {
    async take(key, perSecond, now) {
      const next = Math.max(whole.get(key) ?? 0, now) + 1000 / perSecond;
      const wait = Math.ceil(next - 1000 - now);
      if (wait > 0) return wait;
      if (whole.size >= maxKept) for (const [other, time] of whole) if (time <= now) whole.delete(other);
      whole.set(key, next);
      return 0;
    },
  };
}
