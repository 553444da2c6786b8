import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreUnavailable } from '@cloudimages/service';
import { filesSuite, keysOf } from '@cloudimages/service/testing';
import { describe, expect, test } from 'vitest';
import { folderFiles } from '../src/files/folder.ts';
import { newPath } from './support/folder.ts';

const data = () => new Blob(['data']).stream();

filesSuite('files in a folder', () => folderFiles(newPath('files')));

describe('the folder', () => {
  test('and its files are private to their owner', async () => {
    const folder = newPath('deep/files');
    const files = await folderFiles(folder);
    await files.write('a.data', data());
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, 'a.data'))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, 'a.data'), 'utf8')).toBe('data');
  });

  test('lists and removes files that a crash cut short', async () => {
    const folder = newPath('files');
    const files = await folderFiles(folder);
    await files.write('a.data', data());
    await writeFile(join(folder, 'b.data.part'), 'da');
    await writeFile(join(folder, 'a.data.part'), 'da');
    expect(await keysOf(files)).toEqual(['a.data', 'b.data']);
    await expect(files.read('b.data')).rejects.toThrow();
    await files.remove('a.data');
    await files.remove('b.data');
    expect(await readdir(folder)).toEqual([]);
  });

  test('keeps its files when it is opened again', async () => {
    const folder = newPath('files');
    await (await folderFiles(folder)).write('a.data', data());
    const files = await folderFiles(folder);
    expect(await new Response(await files.read('a.data')).text()).toBe('data');
  });
});

test.for(['..', '.', '', '../a', 'a/b', 'a\\b', 'A', '.hidden', 'a b', 'a\0', 'a.part', '/etc/passwd'])(
  'refuses %j as a key',
  async (key) => {
    const files = await folderFiles(newPath('files'));
    await expect(files.write(key, data())).rejects.toThrow('is not a key');
    await expect(files.read(key)).rejects.toThrow('is not a key');
    await expect(files.remove(key)).rejects.toThrow('is not a key');
  },
);

test('a folder that cannot be written to makes it unavailable', async () => {
  const folder = newPath('files');
  const files = await folderFiles(folder);
  await rm(folder, { recursive: true });
  await expect(files.write('a.data', data())).rejects.toThrow(StoreUnavailable);
});
