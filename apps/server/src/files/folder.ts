import { createHash } from 'node:crypto';
import { chmod, type FileHandle, mkdir, open, opendir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type ByteRange, type FileFacts, type Files, StoreUnavailable } from '@cloudimages/service';
import { syncFolder } from '../sync-folder.ts';
import { isKey } from './is-key.ts';

/** A file that is being written, or was when the server stopped, has this behind its key. */
const unfinished = '.part';

/** How much is read from the disk and written to it at once, in bytes: each time costs about as much as these do. */
const chunkSize = 2 ** 18;

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
        // What cannot be removed now is removed as that of a crash.
        await remove(key).catch(() => {});
        throw error;
      }
    },
    async read(key, range) {
      const handle = await open(pathOf(key)).catch((cause: NodeJS.ErrnoException) => {
        // That it is gone will not pass; that too much is open will.
        if (cause.code === 'ENOENT') throw cause;
        throw new StoreUnavailable('The data cannot be read.', { cause });
      });
      return streamOf(handle, range);
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

/** The bytes of a file, or of a range of them, and then the end of the file's use. */
function streamOf(handle: FileHandle, range: ByteRange = { start: 0, end: Number.MAX_SAFE_INTEGER }) {
  let { start } = range;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const wanted = Math.min(chunkSize, range.end + 1 - start);
        const { bytesRead, buffer } = await handle
          .read(Buffer.allocUnsafe(wanted), 0, wanted, start)
          .catch((error: unknown) => handle.close().then(() => Promise.reject(error)));
        start += bytesRead;
        if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead));
        await handle.close();
        controller.close();
      },
      cancel: () => handle.close(),
    },
    // Nothing is read ahead of a caller who does not take it.
    { highWaterMark: 0 },
  );
}

async function writeTo(path: string, data: ReadableStream<Uint8Array>): Promise<FileFacts> {
  const handle = await onDisk(open(path, 'w', 0o600));
  try {
    const hash = createHash('md5');
    let size = 0;
    let written = Promise.resolve();
    for await (const bytes of gathered(data)) {
      await written;
      written = onDisk(handle.writeFile(bytes));
      // Whoever waits for it next hears of it.
      written.catch(() => {});
      // While the disk has its turn.
      hash.update(bytes);
      size += bytes.length;
    }
    await written;
    await onDisk(handle.sync());
    return { size, checksum: hash.digest('hex') };
  } finally {
    await handle.close();
  }
}

/** The same bytes in larger pieces. */
async function* gathered(data: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of data) {
    pieces.push(chunk);
    length += chunk.length;
    if (length < chunkSize) continue;
    yield Buffer.concat(pieces, length);
    pieces = [];
    length = 0;
  }
  yield Buffer.concat(pieces, length);
}

async function onDisk<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (cause) {
    throw new StoreUnavailable('The data cannot be kept.', { cause });
  }
}
