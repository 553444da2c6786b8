/** The time, and what depends on its passing. */
export interface Clock {
  readonly now: () => Date;
  /** Calls `work` every so many milliseconds, until the function that it returns is called. */
  readonly every: (milliseconds: number, work: () => void) => () => void;
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => new Date(),
  every(milliseconds, work) {
    const timer = setInterval(work, milliseconds);
    return () => clearInterval(timer);
  },
};
