import type { Image } from '@cloudimages/contract';
import { type Filter, type ListQuery, type SortKey, sortValue } from '@cloudimages/service';
import { condition, isNarrow, list } from './conditions.ts';
import { scopeOf } from './rows.ts';
import { join, raw, type Sql, sql } from './sql.ts';

/** A place in the order of a list: what the list is ordered by, and the id. */
export interface Place {
  readonly key: string | number;
  readonly id: string;
}

export const placeOf = (image: Image, key: SortKey): Place => ({ key: sortValue(image, key), id: image.id });

/**
 * The images behind `after` and up to `end`, in order: the project's own, public ones, and those shared with it. Each
 * of these is read in order from an index, and SQLite merges them as it goes, so that it stops at `limit`.
 */
export function pageSql(query: ListQuery, after: Place | undefined, end: Place | undefined, limit: number): Sql {
  const conditions = join(
    [
      ...(after ? [sql`AND ${compared(query, { asc: '>', desc: '<' }, after)}`] : []),
      ...(end ? [sql`AND ${compared(query, { asc: '<=', desc: '>=' }, end)}`] : []),
      ...query.filters.map((filter) => sql`AND ${condition(filter)}`),
    ],
    ' ',
  );
  const columns = raw(
    `i.${query.sort.key} AS key, i.id AS id, i.document AS document, i.members AS members, i.file AS file`,
  );
  const arms = [...ownArms(query), sharedArm(query)].map((arm) => sql`SELECT ${columns} FROM ${arm} ${conditions}`);
  return sql`${join(arms, ' UNION ALL ')} ${orderOf(query)} LIMIT ${limit}`;
}

/**
 * Finds how far to read for a step of about `count` images of each kind: a place, or no row when fewer are left. There
 * are no steps, and no SQL, where nothing is read that the page does not need.
 */
export function stepSql(query: ListQuery, after: Place | undefined, count: number): Sql | undefined {
  const arms = ownArms(query);
  if (arms.length === 0 || query.filters.length === 0 || query.filters.some(isNarrow)) return undefined;
  const order = orderOf(query);
  const behind = after ? sql`AND ${compared(query, { asc: '>', desc: '<' }, after)}` : raw('');
  const columns = raw(`i.${query.sort.key} AS key, i.id AS id`);
  const steps = arms.map(
    (arm) => sql`SELECT * FROM (SELECT ${columns} FROM ${arm} ${behind} ${order} LIMIT 1 OFFSET ${count})`,
  );
  return sql`${join(steps, ' UNION ALL ')} ${order} LIMIT 1`;
}

/** The images that belong to the project or to everybody, without those that a filter rules out as a whole. */
function ownArms({ project, filters, sort }: ListQuery): Sql[] {
  const index = raw(`images_by_${filters.find(isNarrow)?.attribute ?? sort.key}`);
  return scopesOf(project)
    .filter((facts) => filters.every((filter) => allows(filter, facts)))
    .map((facts) => sql`images AS i INDEXED BY ${index} WHERE i.scope = ${scopeOf(facts)}`);
}

/** The images of others that are shared with the project, few enough to be sorted. */
function sharedArm({ project, memberStatus }: ListQuery): Sql {
  const scopes = scopesOf(project).map(scopeOf);
  const status = memberStatus === 'all' ? raw('') : sql`AND s.status = ${memberStatus}`;
  return sql`shares AS s CROSS JOIN images AS i ON i.id = s.image
    WHERE s.project = ${project} ${status} AND i.scope NOT IN (${list(scopes)})`;
}

const scopesOf = (project: string) => [
  { visibility: 'public' },
  { visibility: 'private', owner: project },
  { visibility: 'shared', owner: project },
];

/** Whether images of which this much is known can pass a filter. */
function allows(filter: Filter, facts: Partial<Record<string, string>>): boolean {
  if (!('is' in filter) || !Object.hasOwn(facts, filter.attribute)) return true;
  return filter.is.includes(facts[filter.attribute] as string);
}

// When `key` is the id already, SQLite would sort by the second id what is in order.
function orderOf({ sort: { key, direction } }: ListQuery): Sql {
  return raw(key === 'id' ? `ORDER BY key ${direction}` : `ORDER BY key ${direction}, id ${direction}`);
}

function compared({ sort }: ListQuery, operators: { asc: string; desc: string }, { key, id }: Place): Sql {
  const operator = raw(operators[sort.direction]);
  return sort.key === 'id' ? sql`i.id ${operator} ${id}` : sql`(i.${raw(sort.key)}, i.id) ${operator} (${key}, ${id})`;
}
