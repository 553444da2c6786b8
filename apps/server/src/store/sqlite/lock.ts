import Database from 'better-sqlite3';

/**
 * Makes this the only store that has a file open, on this machine, until the function it returns is called.
 * @throws {Error} when another store has it, or its folder cannot be written to.
 */
export function lock(file: string): () => void {
  // Node has no lock on files that the system releases when a process dies, but SQLite has one on its databases.
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
