import type { Limits } from '../ports/limits.ts';

/** Above this number of keys, those with a whole allowance are removed. */
const maxKept = 10_000;

/** Rate limits of one process, in memory. */
export function memoryLimits(): Limits {
  // For each key, the time at which its allowance is whole again: a second after its last request was due.
  const whole = new Map<string, number>();
  return {
    async take(key, perSecond, now) {
      // It is more than a second away only when the clock was set back.
      const from = Math.min(Math.max(whole.get(key) ?? 0, now), now + 1000);
      const next = from + 1000 / perSecond;
      const wait = Math.max(0, Math.ceil(next - 1000 - now));
      if (whole.size >= maxKept) for (const [other, time] of whole) if (time <= now) whole.delete(other);
      whole.set(key, wait === 0 ? next : from);
      return wait;
    },
  };
}
