import type { Clock } from '../ports/clock.ts';
import { StoreUnavailable } from '../ports/store.ts';

/** Turns for what may happen a few times at once, shared among projects. */
export interface Turns {
  /** Takes a turn when the project may have one now, and says whether it did. */
  take(project: string): boolean;
  /**
   * Waits for a turn and takes it.
   * @throws {StoreUnavailable} when none becomes free in time.
   */
  wait(project: string): Promise<void>;
  give(project: string): void;
}

/**
 * Makes `max` turns, of which a project has `maxOwn` at most, so that its slow readers leave turns to others. Others wait
 * `maxWait` milliseconds at most, in the order in which they came.
 */
export function turnsOf(max: number, maxOwn: number, maxWait: number, every: Clock['every']): Turns {
  const taken: string[] = [];
  const waiting = new Set<{ readonly project: string; readonly go: () => void }>();
  const mayTake = (project: string) => taken.length < max && taken.filter((each) => each === project).length < maxOwn;
  const take = (project: string) => mayTake(project) && taken.push(project) > 0;
  return {
    take,
    wait(project) {
      return new Promise((resolve, reject) => {
        const stopTimer = every(maxWait, () => {
          stopTimer();
          waiting.delete(turn);
          reject(new StoreUnavailable('Too many long lists are being read.'));
        });
        const go = () => {
          stopTimer();
          waiting.delete(turn);
          resolve();
        };
        const turn = { project, go };
        waiting.add(turn);
      });
    },
    give(project) {
      taken.splice(taken.indexOf(project), 1);
      for (const { project, go } of waiting) if (take(project)) return go();
    },
  };
}
