import type { Image } from '@cloudimages/contract';
import { type Filter, type ListQuery, type Search, sortValue } from '@cloudimages/service';
import { scopeOf } from './rows.ts';
import { join, raw, type Sql, sql } from './sql.ts';

type Sorts = ListQuery['sort'];

/** A place in the order of a list: the values of the attributes that order it, as `key0`, `key1` and so on, and the id. */
export interface Place {
  readonly [key: `key${number}`]: string | number;
  readonly id: string;
}

export const placeOf = (image: Image, sort: Sorts): Place => ({
  id: image.id,
  ...Object.fromEntries(sort.map(({ key }, index) => [`key${index}`, sortValue(image, key)])),
});

/** The columns of a place in the image `i`. */
export const placeColumns = ({ sort }: ListQuery): Sql =>
  raw([...sort.map(({ key }, index) => `i.${key} AS key${index}`), 'i.id AS id'].join(', '));

/** The attributes of the images of a project that are not public. */
export const ownScopes = (project: string) => [
  { visibility: 'private', owner: project },
  { visibility: 'shared', owner: project },
];

const scopesOf = (project: string) => [{ visibility: 'public' }, ...ownScopes(project)];

/** Scopes of the images that a project sees without sharing: public ones and its own. */
export const scopesSeenBy = (project: string): string[] => scopesOf(project).map(scopeOf);

/** The scopes of `scopesSeenBy` in which images can match the filters. */
export const scopesAllowed = ({ project, filters, isOwn }: Search): string[] =>
  (isOwn ? ownScopes : scopesOf)(project)
    .filter((facts) => filters.every((filter) => allows(filter, facts)))
    .map(scopeOf);

/** Whether images with these attributes can match a filter. */
function allows(filter: Filter, facts: Partial<Record<string, string>>): boolean {
  if (!('is' in filter) || !Object.hasOwn(facts, filter.attribute)) return true;
  return filter.is.includes(facts[filter.attribute] as string);
}

/** What orders a list: its attributes, and the id unless it is among them. */
// With a second id, a database would sort again what is in order already.
function orderings({ sort }: ListQuery) {
  const given = sort.map(({ key, direction }, index) => ({ column: key as string, name: `key${index}`, direction }));
  const last = given.at(-1);
  return last === undefined || last.column === 'id' ? given : [...given, { ...last, column: 'id', name: 'id' }];
}

/** The order of a list whose rows have the columns of a place. */
export const orderOf = (query: ListQuery): Sql =>
  raw(
    `ORDER BY ${orderings(query)
      .map(({ name, direction }) => `${name} ${direction}`)
      .join(', ')}`,
  );

/** Whether the image `i` comes after a place. */
export const behind = (query: ListQuery, place: Place): Sql => compared(query, { asc: '>', desc: '<' }, '', place);

/** Whether the image `i` is at a place or before it. */
export const upTo = (query: ListQuery, place: Place): Sql => compared(query, { asc: '<', desc: '>' }, '=', place);

/** `at` is `=` when the place itself counts. */
function compared(query: ListQuery, operators: { asc: string; desc: string }, at: '' | '=', place: Place): Sql {
  const steps = orderings(query).map(({ column, name, direction }) => ({
    column: raw(`i.${column}`),
    operator: operators[direction],
    value: (place as unknown as Record<string, string | number>)[name] as string | number,
  }));
  const [first] = steps;
  if (first === undefined) throw new Error('A list without an order.');
  // An index serves a comparison of rows, which has one direction.
  if (steps.every(({ operator }) => operator === first.operator)) {
    const columns = join(
      steps.map(({ column }) => column),
      ', ',
    );
    const values = join(
      steps.map(({ value }) => sql`${value}`),
      ', ',
    );
    return sql`(${columns}) ${raw(first.operator + at)} (${values})`;
  }
  const chain = steps.reduceRight<Sql | undefined>((rest, { column, operator, value }) => {
    if (rest === undefined) return sql`${column} ${raw(operator + at)} ${value}`;
    return sql`(${column} ${raw(operator)} ${value} OR (${column} = ${value} AND ${rest}))`;
  }, undefined) as Sql;
  // The first condition is one that an index serves.
  return sql`${first.column} ${raw(`${first.operator}=`)} ${first.value} AND ${chain}`;
}
