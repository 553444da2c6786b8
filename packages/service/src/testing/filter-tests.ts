import { describe, expect, test } from 'vitest';
import type { Filter } from '../ports/store.ts';
import { idOf, recordOf } from './images.ts';
import { idsOf, listOf, queryOf } from './lists.ts';
import { filledStore, type Open } from './stores.ts';

// Names that JavaScript, JSON paths or SQL could take for something else. A computed `__proto__` is a name like any.
const names = ['constructor', '__proto__', 'toString', 'a.b', 'a"b', "a'b", 'a\\b', '[0]', '$', '$.id', '0', 'ä', ''];

const records = [
  recordOf(1, { name: 'one', min_ram: 5, tags: ['a', 'k=v'], protected: true, created_at: '2024-01-01T00:00:00Z' }),
  recordOf(2, { name: 'two', min_ram: 0, tags: ['k'], size: null, team: 'blue', created_at: '2024-01-02T00:00:00Z' }),
  recordOf(3, { name: '5', tags: [], hw_firmware_type: undefined, team: '5', created_at: '2024-01-03T00:00:00Z' }),
  recordOf(4, { name: 'one', size: 5, disk_format: undefined, team: 'true', status: 'queued' }),
];
const oddRecords = names.map((name, index) => recordOf(10 + index, { [name]: `value "${index}"` }));

const at = (attribute: 'created_at' | 'updated_at', compare: 'gt' | 'gte' | 'lt' | 'lte' | 'eq' | 'neq'): Filter => ({
  attribute,
  compare,
  time: '2024-01-02T00:00:00Z',
});

/** The numbers of the images whose size is within limits. */
const sized = (from: number, to: number) =>
  records.flatMap(({ image: { size } }, index) =>
    typeof size === 'number' && size >= from && size <= to ? [index + 1] : [],
  );

/** Which of the images 1 to 4 pass. */
const cases: [title: string, filters: Filter[], passing: number[]][] = [
  ['no filter', [], [1, 2, 3, 4]],
  ['a string', [{ attribute: 'team', is: ['blue'] }], [2]],
  ['one of several strings', [{ attribute: 'team', is: ['blue', 'red', 'true'] }], [2, 4]],
  ['none of no values', [{ attribute: 'team', is: [] }], []],
  ['a number', [{ attribute: 'min_ram', is: [5] }], [1]],
  ['a number that is no string', [{ attribute: 'min_ram', is: ['5'] }], []],
  ['a string that is no number', [{ attribute: 'team', is: [5] }], []],
  ['both', [{ attribute: 'team', is: [5, '5'] }], [3]],
  ['a boolean', [{ attribute: 'protected', is: [true] }], [1]],
  ['false', [{ attribute: 'protected', is: [false] }], [2, 3, 4]],
  ['a boolean that is neither string nor number', [{ attribute: 'protected', is: ['true', 1] }], []],
  ['a string that is no boolean', [{ attribute: 'team', is: [true] }], []],
  ['an id', [{ attribute: 'id', is: [idOf(2)] }], [2]],
  ['several ids', [{ attribute: 'id', is: [idOf(2), idOf(99), idOf(1)] }], [1, 2]],
  ['a name', [{ attribute: 'name', is: ['one'] }], [1, 4]],
  ['a name that is no number', [{ attribute: 'name', is: [5] }], []],
  [
    'a name and more',
    [
      { attribute: 'name', is: ['one'] },
      { attribute: 'min_ram', is: [5] },
    ],
    [1],
  ],
  [
    'an id and another name',
    [
      { attribute: 'id', is: [idOf(1)] },
      { attribute: 'name', is: ['two'] },
    ],
    [],
  ],
  ['a status', [{ attribute: 'status', is: ['queued'] }], [4]],
  ['a size', [{ attribute: 'size', is: [5] }], [4]],
  ['a size in place of an absent one', [{ attribute: 'size', is: [-1] }], []],
  ['a size within limits', [{ sizeFrom: 1, sizeTo: 5 }], sized(1, 5)],
  ['no size at all', [{ sizeFrom: 0, sizeTo: Number.MAX_SAFE_INTEGER }], sized(0, Number.MAX_SAFE_INTEGER)],
  ['an absent format by the empty string', [{ attribute: 'disk_format', is: [''] }], []],
  ['one value or absent', [{ attribute: 'team', is: ['blue'], orAbsent: true }], [1, 2]],
  ['absent only', [{ attribute: 'hw_firmware_type', is: [], orAbsent: true }], [3]],
  ['null as absent', [{ attribute: 'size', is: [5], orAbsent: true }], [2, 4]],
  ['a list of tags as a value', [{ attribute: 'tags', is: ['a', 'k', '[]'] }], []],
  ['a tag', [{ tag: 'k' }], [2]],
  ['a tag with a value', [{ tag: 'k=v' }], [1]],
  ['two tags', [{ tag: 'a' }, { tag: 'k=v' }], [1]],
  ['a key with any value', [{ carries: [{ key: 'k', values: [] }] }], [1, 2]],
  ['a key with a value', [{ carries: [{ key: 'k', values: ['v', 'w'] }] }], [1]],
  ['a key alone', [{ carries: [{ key: 'k', values: [''] }] }], [2]],
  ['a key that is a tag', [{ carries: [{ key: 'k=v', values: [] }] }], []],
  ['one of two keys', [{ carries: ['a', 'k'].map((key) => ({ key, values: [''] })) }], [1, 2]],
  ['two keys', ['a', 'k'].map((key) => ({ carries: [{ key, values: [] }] })), [1]],
  ['no key', [{ lacks: [{ key: 'a', values: [] }] }, { lacks: [{ key: 'k', values: [''] }] }], [3, 4]],
  ['not both keys', [{ lacks: ['a', 'k'].map((key) => ({ key, values: [] })) }], [2, 3, 4]],
  [
    'a key with U+0000',
    [{ carries: [{ key: 'a\u0000', values: [] }] }, { carries: [{ key: 'a', values: ['\u0000'] }] }],
    [],
  ],
  ['no tag', [{ isUntagged: true }], [3]],
  ['a part of a name', [{ nameHas: 'n' }], [1, 4]],
  ['a part of a name in capitals', [{ nameHas: 'N' }], []],
  ['an attribute that no image has', [{ attribute: 'hasOwnProperty', is: ['x'] }], []],
  ['gt', [at('created_at', 'gt')], [3]],
  ['gte', [at('created_at', 'gte')], [2, 3]],
  ['lt', [at('created_at', 'lt')], [1, 4]],
  ['lte', [at('created_at', 'lte')], [1, 2, 4]],
  ['eq', [at('created_at', 'eq')], [2]],
  ['neq', [at('created_at', 'neq')], [1, 3, 4]],
  ['updated_at', [at('updated_at', 'lt')], [1, 2, 3, 4]],
  ['updated_at later', [at('updated_at', 'gte')], []],
];

