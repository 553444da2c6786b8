import type { ListQuery } from '@cloudimages/service';
import { condition, type Dialect, list } from '../conditions.ts';
import { behind, isNarrow, orderOf, placeColumns, placeOf, scopesAllowed, scopesSeenBy } from '../lists.ts';
import { join, raw, type Sql, sql } from '../sql.ts';
import { schema } from './schema.ts';

const dialect: Dialect = {
  json: (attribute) => sql`(i.document -> ${attribute}::text)::text`,
  text: (attribute) => sql`(i.document ->> ${attribute}::text) COLLATE "C"`,
  tagged: (tag) =>
    sql`EXISTS (SELECT FROM json_array_elements_text(i.document -> 'tags') AS t (tag) WHERE t.tag = ${tag})`,
};

/**
 * The images after `after`, in order: the project's own, public ones, and those shared with it. Of each kind no more
 * are read than fit on the page, from the index that has their order.
 */
export function pageSql(query: ListQuery): Sql {
  const { project, filters, sort, after, limit } = query;
  const columns = sql`${placeColumns(query)}, i.document AS document`;
  const order = orderOf(query);
  const conditions = join(
    [
      ...(after ? [sql`AND ${behind(query, placeOf(after, sort))}`] : []),
      ...filters.map((filter) => sql`AND ${condition(filter, dialect)}`),
    ],
    ' ',
  );
  const images = raw(`${schema}.image_records AS i`);
  const own = scopesAllowed(query).map(
    (scope) => sql`SELECT ${columns} FROM ${images} WHERE i.scope = ${scope} ${conditions}`,
  );
  const shared = sql`SELECT ${columns} FROM ${images}
    WHERE ${isShared(query)} AND i.scope NOT IN (${list(scopesSeenBy(project))}) ${conditions}`;
  // Few matches are found first and sorted then; otherwise the whole index might be read in search of them.
  const fence = raw('OFFSET 0');
  const arms = [
    ...own.map((arm) => (filters.some(isNarrow) ? sql`SELECT * FROM (${arm} ${fence}) AS few` : arm)),
    sql`SELECT * FROM (${shared} ${fence}) AS few`,
  ].map((arm) => sql`(${arm} ${order} LIMIT ${limit})`);
  return sql`SELECT id, document::text AS text FROM (${join(arms, ' UNION ALL ')}) AS found ${order} LIMIT ${limit}`;
}

/** Whether an image is shared with the project, with the member status of the query. */
function isShared({ project, memberStatus }: ListQuery): Sql {
  const statuses = memberStatus === 'all' ? (['accepted', 'pending', 'rejected'] as const) : [memberStatus];
  const each = statuses.map((status) => sql`i.members @> ${JSON.stringify({ [project]: { status } })}::jsonb`);
  return sql`(${join(each, ' OR ')}) AND i.members IS NOT NULL`;
}
