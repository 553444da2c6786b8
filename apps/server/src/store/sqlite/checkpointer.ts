import { closeSync, fsyncSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { serveThread } from './thread.ts';

/**
 * Copies the log into the database while the writer goes on writing. What the writer adds meanwhile is left for the
 * writer to copy; two rounds keep that small. SQLite would sync the database only when nothing is left, and so in the
 * writer, where the sync would take longer than everything else: hence our own sync here, through our own descriptor.
 */
serveThread((file: string) => {
  const database = new Database(file);
  const descriptor = openSync(file, 'r+');
  const copy = database.prepare('PRAGMA wal_checkpoint(PASSIVE)');

  function round(): void {
    copy.get();
    fsyncSync(descriptor);
  }

  return {
    answer(_request: 'copy') {
      round();
      round();
      return 0;
    },
    close() {
      // In this order: closing any descriptor of a file drops SQLite's locks on it.
      database.close();
      closeSync(descriptor);
    },
  };
});
