import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Buckets, type Files, storyFiles, storyJobs, storyObjects, storyRecords } from '@cloudimages/service';
import { writeObject } from './files/buckets.ts';
import { openBuckets, openFiles } from './files/open.ts';
import type { Observe, ObservedStore } from './store/observe.ts';
import { lock } from './store/sqlite/lock.ts';
import { sqliteStore } from './store/sqlite/sqlite-store.ts';

/**
 * Writes the data of the example images and, where buckets are in a folder, the objects of the examples.
 * @returns the records of the images.
 */
async function beginWithStory(files: Files, folder: string | undefined) {
  if (folder !== undefined) {
    for (const [name, data] of Object.entries(storyObjects())) await writeObject(folder, name, data);
  }
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
  /** Where buckets are: another folder, or `s3://`; in the folder when not given. */
  readonly buckets?: string | undefined;
  readonly reset: boolean;
  readonly observe?: Observe;
}

/** Opens the store, the files and the buckets. New ones begin with the examples. */
export async function openData(data: Data): Promise<{ store: ObservedStore; files: Files; buckets: Buckets }> {
  const { folder, store: url, files: place = join(folder, 'files'), reset, observe } = data;
  const { buckets: objects = join(folder, 'buckets') } = data;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const files = await openFiles(place);
  const buckets = await openBuckets(objects, place);
  let isNew = false;
  const beginning = () => {
    isNew = true;
    return beginWithStory(files, objects === 's3://' ? undefined : objects);
  };
  const open = async () => {
    if (url !== undefined) {
      const { postgresStore } = await import('./store/postgres/postgres-store.ts');
      return postgresStore(url, { beginning, reset, ...(observe && { observe }) });
    }
    const database = join(folder, 'images.sqlite');
    if (reset) await clear(database);
    return sqliteStore(database, beginning, observe);
  };
  const store = await open();
  const jobs = isNew ? storyJobs() : [];
  await Promise.all(jobs.map(([id, job]) => store.change({ job: ['job', id] }, () => ({ job }))));
  return { store, files, buckets };
}
