import { describe, expect, test } from 'vitest';
import { type ListPath, listOf, listPaths } from '../../src/lists.ts';
import { codeOf, expectRefusal } from '../../src/refusals.ts';
import { call, target } from '../../src/target-under-test.ts';
import { onlyOn } from '../../src/when-target.ts';

/** One filter more than a list accepts. */
const tooManyFilters = Array.from({ length: 101 }, (_, number) => `f${number}=x`).join('&');

const everywhere = [
  tooManyFilters,
  'limit=',
  'limit=0x10',
  'limit=%zz',
  'limit=1&limit=2',
  'marker=33AD552D-1149-471C-8190-FF6776174A00',
  'sort_key=updated_at',
  'protected=TRUE',
  'created_at=2018-10-28T10:00:00Z',
  'created_at=gte:yesterday',
  'created_at=ge:2018-10-28T10:00:00Z',
  'created_at=gte:2018-10-28',
  'created_at=gte:2018-13-28T10:00:00Z',
  'created_at=gte:2018-10-28T24:00:00Z',
  'created_at=gte:2018-02-31T00:00:00Z',
  'updated_at=lt:2019-02-29T00:00:00Z',
  'changes-since=2018-10-28T10:00:00Z',
  'is_public=true',
  'created_at=gte:2018-10-28T10:00:00%2B01:00',
  'updated_at=gte:',
  'updated_at=GTE:2018-10-28T10:00:00Z',
  'name=a&name=b',
  'team=blue&team=red',
  'attributes=team',
  'attributes=%7B%22team%22%3A%22blue%22%7D',
  'attributes[team]=blue',
  'attributes%5Bteam%5D=blue',
];

const rows: readonly (readonly [ListPath, string, string | number])[] = [
  ...everywhere.flatMap((query) =>
    listPaths.map((path) => [path, query, path === 'native' ? 400 : 'IMG.0017'] as const),
  ),
  ...[
    'flavor_id=s3.large.2',
    'sort=name',
    'size_min=1',
    'os_hidden=false',
    'name=in:a,b',
    'tag=a&tag=b',
    'sort_key=name&sort_key=id',
  ].map((query) => ['cloudimages', query, 'IMG.0017'] as const),
  ...[
    ...['sort=', 'sort=name:up', 'sort=colour', 'sort=name,', 'sort_key=name&sort_key=colour', 'name=neq:a', 'id=in:a'],
    ...['status=in:active,lost', 'disk_format=in:', 'size_min=-1', 'size_max=much', 'os_hidden=yes'],
    ...['visibility=hidden', 'property-team=blue'],
  ].map((query) => ['native', query, 400] as const),
  ['cloudimages', '__imagetype=market', 'IMG.0024'],
  ['native', '__imagetype=market', 400],
];

test.each(listPaths)('a second question mark belongs to the name after it: %s', async (path) => {
  expect((await call(listOf[path], { query: '?limit=many' })).status).toBe(200);
});

// The filters are those of images, whose other cases follow.
test.each([tooManyFilters, 'name=in:a,b', 'is_public=true', 'attributes[team]=blue', 'page=0'])(
  'tags are not listed for %s',
  async (query) => expectRefusal(await call('listTags', { query }), 'IMG.0017'),
);

describe('a list is refused for', () => {
  test.each(rows)('%s?%s', async (path, query, refusal) => {
    const answer = await call(listOf[path], { query });
    expectRefusal(answer, refusal);
    if (path === 'native') expect(codeOf(answer)).toBeUndefined();
  });

  onlyOn(target.stateful).test('attributes in one parameter, and the message says how to write them', async () => {
    const { text } = await call('listImages', { query: 'attributes[team]=blue' });
    expect(text).toContain('attributes[team] is not an attribute. Give each attribute a parameter of its own');
  });
  onlyOn(target.stateful).test.each([
    'sort=name&sort_key=id',
    'sort=name&sort_dir=asc',
    'sort_key=name&sort_key=size&sort_key=id&sort_dir=asc&sort_dir=desc',
    'sort_dir=asc&sort_dir=desc',
  ])('native?%s', async (query) => expectRefusal(await call('glanceListImages', { query }), 400));

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
