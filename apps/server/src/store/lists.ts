import type { Image } from '@cloudimages/contract';
import { type Filter, type ListQuery, type SortKey, sortValue } from '@cloudimages/service';
import { scopeOf } from './rows.ts';
import { raw, type Sql, sql } from './sql.ts';

/** A place in the order of a list: the sort key and the id. */
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

/** Scopes of the images that a project sees without sharing: public ones and its own. */
export const scopesSeenBy = (project: string): string[] => scopesOf(project).map(scopeOf);

/** The scopes of `scopesSeenBy` in which images can match the filters. */
export const scopesAllowed = ({ project, filters }: ListQuery): string[] =>
  scopesOf(project)
    .filter((facts) => filters.every((filter) => allows(filter, facts)))
    .map(scopeOf);

/** Whether images with these attributes can match a filter. */
function allows(filter: Filter, facts: Partial<Record<string, string>>): boolean {
  if (!('is' in filter) || !Object.hasOwn(facts, filter.attribute)) return true;
  return filter.is.includes(facts[filter.attribute] as string);
}

/** Whether a filter matches so few images that its own index is faster than the index of the list's order. */
export function isNarrow(filter: Filter): filter is Filter & { readonly attribute: 'id' | 'name' } {
  return 'is' in filter && (filter.attribute === 'id' || filter.attribute === 'name');
}

/** The order of a list whose rows have a `key` and an `id`. */
// With a second id, a database would sort again what is in order already.
export function orderOf({ sort: { key, direction } }: ListQuery): Sql {
  return raw(key === 'id' ? `ORDER BY key ${direction}` : `ORDER BY key ${direction}, id ${direction}`);
}

/** Whether the image `i` comes after a place. */
export const behind = (query: ListQuery, place: Place): Sql => compared(query, { asc: '>', desc: '<' }, place);

/** Whether the image `i` is at a place or before it. */
export const upTo = (query: ListQuery, place: Place): Sql => compared(query, { asc: '<=', desc: '>=' }, place);

function compared({ sort }: ListQuery, operators: { asc: string; desc: string }, { key, id }: Place): Sql {
  const operator = raw(operators[sort.direction]);
  return sort.key === 'id' ? sql`i.id ${operator} ${id}` : sql`(i.${raw(sort.key)}, i.id) ${operator} (${key}, ${id})`;
}
