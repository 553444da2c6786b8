import fc from 'fast-check';
import { queries } from './draw-queries.ts';
import type { Model } from './model.ts';
import type { Query } from './request.ts';
import { consistsOf, isId } from './values.ts';
import { isListedFor, isVisible, type Kept, memberOf, type Stored } from './world.ts';

const isOneOf =
  (...values: string[]) =>
  (text: string) =>
    values.includes(text);
const isCount = (text: string) => text !== '' && consistsOf(text, '0123456789');
const isInteger = (text: string) => isCount(text.startsWith('-') ? text.slice(1) : text);
const isBoolean = isOneOf('true', 'false');

/** An operator and milliseconds since 1970; a blank may stand for the T, and the Z may be left out (decision 69). */
function timeIn(text: string): { readonly relation: string; readonly time: number } {
  const [relation = '', ...rest] = text.split(':');
  const time = rest.join(':').replace(' ', 'T');
  return { relation, time: Date.parse(time.endsWith('Z') ? time : `${time}Z`) };
}

type Rules = ReadonlyMap<string, (text: string) => boolean>;
type Pair = readonly [key: string, direction: string];

/** A part of `sort`: a key, and its direction if it is not descending. */
function pairIn(text: string): Pair | undefined {
  const [key = '', direction = 'desc', ...more] = text.split(':');
  return isKey(key) && isDirection(direction) && more.length === 0 ? [key, direction] : undefined;
}

const isTime = (text: string) => {
  const { relation, time } = timeIn(text);
  return ['gt', 'gte', 'lt', 'lte', 'eq', 'neq'].includes(relation) && !Number.isNaN(time);
};

const isKey = isOneOf('name', 'container_format', 'disk_format', 'status', 'id', 'size', 'created_at');
const isDirection = isOneOf('asc', 'desc');

/** The values that a filter names: one, or natively several after `in:`. */
const valuesIn = (text: string) => (text.startsWith('in:') ? text.slice(3).split(',') : [text]);

/** What only native lists take, and where they take more. */
const nativeRules: Rules = new Map([
  ['sort', (text) => text.split(',').every((pair) => pairIn(pair) !== undefined)],
  ['size_min', isCount],
  ['size_max', isCount],
  ['os_hidden', isOneOf('true', 'false', 'True', 'False')],
  ['name', () => true],
  ['id', (text) => valuesIn(text).every(isId)],
  ['status', (text) => valuesIn(text).every(isOneOf('queued', 'saving', 'active', 'deactivated', 'killed', 'deleted'))],
  ['visibility', isOneOf('private', 'public', 'shared', 'community', 'all')],
]);

/** The values that declared parameters accept; any other parameter accepts any text. */
const rules: Rules = new Map([
  ['limit', isCount],
  ['marker', isId],
  ['sort_key', isKey],
  ['sort_dir', isDirection],
  ['id', isId],
  ['name', (text) => !text.startsWith('in:')],
  ['status', isOneOf('queued', 'saving', 'active', 'deactivated', 'killed', 'deleted')],
  ['visibility', isOneOf('private', 'public', 'shared')],
  ['member_status', isOneOf('accepted', 'pending', 'rejected', 'all')],
  ['protected', isBoolean],
  ['disk_format', isOneOf('zvhd2', 'vhd', 'zvhd', 'raw', 'iso', 'qcow2')],
  ...['sort', 'size_min', 'size_max', 'os_hidden'].map((name) => [name, () => false] as const),
  ['min_ram', isInteger],
  ['min_disk', isInteger],
  ['created_at', isTime],
  ['updated_at', isTime],
  ['__os_bit', isOneOf('32', '64')],
  ['__os_type', isOneOf('Linux', 'Windows', 'Other')],
  ['__support_kvm', isOneOf('true')],
]);

const isPage = (text: string) => isCount(text) && Number(text) > 0;

const controls = ['page', 'limit', 'marker', 'sort', 'sort_key', 'sort_dir', 'member_status'];

function stands(moment: string, text: string): boolean {
  const { relation, time } = timeIn(text);
  const place = Date.parse(moment) - time;
  if (relation === 'neq') return place !== 0;
  return place === 0 ? relation.endsWith('e') || relation === 'eq' : relation.startsWith(place > 0 ? 'g' : 'l');
}

/** Native filters that compare in ways of their own. */
const nativeFilters: Readonly<Record<string, (image: Stored, value: string) => boolean>> = {
  size_min: ({ size }, value) => size !== null && Number(size) >= Number(value),
  size_max: ({ size }, value) => size !== null && Number(size) <= Number(value),
  os_hidden: ({ os_hidden = false }, value) => String(os_hidden) === value.toLowerCase(),
  id: ({ id }, value) => valuesIn(value).includes(String(id)),
  name: ({ name }, value) => valuesIn(value).includes(String(name)),
  status: ({ status }, value) => valuesIn(value).includes(String(status)),
  visibility: ({ visibility }, value) => value === 'all' || visibility === value,
};

