import { type Filter, shownTags, type TagChoice } from '@cloudimages/service';
import { join, raw, type Sql, sql } from './sql.ts';

/** SQL expressions for parts of the document of the image `i`. */
export interface Dialect {
  /** An attribute as JSON, in the form of JSON.stringify; null when the image lacks it. */
  json(attribute: string): Sql;
  /** A text attribute, compared by its characters; null when the image lacks it. */
  text(attribute: string): Sql;
  /** A row for each tag of the image, whose column is `tag`. */
  readonly tags: Sql;
  /** Name of the function that finds the place of a text in another one. */
  readonly placeOf: string;
}

const relations = { gt: '>', gte: '>=', lt: '<', lte: '<=', eq: '=', neq: '<>' };

/** Attributes that are strings in every image and have a column of their own, which is cheaper than the document. */
const columns = ['id', 'name', 'status', 'container_format'];

/** No image has this character in a text, and not every database takes it in a query. */
const hasNul = (text: string) => text.includes('\u0000');

/** A filter as a condition on the image `i`. */
export function condition(filter: Filter, dialect: Dialect): Sql {
  const hasTag = (conditions: readonly Sql[]) =>
    sql`EXISTS (SELECT 1 FROM ${dialect.tags} AS t WHERE ${or(conditions)})`;
  if ('tag' in filter) return hasNul(filter.tag) ? raw('false') : hasTag([sql`t.tag = ${filter.tag}`]);
  if ('carries' in filter) return hasTag(tagIsOf(filter.carries));
  if ('lacks' in filter) return or(filter.lacks.map((choice) => sql`NOT ${hasTag(tagIsOf([choice]))}`));
  // As in the index of these images.
  if ('isUntagged' in filter) return raw("i.tags = '[]'");
  if ('nameHas' in filter) {
    return hasNul(filter.nameHas) ? raw('false') : sql`${raw(dialect.placeOf)}(i.name, ${filter.nameHas}) > 0`;
  }
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

/** Conditions of which a tag, in the column `tag`, meets one when it is of one of the choices. An index serves each. */
export function tagIsOf(choices: readonly TagChoice[]): Sql[] {
  const shown = choices.filter(({ key }) => !hasNul(key)).map(shownTags);
  const texts = shown.flatMap(({ texts }) => texts).filter((text) => !hasNul(text));
  const ranges = shown.flatMap(({ start }) =>
    // The character after the equals sign.
    start === undefined ? [] : sql`tag >= ${start} AND tag < ${start.replace(/=$/, '>')}`,
  );
  return texts.length > 0 ? [isAmong(raw('tag'), texts), ...ranges] : ranges;
}

const or = (conditions: readonly Sql[]): Sql =>
  conditions.length > 0 ? sql`(${join(conditions, ' OR ')})` : raw('false');

const isAmong = (what: Sql, values: readonly string[]): Sql =>
  values.length > 0 ? sql`${what} IN (${list(values)})` : raw('false');

export const list = (values: readonly string[]): Sql =>
  join(
    values.map((value) => sql`${value}`),
    ', ',
  );
