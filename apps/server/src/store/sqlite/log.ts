import type { WriterRequest } from './group-writer.ts';
import type { Thread } from './thread.ts';

/** 32 MB: long enough that frequently changed pages are copied rarely, short enough to be read after a crash. */
const maxPages = 8000;

/**
 * Keeps the write-ahead log short. Call the function that it returns with the length of the log after each write. When
 * the log is too long, it is copied into the database and restarted. Writing goes on meanwhile: do not await it.
 */
export function logKeeper(
  writer: Thread<WriterRequest>,
  checkpointer: Thread<'copy'>,
): (pages: number) => Promise<void> {
  let due = maxPages;
  return async (pages) => {
    if (pages < due) return;
    due = Number.POSITIVE_INFINITY;
    let left = pages;
    try {
      await checkpointer.ask('copy');
      left = await writer.ask('restart');
    } catch {
      // Nothing is lost: the log only grows until there is space to copy it.
    }
    due = left + maxPages;
  };
}
