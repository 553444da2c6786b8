import type { Service } from '@cloudimages/service';
import type { FastifyBaseLogger } from 'fastify';

/** Interval of the search for what is due, in milliseconds. */
const interval = 20_000;

/**
 * Works in the background: continues what is due, now and at intervals, and deletes unreferenced data once, as a crash
 * leaves behind. The function that it returns stops it.
 */
export function startUpkeep(
  { continueDue, sweepFiles }: Pick<Service, 'continueDue' | 'sweepFiles'>,
  logger: FastifyBaseLogger,
): () => void {
  let ended = false;
  const work = (what: () => Promise<void>) =>
    what().catch((err: unknown) => {
      if (!ended) logger.warn({ err }, 'upkeep failed');
    });
  const timer = setInterval(() => work(() => continueDue()), interval).unref();
  void work(() => continueDue());
  void work(sweepFiles);
  return () => {
    ended = true;
    clearInterval(timer);
  };
}
