import type { Image } from '@cloudimages/contract';
import { beforeEach, expect, test } from 'vitest';
import { listedImages, tagged } from '../../src/listed.ts';
import { follow, idsIn, listPaths, page, walk } from '../../src/lists.ts';
import { target } from '../../src/target-under-test.ts';
import { onlyOn } from '../../src/when-target.ts';

onlyOn(target.stateful).describe('lists of own images', () => {
  let images: Readonly<Record<string, Image>>;
  // Before each, since a case can be skipped when its endpoint cannot make images, and a group cannot.
  beforeEach(async () => {
    images = await listedImages();
  });
  const all = () => Object.values(images);

  test.each(listPaths)('have each image as the show operation returns it [%s]', async (path) => {
    const { images: listed } = await page(path, tagged);
    expect(new Map(listed.map((image) => [image.id, image]))).toEqual(new Map(all().map((image) => [image.id, image])));
  });

  const sortKeys = ['name', 'container_format', 'disk_format', 'status', 'id', 'size', 'created_at'] as const;
  type SortKey = (typeof sortKeys)[number];
  type Order = readonly (readonly [SortKey, 'asc' | 'desc'])[];
  const orders = sortKeys.flatMap((key) =>
    listPaths.flatMap((path) => (['asc', 'desc'] as const).map((dir) => [key, dir, path] as const)),
  );

  /** Sorts by keys and then by ID; an image without a size comes before all others (decision 62). */
  function sortedBy(order: Order) {
    const keys = [...order, ['id', order.at(-1)?.[1]] as const];
    const place = (a: Image, b: Image) => {
      for (const [key, dir] of keys) {
        const [x, y] = [a[key] ?? -1, b[key] ?? -1];
        if (x !== y) return x < y === (dir === 'asc') ? -1 : 1;
      }
      return 0;
    };
    return all()
      .sort(place)
      .map(({ id }) => id);
  }
  const sorted = (key: SortKey, dir: 'asc' | 'desc') => sortedBy([[key, dir]]);

  test.each(orders)('are ordered by %s, %s [%s]', async (key, dir, path) => {
    expect(idsIn(await page(path, `${tagged}&sort_key=${key}&sort_dir=${dir}`))).toEqual(sorted(key, dir));
  });

  test.each(listPaths)('are ordered by creation, newest first, by default [%s]', async (path) => {
    expect(idsIn(await page(path, tagged))).toEqual(sorted('created_at', 'desc'));
    expect(idsIn(await page(path, `${tagged}&sort_dir=asc`))).toEqual(sorted('created_at', 'asc'));
    expect(idsIn(await page(path, `${tagged}&sort_key=name`))).toEqual(sorted('name', 'desc'));
  });

  test.each(orders)('are paged by markers in the order of %s, %s [%s]', async (key, dir, path) => {
    expect(await walk(path, `${tagged}&sort_key=${key}&sort_dir=${dir}&limit=2`)).toEqual(sorted(key, dir));
  });

  const several: readonly (readonly [string, Order])[] = [
    [
      'sort=name:asc,size:desc',
      [
        ['name', 'asc'],
        ['size', 'desc'],
      ],
    ],
    [
      'sort=status,name:asc',
      [
        ['status', 'desc'],
        ['name', 'asc'],
      ],
    ],
    [
      'sort=size:asc,id',
      [
        ['size', 'asc'],
        ['id', 'desc'],
      ],
    ],
    ['sort=container_format', [['container_format', 'desc']]],
    [
      'sort_key=status&sort_key=size&sort_dir=asc',
      [
        ['status', 'asc'],
        ['size', 'asc'],
      ],
    ],
    [
      'sort_key=name&sort_key=size&sort_dir=asc&sort_dir=desc',
      [
        ['name', 'asc'],
        ['size', 'desc'],
      ],
    ],
  ];

  test.each(several)('are ordered and paged by %s', async (query, order) => {
    const part = `${tagged}&${query}&limit=2`;
    expect(await walk('native', part)).toEqual(sortedBy(order));
    const { next } = await page('native', part);
    expect(idsIn(await follow(next ?? ''))).toEqual(sortedBy(order).slice(2, 4));
  });

  test.each(listPaths)('accept the blank of an SDK behind status [%s]', async (path) => {
    expect(idsIn(await page(path, `${tagged}&sort_key=status%20&sort_dir=asc`))).toEqual(sorted('status', 'asc'));
  });

  test.each(listPaths)('continue after a marker that does not meet the filters [%s]', async (path) => {
    const query = `${tagged}&sort_key=name&sort_dir=asc`;
    // same < waiting < windows: the marker C is queued, so the list of active images does not include it.
    expect(idsIn(await page(path, `${query}&status=active&marker=${images.C?.id}`))).toEqual([images.B?.id]);
  });

  test.each(orders.filter(([, , path]) => path === 'native'))(
    'are paged by links in the order of %s, %s [%s]',
    async (key, dir) => {
      const start = `${tagged}&sort_key=${key}&sort_dir=${dir}&limit=2`;
      const pages = [await page('native', start)];
      for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) pages.push(await follow(next));
      expect(pages.flatMap(idsIn)).toEqual(sorted(key, dir));
      for (const { first } of pages) expect(await follow(first ?? '')).toEqual(pages[0]);
    },
  );

  test('have links relative to the host, with a next one while pages are full', async () => {
    const full = await page('native', `${tagged}&limit=5`);
    expect(full.first).toMatch(/^\/v2\/images\?/);
    expect(full.next).toMatch(/^\/v2\/images\?/);
    const empty = await follow(full.next ?? '');
    expect([empty.images, empty.next]).toEqual([[], undefined]);
    expect((await page('native', `${tagged}&limit=6`)).next).toBeUndefined();
    expect(await page('native', tagged)).toMatchObject({ schema: '/v2/schemas/images' });
  });

  test.each(listPaths)('are empty at a limit of 0 [%s]', async (path) => {
    const { images: listed, next } = await page(path, `${tagged}&limit=0`);
    expect([listed, next]).toEqual([[], undefined]);
  });

  test.each(listPaths)('accept a limit above the maximum [%s]', async (path) => {
    expect(idsIn(await page(path, `${tagged}&limit=99999999999999999999`))).toHaveLength(5);
  });

  test('of cloudimages have no member but images', async () => {
    expect(Object.keys(await page('cloudimages', `${tagged}&limit=1`))).toEqual(['images']);
  });
});
