import { createHash } from 'node:crypto';
import { chmod, type FileHandle, mkdir, open, opendir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type ByteRange, type FileFacts, type Files, StoreUnavailable } from '@cloudimages/service';
import { syncFolder } from '../sync-folder.ts';
import { isKey } from './is-key.ts';

/** Suffix of a file that is being written, or was when the server stopped. */
const unfinished = '.part';

/** Bytes per read and write of the disk. The fixed cost of each equals about that of so many bytes. */
const chunkSize = 2 ** 18;

/** Whether a name is that of complete data. */
export const isFileKey = (name: string) => isKey(name) && !name.endsWith(unfinished);

/**
 * Files in a folder that only its owner may enter; it is created if missing. When `write` resolves, the data is on
 * disk. `write` rejects with StoreUnavailable when the disk fails, and with the stream's own error when the stream
 * fails. `read` rejects with StoreUnavailable, but with the file system's error when the data does not exist.
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
        // If it cannot be removed now, the next start-up removes it, as after a crash.
        await remove(key).catch(() => {});
        throw error;
      }
    },
    async read(key, range) {
      const handle = await open(pathOf(key)).catch((cause: NodeJS.ErrnoException) => {
        // A missing file stays missing; too many open files is temporary.
        if (cause.code === 'ENOENT') throw cause;
        throw new StoreUnavailable('The data cannot be read.', { cause });
      });
      return streamOf(handle, range);
    },
    remove,
    async *keys() {
      for await (const { name } of await opendir(folder)) {
        const key = name.endsWith(unfinished) ? name.slice(0, -unfinished.length) : name;
        // The folder may hold other files, too.
        if (isFileKey(key)) yield key;
      }
    },
  };
}

/**
 * The bytes of a file, or of a range of it; closes the file at the end. A reader that brings its own memory has them
 * read into that; otherwise each chunk has memory of its own, of which many megabytes wait for the garbage collector.
 */
export function streamOf(handle: FileHandle, range: ByteRange = { start: 0, end: Number.MAX_SAFE_INTEGER }) {
  let { start } = range;
  // Reads nothing ahead of a caller that does not consume it.
  return new ReadableStream({
    type: 'bytes',
    autoAllocateChunkSize: chunkSize,
    async pull(controller) {
      const request = controller.byobRequest;
      const view = request?.view as Uint8Array;
      const wanted = Math.min(view.byteLength, range.end + 1 - start);
      const { bytesRead } = await handle
        .read(view, 0, wanted, start)
        .catch((error: unknown) => handle.close().then(() => Promise.reject(error)));
      start += bytesRead;
      if (bytesRead === 0) {
        await handle.close();
        controller.close();
      }
      request?.respond(bytesRead);
    },
    cancel: () => handle.close(),
  });
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
      // The next await of it rejects.
      written.catch(() => {});
      // While the disk is busy.
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

/** A reader that brings its own memory, where the stream supports that. */
function byteReader(data: ReadableStream<Uint8Array>): ReadableStreamBYOBReader | undefined {
  try {
    return data.getReader({ mode: 'byob' });
  } catch {
    return undefined;
  }
}

/** The same bytes in larger pieces, each valid until the next but one is requested. */
export async function* gathered(data: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = byteReader(data);
  if (reader) return yield* inTurns(reader);
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

/** Reads into two buffers in turns, so that one is written while the other is read into. */
async function* inTurns(reader: ReadableStreamBYOBReader): AsyncGenerator<Uint8Array> {
  let [next, other] = [new Uint8Array(chunkSize), new Uint8Array(chunkSize)];
  try {
    for (;;) {
      const { done, value } = await reader.read(next);
      if (done) return;
      yield value;
      // The memory moves with each read.
      [next, other] = [other, new Uint8Array(value.buffer)];
    }
  } finally {
    await reader.cancel().catch(() => {});
    reader.releaseLock();
  }
}

async function onDisk<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (cause) {
    throw new StoreUnavailable('The data cannot be kept.', { cause });
  }
}
