import type { Limits } from '../ports/limits.ts';
import { Refusal } from './refusal.ts';

/**
 * Counts a request towards a rate limit.
 *
 * @param key what is counted together
 * @param whose the owner of the limit, for the error message
 * @throws {Refusal} 429 when the limit is exceeded (decision 58)
 */
export async function checkRate(
  limits: Limits,
  key: string,
  perSecond: number,
  now: Date,
  whose: string,
): Promise<void> {
  if (perSecond === Number.POSITIVE_INFINITY) return;
  const wait = await limits.take(key, perSecond, now.getTime());
  if (wait === 0) return;
  const retryAfter = { 'Retry-After': String(Math.ceil(wait / 1000)) };
  throw new Refusal(429, `${perSecond} requests in 1 second for ${whose}.`, retryAfter);
}
