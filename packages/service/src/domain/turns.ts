import type { Clock } from '../ports/clock.ts';
import { StoreUnavailable } from '../ports/store.ts';

/** Turns for what may happen a few times at once. */
export interface Turns {
  /** Takes a turn when one is free, and says whether it did. */
  take(): boolean;
  /**
   * Waits for a turn and takes it.
   * @throws {StoreUnavailable} when none becomes free in time.
   */
  wait(): Promise<void>;
  give(): void;
}

/** Makes `max` turns, for which others wait `maxWait` milliseconds at most, in the order in which they came. */
export function turnsOf(max: number, maxWait: number, every: Clock['every']): Turns {
  let free = max;
  const waiting = new Set<() => void>();
  return {
    take() {
      if (free === 0) return false;
      free -= 1;
      return true;
    },
    wait() {
      return new Promise((resolve, reject) => {
        const stopTimer = every(maxWait, () => {
          stopTimer();
          waiting.delete(go);
          reject(new StoreUnavailable('Too many long lists are being read.'));
        });
        const go = () => {
          stopTimer();
          waiting.delete(go);
          resolve();
        };
        waiting.add(go);
      });
    },
    give() {
      const [next] = waiting;
      if (next) next();
      else free += 1;
    },
  };
}
