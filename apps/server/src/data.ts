import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Files, type Store, storyFiles, storyRecords } from '@cloudimages/service';
import { folderFiles } from './files.ts';
import { lock } from './store/lock.ts';
import { sqliteStore } from './store/sqlite-store.ts';

/** Puts the data of the story's images where their records say it is. */
async function beginWithStory(files: Files) {
  for (const [key, data] of storyFiles()) {
    await files.remove(key);
    await files.write(key, new Blob([data]).stream());
  }
  return storyRecords();
}

/** Takes away all images and their data. */
async function clear(database: string, folder: string) {
  const release = lock(database);
  for (const file of [database, `${database}-wal`, `${database}-shm`]) await rm(file, { force: true });
  await rm(folder, { recursive: true, force: true });
  release();
}

/** Opens the store and the files of a data folder; a new one begins with the story. */
export async function openData(data: string, reset: boolean): Promise<{ store: Store; files: Files }> {
  await mkdir(data, { recursive: true, mode: 0o700 });
  const database = join(data, 'images.sqlite');
  const folder = join(data, 'files');
  if (reset) await clear(database, folder);
  const files = await folderFiles(folder);
  return { store: await sqliteStore(database, () => beginWithStory(files)), files };
}
