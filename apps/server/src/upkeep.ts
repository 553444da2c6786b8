import type { Service } from '@cloudimages/service';
import type { FastifyBaseLogger } from 'fastify';

/** How often uploads are looked for that were cut off, in milliseconds. */
const interval = 20_000;

/**
 * Makes good, beside all else, what crashes and faults leave behind: uploads that were cut off now and then, data that
 * no image has once. The function it returns ends that.
 */
export function startUpkeep(
  { releaseUploads, sweepFiles }: Pick<Service, 'releaseUploads' | 'sweepFiles'>,
  logger: FastifyBaseLogger,
): () => void {
  let ended = false;
  const work = (what: () => Promise<void>) =>
    what().catch((err: unknown) => {
      if (!ended) logger.warn({ err }, 'left for later');
    });
  const timer = setInterval(() => work(() => releaseUploads()), interval).unref();
  void work(sweepFiles);
  return () => {
    ended = true;
    clearInterval(timer);
  };
}
