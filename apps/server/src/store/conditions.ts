import type { Filter } from '@cloudimages/service';
import { join, raw, type Sql, sql } from './sql.ts';

const relations = { gt: '>', gte: '>=', lt: '<', lte: '<=', eq: '=', neq: '<>' };

/** Attributes that every image has, always a string, with a column that is equal: cheaper to read than the document. */
const columns = ['id', 'name', 'status', 'container_format'];

/** A filter as a condition on the image `i`. */
export function condition(filter: Filter): Sql {
  if ('tag' in filter) return sql`EXISTS (SELECT 1 FROM json_each(i.document, '$.tags') WHERE value = ${filter.tag})`;
  const { attribute } = filter;
  const path = `$.${JSON.stringify(attribute)}`;
  if ('compare' in filter) {
    const time = attribute === 'created_at' ? raw('i.created_at') : sql`i.document ->> ${path}`;
    return sql`${time} ${raw(relations[filter.compare])} ${filter.time}`;
  }
  if (columns.includes(attribute)) {
    // SQLite would find the text 1 when asked for the number.
    const texts = filter.is.filter((value) => typeof value === 'string');
    return sql`i.${raw(attribute)} IN (${list(texts)})`;
  }
  // Compared as JSON, so that types count. Each value has one form there, that of JSON.stringify.
  const is = sql`i.document -> ${path} IN (${list(filter.is.map((value) => JSON.stringify(value)))})`;
  return filter.orAbsent ? sql`(${is} OR i.document ->> ${path} IS NULL)` : is;
}

export const list = (values: readonly string[]): Sql =>
  join(
    values.map((value) => sql`${value}`),
    ', ',
  );

/** Whether a filter leaves so few images that they are better found by its own index than in the order of the list. */
export function isNarrow(filter: Filter): filter is Filter & { readonly attribute: 'id' | 'name' } {
  return 'is' in filter && (filter.attribute === 'id' || filter.attribute === 'name');
}
