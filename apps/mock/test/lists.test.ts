import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mock, startMock } from '../src/mock.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

const page = async (path: string, marker?: string) => {
  const response = await fetch(`${mock.url}${path}${marker === undefined ? '' : `?marker=${marker}`}`, {
    headers: { 'X-Auth-Token': 'any-token' },
  });
  return (await response.json()) as { readonly images: readonly { readonly id: string }[]; readonly next?: string };
};

test.each<[path: string, end: object]>([
  ['/v2/cloudimages', { images: [] }],
  ['/v2/images', { images: [], first: '/v2/images?limit=2', schema: '/v2/schemas/images' }],
  ['/v1.1/images/detail', { images: [] }],
])('%s ends after its last image, and not after another one', async (path, end) => {
  const first = await page(path);
  expect(await page(path, first.images.at(-1)?.id)).toEqual(end);
  expect(await page(path, '00000000-0000-4000-8000-000000000000')).toEqual(first);
});
