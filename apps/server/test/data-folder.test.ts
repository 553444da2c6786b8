import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { image, token } from './support/call.ts';
import { newPath } from './support/folder.ts';
import { serve, start } from './support/server.ts';

describe('a server does not start', () => {
  test('on a folder that another server uses, not even to reset it', async () => {
    const { url, data } = await serve();
    const message = `${join(data, 'images.sqlite')} is in use by another process.`;
    await expect(start({ data })).rejects.toThrow(message);
    await expect(start({ data, reset: true })).rejects.toThrow(message);
    expect(await (await fetch(`${url}${image}/file`, { headers: token })).text()).toBe('{}');
  });

  test('on a file that is not its database', async () => {
    const data = newPath('data');
    await mkdir(data);
    await writeFile(join(data, 'images.sqlite'), 'my diary, page one\n'.repeat(100));
    await expect(start({ data })).rejects.toThrow('is not a database, or is damaged');
  });
});
