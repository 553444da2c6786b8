import type { Image } from '@cloudimages/contract';
import { type Filter, type ListQuery, type SortKey, sortValue } from '@cloudimages/service';
import { scopeOf } from './rows.ts';
import { raw, type Sql, sql } from './sql.ts';

/** A place in the order of a list: what the list is ordered by, and the id. */
export interface Place {
  readonly key: string | number;
  readonly id: string;
}

export const placeOf = (image: Image, key: SortKey): Place => ({ key: sortValue(image, key), id: image.id });

const scopesOf = (project: string) => [
  { visibility: 'public' },
  { visibility: 'private', owner: project },
  { visibility: 'shared', owner: project },
];

/** Where images stand that a project sees without their being shared with it: everybody's, and its own. */
export const scopesSeenBy = (project: string): string[] => scopesOf(project).map(scopeOf);

/** Those of them in which images can pass the filters. */
export const scopesAllowed = ({ project, filters }: ListQuery): string[] =>
  scopesOf(project)
    .filter((facts) => filters.every((filter) => allows(filter, facts)))
    .map(scopeOf);

/** Whether images of which this much is known can pass a filter. */
function allows(filter: Filter, facts: Partial<Record<string, string>>): boolean {
  if (!('is' in filter) || !Object.hasOwn(facts, filter.attribute)) return true;
  return filter.is.includes(facts[filter.attribute] as string);
}

/** Whether a filter leaves so few images that they are better found by its own index than in the order of the list. */
export function isNarrow(filter: Filter): filter is Filter & { readonly attribute: 'id' | 'name' } {
  return 'is' in filter && (filter.attribute === 'id' || filter.attribute === 'name');
}

/** The order of a list whose rows have a `key` and an `id`. */
// When `key` is the id already, a database would sort by the second id what is in order.
export function orderOf({ sort: { key, direction } }: ListQuery): Sql {
  return raw(key === 'id' ? `ORDER BY key ${direction}` : `ORDER BY key ${direction}, id ${direction}`);
}

/** Whether the image `i` is behind a place. */
export const behind = (query: ListQuery, place: Place): Sql => compared(query, { asc: '>', desc: '<' }, place);

/** Whether the image `i` is at a place or before it. */
export const upTo = (query: ListQuery, place: Place): Sql => compared(query, { asc: '<=', desc: '>=' }, place);

function compared({ sort }: ListQuery, operators: { asc: string; desc: string }, { key, id }: Place): Sql {
  const operator = raw(operators[sort.direction]);
  return sort.key === 'id' ? sql`i.id ${operator} ${id}` : sql`(i.${raw(sort.key)}, i.id) ${operator} (${key}, ${id})`;
}
