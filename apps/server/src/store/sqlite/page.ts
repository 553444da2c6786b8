import type { ListQuery } from '@cloudimages/service';
import { condition, type Dialect, list } from '../conditions.ts';
import { behind, orderOf, type Place, placeColumns, scopesAllowed, scopesSeenBy, upTo } from '../lists.ts';
import { join, raw, type Sql, sql } from '../sql.ts';
import { type Narrow, taggedSql } from '../tags.ts';

/** Long texts are read as bytes, whose memory is not left to the garbage collector. */
const text = `CASE WHEN octet_length(d.document) > ${2 ** 20} THEN CAST(d.document AS BLOB) ELSE d.document END AS text`;

const brief = "json_object('id', d.id, 'name', d.name, 'status', d.status, 'tags', json(d.tags)) AS text";

const path = (attribute: string) => `$.${JSON.stringify(attribute)}`;

const dialect: Dialect = {
  json: (attribute) => sql`i.document -> ${path(attribute)}`,
  text: (attribute) => sql`i.document ->> ${path(attribute)}`,
  tags: raw('(SELECT value AS tag FROM json_each(i.tags))'),
  placeOf: 'instr',
};

/**
 * The images after `after` and up to `end`, in order: the project's own, public ones, and those shared with it. Each
 * kind is read in order from an index, and SQLite merges them while reading, so that it stops at `limit`.
 */
export function pageSql(
  query: ListQuery,
  narrow: Narrow | undefined,
  after: Place | undefined,
  end: Place | undefined,
  limit: number,
): Sql {
  const selected = sql`${placeColumns(query)}, i.rowid AS row`;
  const found = sql`${matching(query, narrow, after, end, selected)} ${orderOf(query)} LIMIT ${limit}`;
  // While SQLite merges, it holds a row of each kind: without documents, these are short.
  return sql`SELECT d.id AS id, ${raw(query.isBrief ? brief : text)} FROM (${found}) AS found CROSS JOIN image_records AS d ON d.rowid = found.row`;
}

/** The number of images after `after` and up to `end`, in the column `images`. */
export const countSql = (
  query: ListQuery,
  narrow: Narrow | undefined,
  after: Place | undefined,
  end: Place | undefined,
): Sql => sql`SELECT count(*) AS images FROM (${matching(query, narrow, after, end, raw('1'))})`;

function matching(
  query: ListQuery,
  narrow: Narrow | undefined,
  after: Place | undefined,
  end: Place | undefined,
  columns: Sql,
): Sql {
  const conditions = join(
    [
      ...(after ? [sql`AND ${behind(query, after)}`] : []),
      ...(end ? [sql`AND ${upTo(query, end)}`] : []),
      ...query.filters.map((filter) => sql`AND ${condition(filter, dialect)}`),
    ],
    ' ',
  );
  const arms = [...ownArms(query, narrow), sharedArm(query)];
  return join(
    arms.map((arm) => sql`SELECT ${columns} FROM ${arm} ${conditions}`),
    ' UNION ALL ',
  );
}

/**
 * Finds how far to read for a step of about `count` images of each kind: a place, or no row when fewer are left.
 * Undefined when steps are not needed, because everything that is read belongs on the page.
 */
export function stepSql(
  query: ListQuery,
  narrow: Narrow | undefined,
  after: Place | undefined,
  count: number,
): Sql | undefined {
  const arms = ownArms(query, narrow);
  if (arms.length === 0 || query.filters.length === 0 || narrow) return undefined;
  const order = orderOf(query);
  const condition = after ? sql`AND ${behind(query, after)}` : raw('');
  const columns = placeColumns(query);
  const steps = arms.map(
    (arm) => sql`SELECT * FROM (SELECT ${columns} FROM ${arm} ${condition} ${order} LIMIT 1 OFFSET ${count})`,
  );
  return sql`${join(steps, ' UNION ALL ')} ${order} LIMIT 1`;
}

/** The images of the project and public ones, without scopes that a filter excludes as a whole. */
function ownArms(query: ListQuery, narrow: Narrow | undefined): Sql[] {
  const scopes = scopesAllowed(query);
  if (narrow && 'carries' in narrow) {
    const tagged = sql`SELECT DISTINCT image FROM (${taggedSql(narrow.carries, scopes)})`;
    return [sql`(${tagged}) AS t CROSS JOIN image_records AS i ON i.id = t.image WHERE true`];
  }
  const key = narrow?.attribute ?? query.sort[0].key;
  const isUntagged = key === 'created_at' && query.filters.some((filter) => 'isUntagged' in filter);
  const index = isUntagged ? sql`images_untagged WHERE i.tags = '[]' AND` : sql`${raw(`images_by_${key}`)} WHERE`;
  return scopes.map((scope) => sql`image_records AS i INDEXED BY ${index} i.scope = ${scope}`);
}

/** The images that other projects share with the project, few enough to be sorted. */
function sharedArm({ project, memberStatus, isOwn }: ListQuery): Sql {
  const status = memberStatus === 'all' ? raw('') : sql`AND s.status = ${memberStatus}`;
  return sql`shares AS s CROSS JOIN image_records AS i ON i.id = s.image
    WHERE ${raw(String(!isOwn))} AND s.project = ${project} ${status} AND i.scope NOT IN (${list(scopesSeenBy(project))})`;
}
