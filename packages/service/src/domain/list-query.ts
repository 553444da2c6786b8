import { defaults, type OperationInput } from '@cloudimages/contract';
import type { Context } from '../context.ts';
import { Refusal } from '../pipeline/refusal.ts';
import type { Filter, ListQuery, Sort, SortKey } from '../ports/store.ts';
import { isVisible } from './visibility.ts';

type OwnQuery = OperationInput<'listImages'>['query'];
type NativeQuery = OperationInput<'glanceListImages'>['query'];
type Query = {
  readonly [Name in keyof OwnQuery | keyof NativeQuery]?:
    | (Name extends keyof OwnQuery ? OwnQuery[Name] : never)
    | (Name extends keyof NativeQuery ? NativeQuery[Name] : never);
};

/** Pages are never longer (decision 61). */
const maxLimit = 1000;

const { sort_key: usualKey, sort_dir: usualDirection } = defaults.listImages;

/** Two spellings of one platform (decision 36). */
const spellings = [
  ['Red Hat', 'RedHat'],
  ['Oracle Linux', 'OracleLinux'],
];

const both = (value: string) => spellings.find((pair) => pair.includes(value)) ?? [value];

/** The text of a query may stand for an attribute of another type. */
function readings(text: string): (string | number | boolean)[] {
  if (text === 'true' || text === 'false') return [text, text === 'true'];
  return /^-?\d{1,15}$/.test(text) ? [text, Number(text)] : [text];
}

function timeFilter(attribute: 'created_at' | 'updated_at', text: string): Filter {
  const colon = text.indexOf(':');
  const time = text.slice(colon + 1).replace(' ', 'T');
  return {
    attribute,
    compare: text.slice(0, colon) as 'gt' | 'gte' | 'lt' | 'lte' | 'eq' | 'neq',
    time: time.endsWith('Z') ? time : `${time}Z`,
  };
}

/** The values after Glance's `in:`, of which one with a comma stands in double quotes; or one value, alone or after `eq:`. */
function listedValues(text: string): string[] {
  if (!text.startsWith('in:')) return [text.replace(/^eq:/, '')];
  const values = text.slice(3).matchAll(/"((?:[^"\\]|\\.)*)"|[^,]+/g);
  return Array.from(values, ([whole, quoted]) => quoted?.replaceAll(/\\(.)/g, '$1') ?? whole);
}

const oneOf = (attribute: string) => (value: string) => [{ attribute, is: listedValues(value) }];

/** Filters that mean more than "the attribute has this value". */
const special: { [Name in keyof Query]?: (value: NonNullable<Query[Name]>) => Filter[] } = {
  created_at: (value) => [timeFilter('created_at', value)],
  updated_at: (value) => [timeFilter('updated_at', value)],
  tag: (value) => [value].flat().map((tag) => ({ tag })),
  __platform: (value) => [{ attribute: '__platform', is: both(value) }],
  // decisions 65 to 67
  __whole_image: (value) => [
    { attribute: '__whole_image', is: [value, String(value)], ...(value ? {} : { orAbsent: true }) },
  ],
  architecture: (value) => [
    value === 'arm'
      ? { attribute: '__support_arm', is: ['true'] }
      : { attribute: '__support_arm', is: ['false'], orAbsent: true },
  ],
  enterprise_project_id: (value) =>
    value === 'all_granted_eps'
      ? []
      : [{ attribute: 'enterprise_project_id', is: [value], ...(value === '0' ? { orAbsent: true } : {}) }],
  // decision 63
  id: oneOf('id'),
  name: oneOf('name'),
  status: oneOf('status'),
  container_format: oneOf('container_format'),
  disk_format: oneOf('disk_format'),
  os_hidden: (value) => {
    const isHidden = value.toLowerCase() === 'true';
    return [{ attribute: 'os_hidden', is: [isHidden], ...(isHidden ? {} : { orAbsent: true }) }];
  },
  size_min: (value) => [{ sizeFrom: value, sizeTo: Number.MAX_SAFE_INTEGER }],
  size_max: (value) => [{ sizeFrom: 0, sizeTo: value }],
  visibility: (value) => (value === 'all' ? [] : [{ attribute: 'visibility', is: [value] }]),
};

/** @throws {Refusal} IMG.0017 when the query says the order in two ways, or not for each of its keys. */
function sortOf({ sort, sort_key = [], sort_dir = [] }: Query): ListQuery['sort'] {
  const keys = [sort_key].flat().map((key) => key.trim() as SortKey);
  const directions = [sort_dir].flat();
  if (sort !== undefined && keys.length + directions.length > 0) {
    throw new Refusal('IMG.0017', 'sort takes the place of sort_key and sort_dir.');
  }
  if (directions.length > 1 && directions.length !== keys.length) {
    throw new Refusal('IMG.0017', 'There must be one sort_dir for all keys, or one for each.');
  }
  const [direction = usualDirection] = directions;
  const pairs = sort
    ? sort.split(',').map((pair) => pair.split(':') as [SortKey, Sort['direction']?])
    : keys.map((key, index) => [key, directions[index] ?? direction] as const);
  const [first = { key: usualKey, direction } as const, ...more] = pairs.map(([key, direction = usualDirection]) => ({
    key,
    direction,
  }));
  const sorts: [Sort, ...Sort[]] = [first];
  // A key that repeats one before, or follows the ID, orders nothing.
  for (const each of more) {
    if (sorts.every(({ key }) => key !== each.key && key !== 'id')) sorts.push(each);
  }
  return sorts;
}

/**
 * What a list call asks the store for.
 * @throws {Refusal} IMG.0017 when the marker is no image that the caller sees (decision 61), or the order is unclear.
 */
export async function listQuery(
  query: Query,
  defaultLimit: number,
  context: Pick<Context, 'store' | 'project'>,
): Promise<ListQuery> {
  const {
    limit = defaultLimit,
    marker,
    sort: _,
    sort_key,
    sort_dir,
    member_status,
    attributes = {},
    ...filters
  } = query;
  const sort = sortOf(query);
  const after = marker === undefined ? undefined : await context.store.get('image', marker);
  if (marker !== undefined && (after === undefined || !isVisible(after, context.project))) {
    throw new Refusal('IMG.0017', 'The marker is no image that you can see.');
  }
  return {
    project: context.project,
    memberStatus: (query.visibility === 'shared' && member_status) || 'accepted',
    filters: [
      ...Object.entries(filters).flatMap(([name, value]) => {
        const make = special[name as keyof Query] as ((value: unknown) => Filter[]) | undefined;
        return make ? make(value) : [{ attribute: name, is: [value as string | number | boolean] }];
      }),
      ...Object.entries(attributes).map(([attribute, text]) => ({ attribute, is: readings(text) })),
    ],
    sort,
    ...(after && { after: after.image }),
    limit: Math.min(limit, maxLimit),
  };
}
