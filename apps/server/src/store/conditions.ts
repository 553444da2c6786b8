import type { Filter } from '@cloudimages/service';
import { join, raw, type Sql, sql } from './sql.ts';

/** SQL expressions for parts of the document of the image `i`. */
export interface Dialect {
  /** An attribute as JSON, in the form of JSON.stringify; null when the image lacks it. */
  json(attribute: string): Sql;
  /** A text attribute, compared by its characters; null when the image lacks it. */
  text(attribute: string): Sql;
  /** Whether a tag is among the image's. */
  tagged(tag: string): Sql;
}

const relations = { gt: '>', gte: '>=', lt: '<', lte: '<=', eq: '=', neq: '<>' };

/** Attributes that are strings in every image and have a column of their own, which is cheaper than the document. */
const columns = ['id', 'name', 'status', 'container_format'];

/** No image has this character in a text, and not every database takes it in a query. */
const hasNul = (text: string) => text.includes('\u0000');

/** A filter as a condition on the image `i`. */
export function condition(filter: Filter, dialect: Dialect): Sql {
  if ('tag' in filter) return hasNul(filter.tag) ? raw('false') : dialect.tagged(filter.tag);
  // An image without data has a size of -1 here.
  if ('sizeFrom' in filter) return sql`i.size >= ${filter.sizeFrom} AND i.size <= ${filter.sizeTo}`;
  const { attribute } = filter;
  if ('compare' in filter) {
    const time = attribute === 'created_at' ? raw('i.created_at') : dialect.text(attribute);
    return sql`${time} ${raw(relations[filter.compare])} ${filter.time}`;
  }
  if (columns.includes(attribute)) {
    // SQLite would match the text 1 with the number 1.
    const texts = filter.is.filter((value) => typeof value === 'string' && !hasNul(value));
    return isAmong(sql`i.${raw(attribute)}`, texts as string[]);
  }
  if (hasNul(attribute)) return raw(filter.orAbsent ? 'true' : 'false');
  // Compared as JSON, so that types count. Each value has one form, that of JSON.stringify.
  const is = isAmong(
    dialect.json(attribute),
    filter.is.map((value) => JSON.stringify(value)),
  );
  return filter.orAbsent ? sql`(${is} OR ${dialect.text(attribute)} IS NULL)` : is;
}

const isAmong = (what: Sql, values: readonly string[]): Sql =>
  values.length > 0 ? sql`${what} IN (${list(values)})` : raw('false');

export const list = (values: readonly string[]): Sql =>
  join(
    values.map((value) => sql`${value}`),
    ', ',
  );
