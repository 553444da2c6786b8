import type { Image } from '@cloudimages/contract';
import { expect, test } from 'vitest';
import { changeImage } from '../ports/change-image.ts';
import {
  type Filter,
  type ImageRecord,
  type ListQuery,
  type MemberStatus,
  type Sort,
  sortKeys,
} from '../ports/store.ts';
import type { TagChoice } from '../ports/tag-choice.ts';
import { idOf, memberOf, otherProject, project, recordOf } from './images.ts';
import { fill, idsOf, pages } from './lists.ts';
import { type Random, random } from './random.ts';
import { emptyStore, type Open } from './stores.ts';

// An attribute that is called like something every object has.
const odd = 'constructor';
const times = ['2024-01-01T00:00:00Z', '2024-01-01T00:00:01Z', '2025-12-31T23:59:59Z'];
const texts = ['', 'true', '5', 'blue', 'a"b\\c', '中'];
const attributes = [
  'team',
  'name',
  'id',
  'owner',
  'visibility',
  'status',
  'disk_format',
  'size',
  'min_ram',
  'protected',
];
const values = [5, 0, true, false, 'a', 'B', 'vhd', 'private', 'public', 'queued', project, idOf(3)];
const answers: readonly MemberStatus[] = ['accepted', 'pending', 'rejected'];

function anyRecord(number: number, { below, one, some }: Random): ImageRecord {
  const image = recordOf(number, {
    owner: one([project, otherProject]),
    visibility: one(['private', 'private', 'shared', 'public']),
    name: one(['a', 'b', 'B', 'web server']),
    status: one(['active', 'queued']),
    disk_format: one(['vhd', 'iso', undefined]),
    size: one([0, 5, null, undefined]),
    min_ram: one([0, 5]),
    protected: one([true, false]),
    tags: some(['a', 'b', 'a=b', 'a=c', 'aa']),
    created_at: one(times),
    updated_at: one(times),
    team: one([...texts, undefined]),
    [odd]: one(['blue', undefined]),
  });
  return { ...image, ...(below(2) === 0 && { members: { [one([project, otherProject])]: memberOf(one(answers)) } }) };
}

function anyFilter({ below, one, some }: Random): Filter {
  const choice = () => ({ key: one(['a', 'b', 'c']), values: some(['', 'b', 'c']) });
  switch (below(9)) {
    case 0:
      return { tag: one(['a', 'b', 'a=b', 'c']) };
    case 1:
      return {
        attribute: one(['created_at', 'updated_at']),
        compare: one(['gt', 'gte', 'lt', 'lte', 'eq', 'neq']),
        time: one([...times, '2024-06-01T00:00:00Z']),
      };
    case 2:
      return { sizeFrom: one([0, 1]), sizeTo: one([0, 5, 2 ** 40]) };
    case 3:
    case 4:
      return { carries: Array.from({ length: 1 + below(2) }, choice) };
    case 5:
      return { lacks: Array.from({ length: 1 + below(2) }, choice) };
    case 6:
      return below(2) === 0 ? { isUntagged: true } : { nameHas: one(['b', 'B', 'web']) };
    default:
      return {
        attribute: one([...attributes, odd]),
        is: some([...texts, ...values]),
        ...(below(2) === 0 && { orAbsent: true }),
      };
  }
}

/** One to three keys, each once, and none after the ID. */
function anySort({ below, one }: Random): ListQuery['sort'] {
  const any = (): Sort => ({ key: one(sortKeys), direction: one(['asc', 'desc']) });
  const sorts: [Sort, ...Sort[]] = [any()];
  for (const each of Array.from({ length: below(3) }, any)) {
    if (sorts.every(({ key }) => key !== each.key && key !== 'id')) sorts.push(each);
  }
  return sorts;
}

const anyQuery = (source: Random): ListQuery => ({
  project: source.one([project, otherProject, 'stranger']),
  memberStatus: source.one([...answers, 'all']),
  ...(source.below(3) === 0 && { isOwn: true as const }),
  filters: Array.from({ length: source.below(3) }, () => anyFilter(source)),
  sort: anySort(source),
  limit: 1 + source.below(12),
});

