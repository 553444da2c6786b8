import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { link, mkdir, mkdtemp, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createTarPacker, type TarPackController } from 'modern-tar';
import { isFileKey } from '../files/folder.ts';
import { lock } from '../store/sqlite/lock.ts';
import { syncFolder } from '../sync-folder.ts';
import { checked } from './checked.ts';
import { checkCopy, copyDatabase, openSnapshot, type Snapshot, sumName } from './snapshot.ts';

/**
 * Writes the contents of a data folder at one moment to one file, a tar of the folder, even while a server uses it. The
 * file is complete, or it does not exist.
 * @returns what the file holds.
 * @throws {Error} when the file exists already, the folder has no database, or something in it is damaged.
 */
export async function backup(file: string, data: string, signal: AbortSignal): Promise<Snapshot['counts']> {
  const database = join(data, 'images.sqlite');
  if (existsSync(file)) throw new Error(`${file} already exists; a backup does not overwrite anything.`);
  if (!existsSync(database)) throw new Error(`There is nothing to back up in ${data}: it has no images.sqlite.`);
  const frozen = join(data, 'backup');
  const release = lock(frozen);
  // Beside the file and not in the data folder, whose disk the server may need.
  const drafts = await mkdtemp(`${file}.`).catch((cause: Error) => {
    release();
    throw new Error(`Nothing can be written to ${dirname(file)}: ${cause.message}.`, { cause });
  });
  try {
    // Left by a backup that was killed.
    await rm(frozen, { recursive: true, force: true });
    await mkdir(frozen, { mode: 0o700 });
    const copy = join(drafts, 'images.sqlite');
    const snapshot = await freeze(data, frozen, copy, signal);
    const { counts } = snapshot;
    const draft = join(drafts, 'backup.tar');
    try {
      checkCopy(copy, database);
      await write(draft, snapshot, copy, frozen, signal);
    } finally {
      snapshot.close();
    }
    if (existsSync(file)) throw new Error(`Another process has created ${file} meanwhile.`);
    await rename(draft, file);
    await syncFolder(dirname(file));
    return counts;
  } finally {
    await rm(drafts, { recursive: true, force: true });
    await rm(frozen, { recursive: true, force: true });
    release();
  }
}

/**
 * Copies the database, and links the data that the copy names into `frozen`, so that it stays when the server deletes
 * it. Most links are made before the copy, so that little can be deleted in between; if something was, all is done
 * again. The server writes data before it names it, and deletes data after it has stopped naming it.
 */
async function freeze(data: string, frozen: string, copy: string, signal: AbortSignal): Promise<Snapshot> {
  const files = join(data, 'files');
  const database = join(data, 'images.sqlite');
  for (let gone = ''; ; ) {
    for await (const { name } of await opendir(files)) {
      if (isFileKey(name)) await hold(join(files, name), join(frozen, name));
      signal.throwIfAborted();
    }
    copyDatabase(database, copy);
    const snapshot = openSnapshot(copy);
    const missing = await firstMissing(snapshot, files, frozen, signal);
    if (missing === undefined) return snapshot;
    snapshot.close();
    await rm(copy);
    if (missing.file === gone) {
      throw new Error(`The data of image ${missing.id} is lost: ${join(files, gone)} is not there.`);
    }
    gone = missing.file;
  }
}

async function firstMissing(snapshot: Snapshot, files: string, frozen: string, signal: AbortSignal) {
  for (const kept of snapshot.files()) {
    if (!(await hold(join(files, kept.file), join(frozen, kept.file)))) return kept;
    signal.throwIfAborted();
  }
  return undefined;
}

/** Links data to another place, unless it is linked already; false when the data is gone. */
async function hold(path: string, place: string): Promise<boolean> {
  if (existsSync(place)) return true;
  try {
    await link(path, place);
    return true;
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    throw new Error(`The data cannot be protected during the copy, which needs hard links: ${message}.`, { cause });
  }
}

async function write(draft: string, snapshot: Snapshot, copy: string, frozen: string, signal: AbortSignal) {
  const { readable, controller } = createTarPacker();
  // The stream reports its errors.
  const packed = pack(controller, snapshot, copy, frozen).catch(controller.error);
  const out = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
  try {
    await pipeline(readable, out, { signal });
  } finally {
    await packed;
  }
}

async function pack(controller: TarPackController, snapshot: Snapshot, copy: string, frozen: string) {
  async function add(name: string, size: number, data: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
    const writer = controller.add({ name, size, mode: 0o600 }).getWriter();
    for await (const chunk of data) await writer.write(chunk);
    await writer.close();
  }
  const sum = await sumOf(copy);
  await add(sumName, sum.length, [sum]);
  await add('images.sqlite', (await stat(copy)).size, createReadStream(copy));
  for (const kept of snapshot.files()) {
    const path = join(frozen, kept.file);
    const data = checked(createReadStream(path), `The data of image ${kept.id}`, kept);
    await add(`files/${kept.file}`, (await stat(path)).size, data);
  }
  controller.finalize();
}

/** The checksum of the database, in the format of md5sum. */
async function sumOf(copy: string): Promise<Uint8Array> {
  const hash = createHash('md5');
  await pipeline(createReadStream(copy), hash);
  return Buffer.from(`${hash.digest('hex')}  images.sqlite\n`);
}
