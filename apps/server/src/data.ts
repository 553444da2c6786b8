import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Files, storyFiles, storyRecords } from '@cloudimages/service';
import { openFiles } from './files/open.ts';
import type { Observe, ObservedStore } from './store/observe.ts';
import { postgresStore } from './store/postgres/postgres-store.ts';
import { lock } from './store/sqlite/lock.ts';
import { sqliteStore } from './store/sqlite/sqlite-store.ts';

/** Writes the data of the example images, and returns their records. */
async function beginWithStory(files: Files) {
  for (const [key, data] of storyFiles()) {
    await files.remove(key);
    await files.write(key, new Blob([data]).stream());
  }
  return storyRecords();
}

/** Deletes all images and tokens; the server deletes unreferenced data later. */
async function clear(database: string) {
  const release = lock(database);
  for (const file of [`${database}-wal`, `${database}-shm`, database]) await rm(file, { force: true });
  release();
}

/** Where the server keeps its data, and whether to start empty. */
export interface Data {
  readonly folder: string;
  /** Address of a PostgreSQL database; SQLite in the folder when not given. */
  readonly store?: string | undefined;
  /** Where image data is kept: another folder, or a bucket; in the folder when not given. */
  readonly files?: string | undefined;
  readonly reset: boolean;
  readonly observe?: Observe;
}

/** Opens the store and the files. New ones begin with the example images. */
export async function openData(data: Data): Promise<{ store: ObservedStore; files: Files }> {
  const { folder, store: url, files: place = join(folder, 'files'), reset, observe } = data;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const files = await openFiles(place);
  const beginning = () => beginWithStory(files);
  if (url !== undefined) {
    return { store: await postgresStore(url, { beginning, reset, ...(observe && { observe }) }), files };
  }
  const database = join(folder, 'images.sqlite');
  if (reset) await clear(database);
  return { store: await sqliteStore(database, beginning, observe), files };
}
