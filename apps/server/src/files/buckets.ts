import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Buckets, ObjectName } from '@cloudimages/service';
import { syncFolder } from '../sync-folder.ts';
import { gathered, streamOf } from './folder.ts';

/** Whether a name is a path of folders and a file within another folder, and no other path. */
export const isWithin = (name: string) =>
  name !== '' && !/[\\\0]/.test(name) && name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

/** Buckets in a folder: the object `b.qcow2` of bucket `a` is the file `a/b.qcow2`. The folder need not exist. */
export function folderBuckets(folder: string): Buckets {
  /** The path of an object; undefined when no object can have the name. */
  const pathOf = ({ bucket, object }: ObjectName) =>
    isWithin(bucket) && !bucket.includes('/') && isWithin(object) ? join(folder, bucket, object) : undefined;

  // Another attempt may write the same object.
  const draftOf = (path: string, attempt: string) => `${path}.${attempt}.part`;

  return {
    async sizeOf(name) {
      const path = pathOf(name);
      if (path === undefined) return undefined;
      const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ENAMETOOLONG') return undefined;
        throw error;
      });
      return found?.isFile() ? found.size : undefined;
    },
    async hasBucket(bucket) {
      if (!isWithin(bucket) || bucket.includes('/')) return false;
      const found = await stat(join(folder, bucket)).catch(() => undefined);
      return found?.isDirectory() ?? false;
    },
    async write(name, data, attempt) {
      const path = pathOf(name);
      if (path === undefined) throw new Error(`${name.bucket}:${name.object} is no name of an object.`);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const draft = draftOf(path, attempt);
      try {
        const handle = await open(draft, 'w', 0o600);
        try {
          for await (const bytes of gathered(data)) await handle.writeFile(bytes);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(draft, path);
        await syncFolder(dirname(path));
      } finally {
        await rm(draft, { force: true });
      }
    },
    async discard(name, attempt) {
      const path = pathOf(name);
      if (path !== undefined) await rm(draftOf(path, attempt), { force: true });
    },
    async read(name, range) {
      const path = pathOf(name);
      if (path === undefined) throw new Error(`There is no object ${name.bucket}:${name.object}.`);
      return streamOf(await open(path), range);
    },
  };
}

/** Writes an object into buckets in a folder. */
export async function writeObject(folder: string, name: string, data: Uint8Array): Promise<void> {
  const path = join(folder, ...name.split(':'));
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(path, data, { mode: 0o600 });
}
