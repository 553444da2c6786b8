import { closeSync, fsyncSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { serveThread } from './thread.ts';

/**
 * Copies the log into the database while the writer goes on writing. What the writer adds meanwhile is left for it to
 * copy; two rounds make that little. SQLite syncs the database only when nothing is left, which would be in the writer,
 * and take it longer than all the rest: hence our own sync, through a descriptor of our own.
 */
serveThread((file) => {
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
      // In this order: closing any descriptor of a file drops the locks that SQLite has on it.
      database.close();
      closeSync(descriptor);
    },
  };
});
