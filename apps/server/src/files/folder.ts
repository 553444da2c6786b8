import { createHash } from 'node:crypto';
import { chmod, mkdir, open, opendir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type FileFacts, type Files, StoreUnavailable } from '@cloudimages/service';
import { syncFolder } from '../sync-folder.ts';
import { isKey } from './is-key.ts';

/** A file that is being written, or was when the server stopped, has this behind its key. */
const unfinished = '.part';

/** Whether that is the name of data that is whole. */
export const isFileKey = (name: string) => isKey(name) && !name.endsWith(unfinished);

/**
 * Files in a folder that only its owner may enter; it is made when it is not there. What `write` has kept is on disk.
 * `write` is rejected with StoreUnavailable when the disk is the reason, and with the stream's own error when that is;
 * `read` is rejected with it unless the data is not there.
 */
export async function folderFiles(folder: string): Promise<Files> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);

  function pathOf(key: string): string {
    if (!isFileKey(key)) throw new Error(`"${key}" is not a key.`);
    return join(folder, key);
  }

  async function remove(key: string): Promise<void> {
    const path = pathOf(key);
    await rm(path, { force: true });
    await rm(path + unfinished, { force: true });
  }

  return {
    async write(key, data) {
      const path = pathOf(key);
      try {
        const facts = await writeTo(path + unfinished, data);
        await onDisk(rename(path + unfinished, path));
        await onDisk(syncFolder(folder));
        return facts;
      } catch (error) {
        await remove(key);
        throw error;
      }
    },
    async read(key, range) {
      const handle = await open(pathOf(key)).catch((cause: NodeJS.ErrnoException) => {
        // That it is gone will not pass; that too much is open will.
        if (cause.code === 'ENOENT') throw cause;
        throw new StoreUnavailable('The data cannot be read.', { cause });
      });
      return Readable.toWeb(handle.createReadStream({ ...range })) as ReadableStream<Uint8Array>;
    },
    remove,
    async *keys() {
      for await (const { name } of await opendir(folder)) {
        const key = name.endsWith(unfinished) ? name.slice(0, -unfinished.length) : name;
        // Others may leave files here, too.
        if (isFileKey(key)) yield key;
      }
    },
  };
}

async function writeTo(path: string, data: ReadableStream<Uint8Array>): Promise<FileFacts> {
  const handle = await onDisk(open(path, 'w', 0o600));
  try {
    const hash = createHash('md5');
    let size = 0;
    for await (const chunk of data) {
      hash.update(chunk);
      size += chunk.length;
      await onDisk(handle.writeFile(chunk));
    }
    await onDisk(handle.sync());
    return { size, checksum: hash.digest('hex') };
  } finally {
    await handle.close();
  }
}

async function onDisk<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (cause) {
    throw new StoreUnavailable('The data cannot be kept.', { cause });
  }
}
