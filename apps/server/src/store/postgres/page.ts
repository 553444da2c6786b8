import type { ListQuery, Search, TagChoice } from '@cloudimages/service';
import { condition, type Dialect, list } from '../conditions.ts';
import { behind, orderOf, placeColumns, placeOf, scopesAllowed, scopesSeenBy } from '../lists.ts';
import { join, raw, type Sql, sql } from '../sql.ts';
import { type Narrow, taggedSql } from '../tags.ts';
import { schema } from './schema.ts';

const dialect: Dialect = {
  json: (attribute) => sql`(i.document -> ${attribute}::text)::text`,
  text: (attribute) => sql`(i.document ->> ${attribute}::text) COLLATE "C"`,
  tags: raw('(SELECT value COLLATE "C" AS tag FROM json_array_elements_text(i.tags::json))'),
  placeOf: 'strpos',
};

const brief = "json_build_object('id', i.id, 'name', i.name, 'status', i.status, 'tags', i.tags::json)";

/**
 * The images after `after`, in order: the project's own, public ones, and those shared with it. Of each kind no more
 * are read than fit on the page, from the index that has their order.
 */
export function pageSql(query: ListQuery, narrow: Narrow | undefined): Sql {
  const { sort, after, limit, isBrief } = query;
  const columns = sql`${placeColumns(query)}, ${raw(isBrief ? brief : 'i.document')} AS document`;
  const order = orderOf(query);
  const { own, shared } = armsOf(query, narrow, columns, after && sql`AND ${behind(query, placeOf(after, sort))}`);
  const arms = [
    // Few matches are found first and sorted then; otherwise the whole index might be read in search of them.
    ...own.map((arm) => (narrow ? sql`SELECT * FROM (${arm} ${fence}) AS few` : arm)),
    sql`SELECT * FROM (${shared} ${fence}) AS few`,
  ].map((arm) => sql`(${arm} ${order} LIMIT ${limit})`);
  return sql`SELECT id, document::text AS text FROM (${join(arms, ' UNION ALL ')}) AS found ${order} LIMIT ${limit}`;
}

/** The number of images that match, in the column `images`. */
export function countSql(search: Search, narrow: Narrow | undefined): Sql {
  const { own, shared } = armsOf(search, narrow, raw('i.id'));
  return sql`SELECT count(*)::float8 AS images FROM (${join([...own, shared], ' UNION ALL ')}) AS found`;
}

const fence = raw('OFFSET 0');

/** Statements that find the matching images: own and public ones, and shared ones. */
function armsOf(search: Search, narrow: Narrow | undefined, columns: Sql, behindPlace = raw('')) {
  const { project, filters, isOwn } = search;
  const conditions = join([behindPlace, ...filters.map((filter) => sql`AND ${condition(filter, dialect)}`)], ' ');
  const images = raw(`${schema}.image_records AS i`);
  const scopes = scopesAllowed(search);
  // One image after the other: any other way to join reads all images, or is a guess at how many have the tags.
  const tagged = (narrow: { readonly carries: readonly TagChoice[] }) => sql`SELECT ${columns}
    FROM (SELECT DISTINCT image FROM (${taggedSql(narrow.carries, scopes, `${schema}.`)}) AS every) AS t
    CROSS JOIN LATERAL (SELECT * FROM ${raw(`${schema}.image_records`)} WHERE id = t.image OFFSET 0) AS i
    WHERE true ${conditions}`;
  const own =
    narrow && 'carries' in narrow
      ? [tagged(narrow)]
      : scopes.map((scope) => sql`SELECT ${columns} FROM ${images} WHERE i.scope = ${scope} ${conditions}`);
  const shared = sql`SELECT ${columns} FROM ${images}
    WHERE ${raw(String(!isOwn))} AND ${isShared(search)} AND i.scope NOT IN (${list(scopesSeenBy(project))}) ${conditions}`;
  return { own, shared };
}

/** Whether an image is shared with the project, with the member status of the query. */
function isShared({ project, memberStatus }: Search): Sql {
  const statuses = memberStatus === 'all' ? (['accepted', 'pending', 'rejected'] as const) : [memberStatus];
  const each = statuses.map((status) => sql`i.members @> ${JSON.stringify({ [project]: { status } })}::jsonb`);
  return sql`(${join(each, ' OR ')}) AND i.members IS NOT NULL`;
}
