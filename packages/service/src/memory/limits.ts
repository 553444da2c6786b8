import type { Limits } from '../ports/limits.ts';

/** As many keys are looked through at once for those that nobody uses any more. */
const maxKept = 10_000;

/** Limits of one process. */
export function memoryLimits(): Limits {
  // When the allowance of a key will be whole again: a second has passed by then since its last request was due.
  const whole = new Map<string, number>();
  return {
    async take(key, perSecond, now) {
      // Later than in a second it can only be for a clock that was set back.
      const from = Math.min(Math.max(whole.get(key) ?? 0, now), now + 1000);
      const next = from + 1000 / perSecond;
      const wait = Math.max(0, Math.ceil(next - 1000 - now));
      if (whole.size >= maxKept) for (const [other, time] of whole) if (time <= now) whole.delete(other);
      whole.set(key, wait === 0 ? next : from);
      return wait;
    },
  };
}
