import type { WriterRequest } from './group-writer.ts';
import type { Thread } from './thread.ts';

/** 32 MB: long enough that a page changed often is copied seldom, short enough to be read again after a crash. */
const maxPages = 8000;

/**
 * Keeps the write-ahead log short. The function it returns is told how long the log has become; when that is too long,
 * it has the log copied into the database and begun anew. Writing goes on meanwhile: do not wait for it.
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
      // Nothing is lost: the log only grows on, until there is room to copy it.
    }
    due = left + maxPages;
  };
}
