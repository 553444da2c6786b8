import { describe, expect, test } from 'vitest';
import { changeImage } from '../ports/change-image.ts';
import { sortKeys } from '../ports/store.ts';
import { idOf, recordOf } from './images.ts';
import { fill, idsOf, listOf, pages, queryOf } from './lists.ts';
import { emptyStore, filledStore, type Open } from './stores.ts';

/** Images in which each key has ties, and those that may be absent are, or are null. */
const records = Array.from({ length: 40 }, (_, number) =>
  recordOf(number, {
    name: ['b', 'a', 'A', 'a b', 'ä', '中', '\uffee'][number % 7] as string,
    disk_format: (['vhd', undefined, 'iso', 'raw'] as const)[number % 4],
    status: (['active', 'queued', 'killed'] as const)[number % 3] as 'active',
    size: [2, 10, null, 2 ** 40, undefined, 0][number % 6],
    created_at: `2024-01-0${1 + (number % 5)}T00:00:00Z`,
  }),
);

/** The images by the value of a key, then by id; those without it come first. */
const orders = {
  name: ['A', 'a', 'a b', 'b', 'ä', '中', '\uffee'],
  container_format: ['bare'],
  disk_format: [undefined, 'iso', 'raw', 'vhd'],
  status: ['active', 'killed', 'queued'],
  id: records.map(({ image }) => image.id),
  size: [undefined, null, 0, 2, 10, 2 ** 40],
  created_at: [1, 2, 3, 4, 5].map((day) => `2024-01-0${day}T00:00:00Z`),
};

function expected(key: keyof typeof orders, direction: 'asc' | 'desc'): string[] {
  const values: readonly unknown[] = orders[key];
  // Absent and null stand in one place, so their images are in the order of ids together.
  const places = records.map(({ image }) => Math.max(values.indexOf(image[key]), key === 'size' ? 1 : 0));
  const ascending = records.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  return (direction === 'asc' ? ascending : ascending.reverse()).map(idOf);
}

export function orderTests(open: Open): void {
  describe('of existing images', () => {
    const store = filledStore(open, records);

    test.for(sortKeys.flatMap((key) => [{ key, direction: 'asc' } as const, { key, direction: 'desc' } as const]))(
      'by $key $direction, and pages cover everything once',
      async (sort) => {
        const order = expected(sort.key, sort.direction);
        expect(idsOf(await listOf(store(), queryOf({ sort: [sort] })))).toEqual(order);
        const read = await pages(store(), queryOf({ sort: [sort], limit: 7 }));
        expect(read.map((page) => page.length)).toEqual([7, 7, 7, 7, 7, 5]);
        expect(idsOf(read.flat())).toEqual(order);
      },
    );

    test('a page has at most limit images, none for 0', async () => {
      expect(await listOf(store(), queryOf({ limit: 3 }))).toHaveLength(3);
      expect(await listOf(store(), queryOf({ limit: 0 }))).toEqual([]);
      expect(await listOf(store(), queryOf({ limit: 0, filters: [{ attribute: 'protected', is: [false] }] }))).toEqual(
        [],
      );
    });
  });

  describe('of changing images', () => {
    const store = emptyStore(open);

    test('a page may begin after a deleted image', async () => {
      await fill(store(), records.slice(0, 10));
      const after = recordOf(4).image;
      await changeImage(store(), after.id, () => undefined);
      const page = await listOf(store(), queryOf({ sort: [{ key: 'id', direction: 'asc' }], after }));
      expect(idsOf(page)).toEqual([5, 6, 7, 8, 9].map(idOf));
    });

    test('a changed image moves to its new place', async () => {
      await fill(store(), [recordOf(1, { name: 'a' }), recordOf(2, { name: 'b' }), recordOf(3, { name: 'c' })]);
      await fill(store(), [recordOf(1, { name: 'd' })]);
      const page = await listOf(store(), queryOf({ sort: [{ key: 'name', direction: 'asc' }] }));
      expect(idsOf(page)).toEqual([2, 3, 1].map(idOf));
    });
  });
}
