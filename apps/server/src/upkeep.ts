import type { Service } from '@cloudimages/service';
import type { FastifyBaseLogger } from 'fastify';

/** Interval of the search for dead uploads, in milliseconds. */
const interval = 20_000;

/**
 * Cleans up in the background after crashes and faults: releases dead uploads at intervals, and deletes unreferenced
 * data once. The function that it returns stops it.
 */
export function startUpkeep(
  { releaseUploads, sweepFiles }: Pick<Service, 'releaseUploads' | 'sweepFiles'>,
  logger: FastifyBaseLogger,
): () => void {
  let ended = false;
  const work = (what: () => Promise<void>) =>
    what().catch((err: unknown) => {
      if (!ended) logger.warn({ err }, 'upkeep failed');
    });
  const timer = setInterval(() => work(() => releaseUploads()), interval).unref();
  void work(sweepFiles);
  return () => {
    ended = true;
    clearInterval(timer);
  };
}
