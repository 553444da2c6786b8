import Database from 'better-sqlite3';

/**
 * Makes this the only store on this machine that has a file open, until you call the function that it returns.
 * @throws {Error} when another store has the file open, or its folder cannot be written to.
 */
export function lock(file: string): () => void {
  // Node has no file lock that the system releases when a process dies; SQLite's lock on a database is one.
  let database: Database.Database | undefined;
  try {
    database = new Database(`${file}.lock`, { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    database?.close();
    const { code, message } = cause as Error & { code?: string };
    if (code === 'SQLITE_BUSY') throw new Error(`${file} is in use by another process.`, { cause });
    throw new Error(`${file} cannot be locked: ${message}.`, { cause });
  }
  return () => void database.close();
}
