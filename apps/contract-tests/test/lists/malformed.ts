import { describe, expect, test } from 'vitest';
import { type ListPath, listOf, listPaths } from '../../src/lists.ts';
import { codeOf, expectRefusal } from '../../src/refusals.ts';
import { call, target } from '../../src/target-under-test.ts';
import { onlyOn } from '../../src/when-target.ts';

/** One filter more than a list takes. */
const tooManyFilters = Array.from({ length: 101 }, (_, number) => `f${number}=x`).join('&');

const everywhere = [
  tooManyFilters,
  'limit=-1',
  'limit=',
  'limit=ten',
  'limit=1.5',
  'limit=0x10',
  'limit=%zz',
  'limit=1&limit=2',
  'marker=x',
  'marker=33AD552D-1149-471C-8190-FF6776174A00',
  'id=x',
  'sort_key=updated_at',
  'sort_key=status%20',
  'sort_key=',
  'sort_dir=up',
  'sort_dir=ASC',
  'protected=True',
  'protected=TRUE',
  'protected=1',
  'protected=',
  'visibility=community',
  'status=pending_delete',
  'status=ACTIVE',
  'member_status=maybe',
  'container_format=ovf',
  'disk_format=floppy',
  'min_ram=much',
  'min_disk=1.5',
  '__isregistered=false',
  '__os_bit=16',
  '__os_type=linux',
  '__support_kvm=false',
  'created_at=2018-10-28T10:00:00Z',
  'created_at=gte:yesterday',
  'created_at=ge:2018-10-28T10:00:00Z',
  'created_at=gte:2018-10-28',
  'created_at=gte:2018-13-28T10:00:00Z',
  'created_at=gte:2018-10-28T24:00:00Z',
  'created_at=gte:2018-10-28T10:00:00%2B01:00',
  'updated_at=gte:',
  'updated_at=GTE:2018-10-28T10:00:00Z',
  'name=a&name=b',
  'team=blue&team=red',
];

const cloudimagesOnly = ['architecture=mips', 'virtual_env_type=Docker', '__whole_image=True', '__whole_image=1'];

const rows: readonly (readonly [ListPath, string, string | number])[] = [
  ...everywhere.flatMap((query) =>
    listPaths.map((path) => [path, query, path === 'native' ? 400 : 'IMG.0017'] as const),
  ),
  ...cloudimagesOnly.map((query) => ['cloudimages', query, 'IMG.0017'] as const),
  ['cloudimages', '__imagetype=market', 'IMG.0024'],
  ['native', '__imagetype=market', 400],
];

describe('a list is refused for', () => {
  test.each(rows)('%s?%s', async (path, query, refusal) => {
    const answer = await call(listOf[path], { query });
    expectRefusal(answer, refusal);
    if (path === 'native') expect(codeOf(answer)).toBeUndefined();
  });

  onlyOn(target.stateful).test.each(listPaths)('an unknown marker [%s]', async (path) => {
    const query = 'marker=00000000-0000-4000-8000-000000000000';
    expectRefusal(await call(listOf[path], { query }), path === 'native' ? 400 : 'IMG.0017');
  });

  onlyOn(target.story).test.each(listPaths)("another project's image as the marker [%s]", async (path) => {
    const query = 'marker=f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e1f';
    expectRefusal(await call(listOf[path], { query }), path === 'native' ? 400 : 'IMG.0017');
    expect((await call(listOf[path], { query, token: target.tokens.other })).status).toBe(200);
  });
});
