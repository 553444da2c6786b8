/** How long a job is kept after its end, in milliseconds (decision 114). */
export const jobKept = 30 * 24 * 3_600_000;

/** The UTC time so many milliseconds after another, in whole seconds that do not end before it. */
export const secondsAfter = (time: string, milliseconds: number): string =>
  `${new Date(Date.parse(time) + milliseconds + 999).toISOString().slice(0, 19)}Z`;

/** The UTC time so many milliseconds after another. */
export const instantAfter = (time: string, milliseconds: number): string =>
  new Date(Date.parse(time) + milliseconds).toISOString();
