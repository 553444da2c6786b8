/** Counts requests, so that no more of them are granted than there may be. */
export interface Limits {
  /**
   * Grants a request: `perSecond` of them at once, and then as many each second, evenly. Resolves to 0, or to the
   * milliseconds after which it may be tried again. Each `key` is counted on its own. `now` is the time in milliseconds since 1970.
   */
  take(key: string, perSecond: number, now: number): Promise<number>;
}
