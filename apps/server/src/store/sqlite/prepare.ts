import { accessSync, constants, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ImageRecord } from '@cloudimages/service';
import Database from 'better-sqlite3';
import { syncFolder } from '../../sync-folder.ts';
import { type Beginning, refuseNewer } from '../format.ts';
import { insertion } from './rows.ts';
import { applicationId, imageTableOf, migrations, quotas } from './schema.ts';
import { preparedStatements } from './statements.ts';

/**
 * Creates `file` as a database of this store, or migrates an older one.
 * @throws {Error} when the file is damaged, foreign, incomplete, of a newer version or not writable; it is left as it
 * was.
 */
export async function prepare(file: string, beginning: Beginning): Promise<void> {
  if (existsSync(file)) {
    const version = inspect(file);
    checkWritable(file);
    if (version < migrations.length) migrate(file, version);
    return;
  }
  // SQLite would take it for the log of the new database, and apply it.
  if (existsSync(`${file}-wal`)) {
    throw new Error(`${file} is missing, but its log ${file}-wal exists. Restore the one or remove the other.`);
  }
  // Created under another name, so that a file under its own name is always complete.
  const draft = `${file}.new`;
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(draft + suffix, { force: true });
  create(draft, await beginning());
  renameSync(draft, file);
  await syncFolder(dirname(file));
}

/** SQLite would open a read-only file, and fail at each change. */
function checkWritable(file: string): void {
  try {
    accessSync(file, constants.W_OK);
  } catch (cause) {
    throw new Error(`${file} cannot be written to: ${(cause as Error).message}.`, { cause });
  }
}

function create(file: string, records: Iterable<ImageRecord>): void {
  const database = new Database(file);
  try {
    bringForward(database, 0, () => {
      const statement = preparedStatements(database);
      for (const record of records) {
        const [text, ...values] = insertion(record);
        statement(text).run(...values);
      }
      database.exec(quotas);
      database.pragma(`application_id = ${applicationId}`);
    });
    database.pragma('journal_mode = WAL');
  } finally {
    database.close();
  }
}

function migrate(file: string, from: number): void {
  const database = new Database(file);
  try {
    bringForward(database, from);
  } catch (cause) {
    const message = `${file} cannot be brought from format ${from} to ${migrations.length}: ${(cause as Error).message}.`;
    throw new Error(message, { cause });
  } finally {
    database.close();
  }
}

/** All in one transaction: whatever happens, the file has either the old or the new version. */
function bringForward(database: Database.Database, from: number, more = () => {}): void {
  database.pragma('synchronous = FULL');
  database.transaction(() => {
    for (const text of migrations.slice(from)) database.exec(text);
    more();
    database.pragma(`user_version = ${migrations.length}`);
  })();
}

/**
 * The version of a file; messages call it `called`.
 * @throws {Error} when it is damaged, foreign or of a newer version.
 */
export function inspect(file: string, called = file): number {
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { readonly: true });
    const application = database.pragma('application_id', { simple: true });
    const version = database.pragma('user_version', { simple: true }) as number;
    if (application !== applicationId) throw new Error(`${called} is not a database of cloudimages.`);
    refuseNewer(version, migrations.length, called);
    database.prepare(`SELECT * FROM ${imageTableOf(version)} LIMIT 1`).get();
    return version;
  } catch (cause) {
    if (!(cause instanceof Database.SqliteError)) throw cause;
    throw new Error(`${called} is not a database, or is damaged: ${cause.message}.`, { cause });
  } finally {
    database?.close();
  }
}
