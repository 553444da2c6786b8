import { accessSync, constants, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ImageRecord } from '@cloudimages/service';
import Database from 'better-sqlite3';
import { syncFolder } from '../../sync-folder.ts';
import { insertion } from './rows.ts';
import { applicationId, indexes, migrations, schemaVersion, tables } from './schema.ts';
import { preparedStatements } from './statements.ts';

/** What a new store begins with; asked for only when there is none yet. */
export type Beginning = () => Iterable<ImageRecord> | Promise<Iterable<ImageRecord>>;

/**
 * Sees to it that `file` is a database that this store understands: makes it when it is not there, and brings an older
 * one forward.
 * @throws {Error} when it is damaged, belongs to something else, is of a newer version or cannot be written to, or when only a
 * part of it is there; it is left as it was.
 */
export async function prepare(file: string, beginning: Beginning): Promise<void> {
  if (existsSync(file)) {
    const version = inspect(file);
    checkWritable(file);
    if (version < schemaVersion) migrate(file, version);
    return;
  }
  // SQLite would take it for the log of the new database, and bring into that what it holds.
  if (existsSync(`${file}-wal`)) {
    throw new Error(`${file} is not there, but ${file}-wal, a part of it. Bring back the one, or take away the other.`);
  }
  // Made under another name, so that a file under its own name is always whole.
  const draft = `${file}.new`;
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(draft + suffix, { force: true });
  create(draft, await beginning());
  renameSync(draft, file);
  await syncFolder(dirname(file));
}

/** SQLite would open it all the same, and refuse each change. */
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
    database.pragma('synchronous = FULL');
    database.transaction(() => {
      database.exec(tables);
      const statement = preparedStatements(database);
      for (const record of records) {
        const [text, ...values] = insertion(record);
        statement(text).run(...values);
      }
      database.exec(indexes);
      database.pragma(`application_id = ${applicationId}`);
      database.pragma(`user_version = ${schemaVersion}`);
    })();
    database.pragma('journal_mode = WAL');
  } finally {
    database.close();
  }
}

/** All in one transaction: whatever happens, the file is of one version or the other. */
function migrate(file: string, from: number): void {
  const database = new Database(file);
  try {
    database.pragma('synchronous = FULL');
    database.transaction(() => {
      for (let version = from; version < schemaVersion; version++) database.exec(migrations[version] as string);
      database.pragma(`user_version = ${schemaVersion}`);
    })();
  } catch (cause) {
    const message = `${file} cannot be brought from format ${from} to ${schemaVersion}: ${(cause as Error).message}.`;
    throw new Error(message, { cause });
  } finally {
    database.close();
  }
}

/**
 * The version that a file is of; messages call it `called`.
 * @throws {Error} when it is damaged, belongs to something else or is of a newer version.
 */
export function inspect(file: string, called = file): number {
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { readonly: true });
    const application = database.pragma('application_id', { simple: true });
    const version = database.pragma('user_version', { simple: true }) as number;
    if (application !== applicationId) throw new Error(`${called} is no database of cloudimages.`);
    if (version > schemaVersion) {
      throw new Error(
        `${called} was written by a newer version of this server (format ${version}; this one knows ${schemaVersion}).`,
      );
    }
    database.prepare('SELECT * FROM images LIMIT 1').get();
    return version;
  } catch (cause) {
    if (!(cause instanceof Database.SqliteError)) throw cause;
    throw new Error(`${called} is no database, or is damaged: ${cause.message}.`, { cause });
  } finally {
    database?.close();
  }
}
