import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { type Server, startServer } from '../lib/server.ts';
import { type Engine, jobTime } from './engine.ts';
import { lateClock } from './late-clock.ts';

/** Approximate time that SQLite takes to copy its log, in milliseconds. */
const longestCopy = 60;

/** One server on a data folder, with SQLite inside. */
export function sqliteEngine(): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'cloudimages-torture-'));
  const data = join(folder, 'data');
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  process.once('exit', removeFolder);
  let starts = 0;
  let starting: Promise<Server> | undefined;
  let stop = new AbortController();

  async function halt() {
    stop.abort();
    const server = await starting?.catch(() => undefined);
    await server?.kill();
  }

  /** Resolves soon after SQLite has begun to write to its main file, which it does while it copies its log. */
  async function copying() {
    const server = await starting;
    const written = () => statSync(join(data, 'images.sqlite')).mtimeMs;
    const before = written();
    while (written() === before && server?.process.exitCode === null && server.process.signalCode === null) {
      await setTimeout(1);
    }
    await setTimeout(Math.random() * longestCopy);
  }

  return {
    files: join(data, 'files'),
    buckets: join(data, 'buckets'),
    async start() {
      stop = new AbortController();
      starts += 1;
      starting = startServer(['--data', data, ...jobTime], lateClock(starts), { signal: stop.signal });
      const { url } = await starting;
      return [url];
    },
    crashes: [
      { name: 'the server', now: halt },
      { name: 'the server while its log is copied', moment: copying, now: halt },
    ],
    halt,
    async inspect() {
      // A copy, since opening the files would recover them, which the server has to do.
      const copy = mkdtempSync(join(folder, 'copy-'));
      for (const name of ['images.sqlite', 'images.sqlite-wal']) {
        if (existsSync(join(data, name))) copyFileSync(join(data, name), join(copy, name));
      }
      const database = new Database(join(copy, 'images.sqlite'));
      try {
        const found = database.pragma('integrity_check', { simple: true });
        if (found !== 'ok') throw new Error(`SQLite reports a damaged file: ${found}`);
      } finally {
        database.close();
        rmSync(copy, { recursive: true });
      }
    },
    async keep() {
      await halt();
      process.off('exit', removeFolder);
      return data;
    },
    async remove() {
      await halt();
      process.off('exit', removeFolder);
      removeFolder();
    },
  };
}
