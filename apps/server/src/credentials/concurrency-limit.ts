import { Refusal } from '@cloudimages/service';

/**
 * Limits how much work runs at once; the rest waits in a queue.
 * @throws {Refusal} 503 when too many are waiting already.
 */
export function concurrencyLimit(
  atOnce: number,
  maxWaiting: number,
): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running < atOnce) running += 1;
    else if (waiting.length < maxWaiting) await new Promise<void>((resolve) => waiting.push(resolve));
    else throw new Refusal(503, undefined, { 'Retry-After': '1' });
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
