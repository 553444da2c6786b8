import type { OperationInput } from '@cloudimages/contract';
import type { Context } from '../context.ts';
import { Refusal } from '../pipeline/refusal.ts';
import type { Filter, ListQuery } from '../ports/store.ts';
import { isVisible } from './visibility.ts';

type Query = OperationInput<'listImages'>['query'];

/** Pages are never longer (decision 61). */
const maxLimit = 1000;

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

/** Filters that mean more than "the attribute has this value". */
const special: { [Name in keyof Query]?: (value: NonNullable<Query[Name]>) => Filter[] } = {
  created_at: (value) => [timeFilter('created_at', value)],
  updated_at: (value) => [timeFilter('updated_at', value)],
  tag: (value) => [{ tag: value }],
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
};

/**
 * What a list call asks the store for.
 * @throws {Refusal} IMG.0017 when the marker is no image that the caller sees (decision 61).
 */
export async function listQuery(
  query: Query,
  defaultLimit: number,
  context: Pick<Context, 'store' | 'project'>,
): Promise<ListQuery> {
  const { limit = defaultLimit, marker, sort_key, sort_dir, member_status, attributes = {}, ...filters } = query;
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
    sort: { key: sort_key ?? 'created_at', direction: sort_dir ?? 'desc' },
    ...(after && { after: after.image }),
    limit: Math.min(limit, maxLimit),
  };
}
