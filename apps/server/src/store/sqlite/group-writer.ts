import type Database from 'better-sqlite3';
import { refuseNewer } from '../format.ts';
import type { Write } from './rows.ts';
import { preparedStatements } from './statements.ts';
import type { Server } from './thread.ts';

/** Writes to commit together; or `restart` to restart the log, once the database has all of it. */
export type WriterRequest = readonly Write[] | 'restart';

/** Result of a checkpoint: whether a reader blocked it, and the pages in the write-ahead log. */
interface Checkpoint {
  readonly busy: number;
  readonly log: number;
}

/**
 * Writes to a database while it has a format. Returns the pages in the log after each request.
 * @param format is given, since a thread that loaded all migrations would take four times as long to start.
 */
export function groupWriter(database: Database.Database, format: number): Server<WriterRequest> {
  // A file from a backup is not in this mode yet.
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('wal_autocheckpoint = 0');
  const statement = preparedStatements(database);
  const checkpoint = (mode: 'NOOP' | 'RESTART') => statement(`PRAGMA wal_checkpoint(${mode})`).get() as Checkpoint;
  const transaction = database.transaction((writes: readonly Write[]) => {
    const { user_version: version } = statement('PRAGMA user_version').get() as { user_version: number };
    refuseNewer(version, format, 'The file');
    for (const [text, ...values] of writes) statement(text).run(...values);
  });

  return {
    answer(request: WriterRequest): number {
      if (request === 'restart') {
        // The pages stay and are counted until the next write, which restarts the log.
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
