import type { Limits } from '../ports/limits.ts';
import { Refusal } from './refusal.ts';

/**
 * Counts a request of `whose`, under a key, towards so many in a second.
 * @throws {Refusal} when there have been too many (decision 58).
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