/** Whether an image meets a filter; an attribute that is null meets none. */
function meets(image: Stored, [name, value]: Query[number], isNative: boolean): boolean {
  if (isNative && Object.hasOwn(nativeFilters, name)) return nativeFilters[name]?.(image, value) ?? false;
  if (name === 'tag') return (image.tags as string[]).includes(value);
  if (name === 'created_at' || name === 'updated_at') return stands(String(image[name]), value);
  if (!Object.hasOwn(image, name) || image[name] === null) return false;
  if (name === '__platform' && value === 'RedHat') return image[name] === 'Red Hat';
  return String(image[name]) === value;
}

/** An image without a size is sorted like one of -1. */
const placeOf = (image: Stored, key: string) => (image[key] ?? -1) as string | number;

/** Whether the first image comes before the second one; ties are ordered by ID. */
function isBefore(one: Stored, other: Stored, pairs: readonly Pair[]): boolean {
  for (const [key, direction] of [...pairs, ['id', pairs.at(-1)?.[1]]]) {
    const [a, b] = [placeOf(one, String(key)), placeOf(other, String(key))];
    if (a !== b) return a < b === (direction === 'asc');
  }
  return false;
}

/** The differences between the two list operations. */
interface List {
  readonly isNative: boolean;
  /** The parameters that a list of few takes, and the one by which it finds images of the sequence. */
  readonly few?: { readonly names: readonly string[]; readonly narrowed: Query[number] };
  /** Whether it lists the tags of images, whose pages are numbered. */
  readonly isOfTags?: true;
  /** Images on a page if the query has no limit. */
  readonly limit: number;
  readonly has: (image: Stored) => boolean;
  /** The body of a page; `isFull` means that the page has as many images as its limit. */
  readonly bodyOf: (images: readonly Stored[], query: Query, isFull: boolean) => Stored;
}

/** Whether an image that the caller sees is in a list: as a member, only if its status is the right one. */
function isIn(kept: Kept, project: string, asked: ReadonlyMap<string, string>): boolean {
  const { status } = memberOf(kept, project) ?? {};
  const wanted = asked.get('visibility') === 'shared' ? asked.get('member_status') : undefined;
  return isListedFor(kept, project) || wanted === 'all' || status === (wanted ?? 'accepted');
}

/** The body for a query over the images that the caller sees, or the reason of the error. */
function listed(visible: readonly Kept[], project: string, query: Query, list: List): Stored | string {
  const { few, isOfTags } = list;
  // A list of few compares values as they are, also natively.
  const isNative = (name: string) => (few ? name.startsWith('size_') : list.isNative);
  const ruleOf = (name: string) =>
    (isOfTags && name === 'page' ? isPage : isNative(name) ? nativeRules.get(name) : undefined) ?? rules.get(name);
  if (query.some(([name, value]) => ruleOf(name)?.(value) === false)) return 'IMG.0017';
  const asked = new Map(query);
  const sort = asked.get('sort');
  if (sort !== undefined && (asked.has('sort_key') || asked.has('sort_dir'))) return 'two orders';
  const marker = visible.map(({ image }) => image).find(({ id }) => id === asked.get('marker'));
  if (asked.has('marker') && marker === undefined) return 'no such marker';
  const pairs = sort
    ? sort.split(',').flatMap((pair) => [pairIn(pair)].filter((each) => each !== undefined))
    : [[asked.get('sort_key') ?? 'created_at', asked.get('sort_dir') ?? 'desc'] as const];
  const goesBefore = (a: Stored, b: Stored) => isBefore(a, b, pairs);
  const limit = isOfTags ? Number.POSITIVE_INFINITY : Math.min(Number(asked.get('limit') ?? list.limit), 1000);
  const given = query.filter(([name]) => !controls.includes(name));
  const isSilent = list.isNative && !asked.has('os_hidden');
  const filters = isSilent ? [...given, ['os_hidden', 'false'] as const] : given;
  const images = visible
    .filter((kept) => isIn(kept, project, asked))
    .map(({ image }) => image)
    .filter(list.has)
    .filter((image) => filters.every((filter) => meets(image, filter, list.isNative)))
    .filter((image) => marker === undefined || goesBefore(marker, image))
    .sort((a, b) => (goesBefore(a, b) ? -1 : 1))
    .slice(0, limit);
  return list.bodyOf(images, query, images.length === limit);
}

/** The model of an operation that lists images. Its requests only find images of the sequence. */
export const listModel = (list: List): Model => ({
  ...(list.few && { showsAll: true }),
  draw(hand) {
    const { names, narrowed = ['sequence', '{sequence}'] as const } = list.few ?? {};
    const pages: fc.Arbitrary<Query> = list.isOfTags
      ? fc.oneof(
          fc.constant([]),
          fc.constantFrom('1', '2', '3', '0').map((page): Query => [['page', page]]),
        )
      : fc.constant([]);
    return fc.record({ token: hand.token, query: queries(hand), page: pages }).map(({ token, query, page }) => ({
      token,
      query: [narrowed, ...query.filter(([name]) => names?.includes(name) ?? true), ...page],
    }));
  },
  respond: ({ world, request: { query }, project }) => {
    const visible = [...world.images.values()].filter((kept) => isVisible(kept, project));
    const body = listed(visible, project, query, list);
    return typeof body === 'string' ? body : { status: 200, body };
  },
});
