import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import { isFileKey } from '../files/folder.ts';
import { lock } from '../store/sqlite/lock.ts';
import { syncFolder } from '../sync-folder.ts';
import { checked } from './checked.ts';
import { checkCopy, openSnapshot, type Snapshot, sumName } from './snapshot.ts';

/**
 * Restores a backup into a data folder, which is created if missing. The whole backup is checked before anything is put
 * in place.
 * @returns what the folder holds now.
 * @throws {Error} when the folder is in use or not empty, or the file is not a complete backup of this or an older
 * version; nothing is put in place then.
 */
export async function restore(file: string, data: string, signal: AbortSignal): Promise<Snapshot['counts']> {
  await mkdir(data, { recursive: true, mode: 0o700 });
  const database = join(data, 'images.sqlite');
  const release = lock(database);
  const files = join(data, 'files');
  const drafts = join(data, 'restore');
  try {
    // SQLite would take a log beside another database for a part of it.
    if (['', '-wal', '-shm', '-journal'].some((suffix) => existsSync(database + suffix))) {
      throw new Error(`${data} has a database already; a backup is restored into a folder without one.`);
    }
    // Left by a restore that was killed, which may have put the data in place, but not the database.
    if (existsSync(drafts)) {
      for (const folder of [files, drafts]) await rm(folder, { recursive: true, force: true });
    }
    if (existsSync(files) && (await readdir(files)).length > 0) {
      throw new Error(`${files} holds something already; a backup is restored into a folder without data.`);
    }
    await mkdir(join(drafts, 'files'), { recursive: true, mode: 0o700 });
    const counts = await unpack(file, drafts, signal).catch((cause: Error) => {
      signal.throwIfAborted();
      throw new Error(`${file} cannot be restored: ${cause.message}`, { cause });
    });
    await rm(files, { recursive: true, force: true });
    await rename(join(drafts, 'files'), files);
    await syncFolder(data);
    // Comes last, because it makes the restored data count.
    await rename(join(drafts, 'images.sqlite'), database);
    await syncFolder(data);
    return counts;
  } finally {
    if (existsSync(drafts) && !existsSync(database)) await rm(files, { recursive: true, force: true });
    await rm(drafts, { recursive: true, force: true });
    release();
  }
}

/** Unpacks a backup into a folder, syncs it to disk, and checks that it is complete. */
async function unpack(file: string, folder: string, signal: AbortSignal): Promise<Snapshot['counts']> {
  const write = (path: string, data: AsyncIterable<Uint8Array>) =>
    pipeline(data, createWriteStream(join(folder, path), { flags: 'wx', mode: 0o600, flush: true }), { signal });
  const bytes = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
  let checksum: string | undefined;
  let snapshot: Snapshot | undefined;
  let files = 0;
  try {
    for await (const { header, body } of bytes.pipeThrough(createTarDecoder({ strict: true }))) {
      const { name } = header;
      if (snapshot) {
        const kept = keptOf(snapshot, header);
        await write(name, checked(body, `The data of image ${kept.id}`, kept));
        files++;
      } else if (checksum === undefined) {
        const text = name === sumName && header.size < 100 ? await new Response(body).text() : '';
        checksum = /^([0-9a-f]{32}) {2}images\.sqlite\n$/.exec(text)?.[1];
        if (checksum === undefined) throw new Error('It is not a backup of cloudimages.');
      } else {
        if (name !== 'images.sqlite' || header.type !== 'file') throw new Error('It is not a backup of cloudimages.');
        await write(name, checked(body, 'Its database', { size: null, checksum }));
        checkCopy(join(folder, name), 'Its database');
        snapshot = openSnapshot(join(folder, name));
      }
    }
    if (snapshot === undefined) throw new Error('It is not a backup of cloudimages.');
    const { counts } = snapshot;
    if (files < counts.files)
      throw new Error(`It holds the data of ${files} images, and its database names ${counts.files}.`);
    await syncFolder(join(folder, 'files'));
    return counts;
  } finally {
    snapshot?.close();
  }
}

/** Accepts only data that the database names: names in a backup are not trusted. */
function keptOf(snapshot: Snapshot, { name, type, size }: ParsedTarEntry['header']) {
  const key = /^files\/([^/]+)$/.exec(name)?.[1] ?? '';
  const kept = isFileKey(key) ? snapshot.fileOf(key.slice(0, key.indexOf('.'))) : undefined;
  if (type !== 'file' || kept?.file !== key) throw new Error(`It holds ${JSON.stringify(name)}, which no image names.`);
  if (kept.size !== null && kept.size !== size) {
    throw new Error(`It holds ${size} bytes of image ${kept.id}, which says ${kept.size}.`);
  }
  return kept;
}
