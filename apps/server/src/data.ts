import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Files, storyFiles, storyRecords } from '@cloudimages/service';
import { folderFiles } from './files.ts';
import type { Observe, ObservedStore } from './store/observe.ts';
import { postgresStore } from './store/postgres/postgres-store.ts';
import { lock } from './store/sqlite/lock.ts';
import { sqliteStore } from './store/sqlite/sqlite-store.ts';

/** Puts the data of the story's images where their records say it is. */
async function beginWithStory(files: Files) {
  for (const [key, data] of storyFiles()) {
    await files.remove(key);
    await files.write(key, new Blob([data]).stream());
  }
  return storyRecords();
}

/** Takes away all images and tokens, and the data, unless another process is at work on them. */
async function clear(database: string, folder: string) {
  const release = lock(database);
  for (const file of [database, `${database}-wal`, `${database}-shm`]) await rm(file, { force: true });
  await rm(folder, { recursive: true, force: true });
  release();
}

/** Where a server keeps what it is told, and whether it shall forget what is there. */
export interface Data {
  readonly folder: string;
  /** Address of a PostgreSQL database; without one, images are kept in the folder, too. */
  readonly store: string | undefined;
  readonly reset: boolean;
  readonly observe?: Observe;
}

/** Opens the store and the files; where there are none yet, they begin with the story. */
export async function openData({
  folder,
  store: url,
  reset,
  observe,
}: Data): Promise<{ store: ObservedStore; files: Files }> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const database = join(folder, 'images.sqlite');
  const data = join(folder, 'files');
  if (reset && url === undefined) await clear(database, data);
  const files = await folderFiles(data);
  const beginning = () => beginWithStory(files);
  const store = await (url === undefined
    ? sqliteStore(database, beginning, observe)
    : postgresStore(url, { beginning, reset, ...(observe && { observe }) }));
  return { store, files };
}
