import Database from 'better-sqlite3';
import { inspect } from '../store/sqlite/prepare.ts';
import { imageTableOf } from '../store/sqlite/schema.ts';
import type { Facts } from './checked.ts';

/** Data of an image, with the length and the checksum that the image has for it. */
interface Kept extends Facts {
  readonly id: string;
  /** Its key among the files. */
  readonly file: string;
}

/** A database that no longer changes, and the data that belongs to it. */
export interface Snapshot {
  /** How many images there are, and how many of them have data. */
  readonly counts: { readonly images: number; readonly files: number };
  /** All data, in no order. Read it to the end before any other query. */
  files(): Iterable<Kept>;
  /** The data of one image. */
  fileOf(id: string): Kept | undefined;
  close(): void;
}

/** The first file of a backup, the checksum of the database: files of SQLite have none of their own. */
export const sumName = 'images.sqlite.md5';

/**
 * Copies what is committed at this moment to a new file, while other processes may go on writing.
 * @throws {Error} when the database cannot be read or the copy cannot be written.
 */
export function copyDatabase(database: string, copy: string): void {
  inspect(database);
  const source = new Database(database, { readonly: true });
  try {
    source.prepare('VACUUM INTO ?').run(copy);
  } catch (cause) {
    throw new Error(`${database} cannot be copied: ${(cause as Error).message}.`, { cause });
  } finally {
    source.close();
  }
}

/**
 * Checks a copy; messages call it `called`.
 * @throws {Error} when it is damaged, foreign or of a newer version.
 */
export function checkCopy(copy: string, called: string): void {
  inspect(copy, called);
  const database = new Database(copy, { readonly: true });
  try {
    const found = database.pragma('integrity_check(1)', { simple: true });
    if (found !== 'ok') throw new Error(`${called} is damaged: ${found}.`);
  } finally {
    database.close();
  }
}

/** Opens a copy. */
export function openSnapshot(copy: string): Snapshot {
  const database = new Database(copy, { readonly: true });
  const table = imageTableOf(inspect(copy));
  const kept = `SELECT id, file, document ->> '$.size' AS size, document ->> '$.checksum' AS checksum FROM ${table}`;
  const all = database.prepare<[], Kept>(`${kept} WHERE file IS NOT NULL`);
  const one = database.prepare<[string], Kept>(`${kept} WHERE id = ? AND file IS NOT NULL`);
  const counts = database.prepare<[], Snapshot['counts']>(
    `SELECT count(*) AS images, count(file) AS files FROM ${table}`,
  );
  return {
    counts: counts.get() as Snapshot['counts'],
    files: () => all.iterate(),
    fileOf: (id) => one.get(id),
    close: () => void database.close(),
  };
}