export function filterTests(open: Open): void {
  describe('of values, times and tags', () => {
    const store = filledStore(open, records);

    // In two orders, since a store may go about them in different ways.
    test.for(cases)('%s', async ([, filters, passing]) => {
      const byId = await listOf(store(), queryOf({ filters, sort: [{ key: 'id', direction: 'asc' }] }));
      expect(idsOf(byId)).toEqual(passing.map(idOf));
      const byName = await listOf(store(), queryOf({ filters, sort: [{ key: 'name', direction: 'desc' }] }));
      expect(idsOf(byName).sort()).toEqual(passing.map(idOf));
    });
  });

  describe('of some attributes', () => {
    const store = filledStore(open, records);

    test('has these', async () => {
      const listed: unknown[] = [];
      const sort = [{ key: 'id', direction: 'asc' }] as const;
      for await (const part of store().list(queryOf({ isBrief: true, sort }))) {
        for (const { text } of part) listed.push(JSON.parse(String(text)));
      }
      expect(listed).toEqual(records.map(({ image: { id, name, status, tags } }) => ({ id, name, status, tags })));
    });
  });

  describe('of attributes with odd names', () => {
    const store = filledStore(open, oddRecords);

    test.for(oddRecords.map((record, index) => ({ record, name: names[index] as string, index })))(
      '$name',
      async ({ record, name, index }) => {
        const { id } = record.image;
        const having = await listOf(store(), queryOf({ filters: [{ attribute: name, is: [`value "${index}"`] }] }));
        expect(having).toEqual([record]);
        expect(Object.keys(having[0]?.image ?? {})).toContain(name);
        const lacking = await listOf(store(), queryOf({ filters: [{ attribute: name, is: [], orAbsent: true }] }));
        expect(idsOf(lacking).sort()).toEqual(oddRecords.map(({ image }) => image.id).filter((each) => each !== id));
      },
    );
  });
}