/** What a list must be, said as plainly as possible. */
function naiveList(records: readonly ImageRecord[], query: ListQuery): string[] {
  const listed = records.filter(({ image, members }) => {
    if (query.isOwn) return image.owner === query.project && image.visibility !== 'public';
    const entries = Object.entries(members ?? {}).filter(([member]) => member === query.project);
    const isShared = entries.some(([, { status }]) => query.memberStatus === 'all' || query.memberStatus === status);
    return image.owner === query.project || image.visibility === 'public' || isShared;
  });
  const passing = listed.filter(({ image }) => query.filters.every((filter) => passes(filter, image)));
  const last = query.sort.at(-1) as Sort;
  // Sorting keeps the order of equal images, so that the key that counts most is the last to be sorted by.
  for (const { key, direction } of [{ key: 'id', direction: last.direction } as const, ...query.sort.toReversed()]) {
    const place = ({ image }: ImageRecord) => image[key] ?? (key === 'size' ? -1 : '');
    const sign = direction === 'asc' ? 1 : -1;
    passing.sort((a, b) => (place(a) === place(b) ? 0 : place(a) < place(b) ? -sign : sign));
  }
  return idsOf(passing);
}

/** Whether an image has a tag of a choice. */
const has = ({ tags }: Image, { key, values }: TagChoice): boolean =>
  tags
    .map((tag) => tag.split('='))
    .some(([name, value = '']) => name === key && (values.length === 0 || values.includes(value)));

function passes(filter: Filter, image: Image): boolean {
  if ('tag' in filter) return image.tags.some((tag) => tag === filter.tag);
  if ('carries' in filter) return filter.carries.some((choice) => has(image, choice));
  if ('lacks' in filter) return !filter.lacks.every((choice) => has(image, choice));
  if ('isUntagged' in filter) return image.tags.length === 0;
  if ('nameHas' in filter) return String(image.name).split(filter.nameHas).length > 1;
  if ('sizeFrom' in filter) return filter.sizeFrom <= (image.size ?? -1) && (image.size ?? -1) <= filter.sizeTo;
  const value = new Map<string, unknown>(Object.entries(image)).get(filter.attribute);
  if ('is' in filter)
    return filter.is.some((wanted) => wanted === value) || (filter.orAbsent === true && value == null);
  const [a, b] = [Date.parse(String(value)), Date.parse(filter.time)];
  return { gt: a > b, gte: a >= b, lt: a < b, lte: a <= b, eq: a === b, neq: a !== b }[filter.compare];
}

export function randomListTests(open: Open): void {
  const store = emptyStore(open);

  test('is what filtering and sorting everything gives, however changed before', async () => {
    const source = random(1);
    const records = new Map<string, ImageRecord>();
    for (let round = 0; round < 3; round++) {
      const next = Array.from({ length: 60 }, (_, number) => anyRecord(number, source));
      await fill(store(), next);
      for (const record of next) records.set(record.image.id, record);
      const gone = idOf(source.below(60));
      await changeImage(store(), gone, () => undefined);
      records.delete(gone);
      for (const one of [project, otherProject, 'stranger']) {
        const tags = [...records.values()].flatMap(({ image: { owner, visibility, tags } }) =>
          owner === one && visibility !== 'public' ? tags : [],
        );
        expect(await store().tagsOf(one)).toEqual([...new Set(tags)].sort());
      }
      for (let count = 0; count < 40; count++) {
        const query = anyQuery(source);
        const read = await pages(store(), query);
        const expected = naiveList([...records.values()], query);
        expect(idsOf(read.flat()), JSON.stringify(query)).toEqual(expected);
        expect(await store().count(query), JSON.stringify(query)).toBe(expected.length);
        expect(read.slice(0, -1).every((page) => page.length === query.limit)).toBe(true);
      }
    }
  });
}
