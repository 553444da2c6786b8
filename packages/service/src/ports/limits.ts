/** Rate limits. */
export interface Limits {
  /**
   * Counts a request: `perSecond` are allowed at once, and then as many each second, evenly. Each key has a limit of its
   * own.
   *
   * @param now milliseconds since 1970
   * @returns 0 when the request is allowed, otherwise the milliseconds after which it may be sent again
   */
  take(key: string, perSecond: number, now: number): Promise<number>;
}
