import { setImmediate } from 'node:timers/promises';
import type { Filter, Search, TagChoice } from '@cloudimages/service';
import { list, tagIsOf } from './conditions.ts';
import { ownScopes, scopesAllowed } from './lists.ts';
import { scopeOf } from './rows.ts';
import { join, raw, type Sql, sql } from './sql.ts';

/** A filter with an index of its own. */
export type Narrow =
  | { readonly attribute: 'id' | 'name' }
  | { readonly carries: readonly TagChoice[]; readonly attribute?: never };

const isIdOrName = (filter: Filter): filter is Filter & { readonly attribute: 'id' | 'name' } =>
  'is' in filter && (filter.attribute === 'id' || filter.attribute === 'name');

const isOfTags = (filter: Filter): filter is { readonly carries: readonly TagChoice[] } => 'carries' in filter;

/** Images that are sorted after they are found: about 50 ms of work. With more, the index of the list's order is faster. */
const maxFew = 16_000;

/** Reads the rows of a statement. */
type Rows = (query: Sql) => unknown[] | Promise<unknown[]>;

/** As text, since PostgreSQL plans for it. */
const atMost = (limit: number) => raw(`LIMIT ${limit}`);

/** The filter that matches so few images that its own index is faster than the index of the list's order. */
export async function narrowOf(query: Search, rows: Rows, prefix = ''): Promise<Narrow | undefined> {
  const filters = query.filters.filter(isOfTags);
  const scopes = scopesAllowed(query);
  const idOrName = query.filters.find(isIdOrName);
  if (idOrName || filters.length === 0 || scopes.length === 0) return idOrName;
  // Of several filters the narrowest is found before the matches of others are counted that are many more.
  for (let limit = 250; limit <= maxFew; limit *= 4) {
    const counts = filters.map(({ carries }, place) => {
      // With a limit for each, PostgreSQL reads no more of them than that.
      const arms = taggedArms(carries, scopes, prefix).map(
        (arm) => sql`SELECT * FROM (${arm} ${atMost(limit)}) AS some_tagged`,
      );
      return sql`SELECT ${raw(String(place))} AS place, count(*) AS images
        FROM (${join(arms, ' UNION ALL ')} ${atMost(limit)}) AS counted`;
    });
    const found = (await rows(join(counts, ' UNION ALL '))) as { place: number; images: number | string }[];
    const [fewest] = found.toSorted((a, b) => Number(a.images) - Number(b.images));
    if (fewest && Number(fewest.images) < limit) return filters[fewest.place];
  }
  return undefined;
}

/** The IDs of images with a tag of one of the choices, in the column `image`; some come several times. */
export const taggedSql = (choices: readonly TagChoice[], scopes: readonly string[], prefix = ''): Sql =>
  join(taggedArms(choices, scopes, prefix), ' UNION ALL ');

/** The parts of `taggedSql`, each from one range of the index. */
function taggedArms(choices: readonly TagChoice[], scopes: readonly string[], prefix: string): Sql[] {
  const conditions = tagIsOf(choices);
  return (conditions.length > 0 ? conditions : [raw('false')]).map(
    (condition) => sql`SELECT image FROM ${raw(prefix)}image_tags WHERE scope IN (${list(scopes)}) AND ${condition}`,
  );
}

/** Tags that are read at a time. */
const tagsAtOnce = 500;

/** The tags of a scope after one of them, each found from the one before in the index. */
const tagsSql = (scope: string, after: string, prefix: string) => {
  const next = (last: Sql) =>
    sql`SELECT t.tag FROM ${raw(prefix)}image_tags AS t WHERE t.scope = ${scope} AND t.tag > ${last} ORDER BY t.tag LIMIT 1`;
  return sql`WITH RECURSIVE found (tag) AS (
      SELECT * FROM (${next(sql`${after}`)}) AS first
      UNION ALL
      SELECT (${next(raw('found.tag'))}) FROM found WHERE found.tag IS NOT NULL
    ) SELECT tag FROM found WHERE tag IS NOT NULL LIMIT ${tagsAtOnce}`;
};

/** The different tags of a project's own images, in order. */
export async function readTags(project: string, rows: Rows, prefix = ''): Promise<string[]> {
  const tags = new Set<string>();
  for (const scope of ownScopes(project).map(scopeOf)) {
    for (let last: string | undefined = ''; last !== undefined; ) {
      const found = (await rows(tagsSql(scope, last, prefix))) as { tag: string }[];
      for (const { tag } of found) tags.add(tag);
      last = found.length === tagsAtOnce ? found.at(-1)?.tag : undefined;
      // Other requests have their turn.
      await setImmediate();
    }
  }
  return [...tags].sort();
}
