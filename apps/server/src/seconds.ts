/** A time in UTC, in whole seconds: 2015-12-08T02:30:49Z. */
export const seconds = (time: Date): string => `${time.toISOString().slice(0, 19)}Z`;
