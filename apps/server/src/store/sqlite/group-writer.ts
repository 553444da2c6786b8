import type Database from 'better-sqlite3';
import type { Write } from './rows.ts';
import { preparedStatements } from './statements.ts';
import type { Server } from './thread.ts';

/** Writes to bring to disk together; or to begin the log anew, once the database has all of it. */
export type WriterRequest = readonly Write[] | 'restart';

/** What SQLite answers to a checkpoint: whether a reader was in its way, and the pages in the write-ahead log. */
interface Checkpoint {
  readonly busy: number;
  readonly log: number;
}

/** What writes to a database. It answers with the pages that are in the log when it is done. */
export function groupWriter(database: Database.Database): Server<WriterRequest> {
  // It is so already unless the file comes from a backup.
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('wal_autocheckpoint = 0');
  const statement = preparedStatements(database);
  const checkpoint = (mode: 'NOOP' | 'RESTART') => statement(`PRAGMA wal_checkpoint(${mode})`).get() as Checkpoint;
  const transaction = database.transaction((writes: readonly Write[]) => {
    for (const [text, ...values] of writes) statement(text).run(...values);
  });

  return {
    answer(request: WriterRequest): number {
      if (request === 'restart') {
        // The pages stay and are counted until the next write, which then begins the log anew.
        const { busy, log } = checkpoint('RESTART');
        return busy ? log : 0;
      }
      transaction.immediate(request);
      try {
        return checkpoint('NOOP').log;
      } catch {
        // The writes are on disk whether or not their pages can be counted.
        return 0;
      }
    },
    close: () => database.close(),
  };
}
