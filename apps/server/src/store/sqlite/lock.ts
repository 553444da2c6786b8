import Database from 'better-sqlite3';

/**
 * Makes this the only store that has a file open, on this machine, until the function it returns is called.
 * @throws {Error} when another store has it.
 */
export function lock(file: string): () => void {
  // Node has no lock on files that the system releases when a process dies, but SQLite has one on its databases.
  const database = new Database(`${file}.lock`, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    if (!(cause instanceof Database.SqliteError) || cause.code !== 'SQLITE_BUSY') throw cause;
    throw new Error(`${file} is in use by another process.`, { cause });
  }
  return () => database.close();
}
