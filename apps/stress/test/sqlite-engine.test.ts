import { closeSync, existsSync, openSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sqliteEngine } from '../src/crash/sqlite.ts';

test('a start can be aborted, and damage is detected', async () => {
  const engine = sqliteEngine();
  onTestFinished(engine.remove);
  const cut = engine.start();
  await engine.halt();
  await expect(cut).rejects.toThrow('ended without printing');
  const [url] = await engine.start();
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  await engine.halt();
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  await engine.inspect();

  const file = join(dirname(engine.files), 'images.sqlite');
  const { size } = statSync(file);
  const descriptor = openSync(file, 'r+');
  // Every page but the first one, which has the header of the file.
  writeSync(descriptor, new Uint8Array(size - 4096).fill(7), 0, size - 4096, 4096);
  closeSync(descriptor);
  await expect(engine.inspect()).rejects.toThrow(/damaged|malformed/);
  await engine.remove();
  expect(existsSync(dirname(file))).toBe(false);
});
