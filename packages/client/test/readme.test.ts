import { existsSync, readFileSync } from 'node:fs';
import { createService } from '@cloudimages/service';
import { afterEach, expect, test, vi } from 'vitest';
import { glanceShowImage } from '../src/index.ts';
import { serviceClient, ubuntu } from './support/clients.ts';

const fileAt = (path: string) => new URL(`../${path}`, import.meta.url);
const example = readFileSync(fileAt('example.ts'), 'utf8').trim();

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('the example updates the image', async () => {
  vi.stubGlobal('fetch', createService().fetch);
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await import('../example.ts');
  const before = await glanceShowImage(serviceClient(), ubuntu);
  expect(log.mock.calls).toEqual([[{ ...before, name: 'ims_test', updated_at: expect.any(String) }]]);
  expect(log.mock.lastCall?.[0].updated_at).not.toBe(before.updated_at);
});

test('the example is five lines', () => {
  expect(example.split('\n')).toHaveLength(5);
});

test.each(['README.md', '../../README.md'].filter((path) => existsSync(fileAt(path))))(
  '%s shows the example',
  (path) => {
    expect(readFileSync(fileAt(path), 'utf8')).toContain(`\`\`\`ts\n${example}\n\`\`\``);
  },
);
