import type { Image } from '@cloudimages/contract';
import { type Filter, type ImageRecord, type ListQuery, type Search, sortValue } from '../ports/store.ts';
import { shownTags, type TagChoice } from '../ports/tag-choice.ts';

/** Whether a list shows an image: its project's own, a public one, or a shared one with the right response. */
function isListed({ image, members = {} }: ImageRecord, { project, memberStatus, isOwn }: Search): boolean {
  if (isOwn) return image.owner === project && image.visibility !== 'public';
  if (image.owner === project || image.visibility === 'public') return true;
  // The ID of a project may be a name that every object inherits, such as `constructor`.
  return Object.hasOwn(members, project) && (memberStatus === 'all' || members[project]?.status === memberStatus);
}

function carries({ tags }: Image, choice: TagChoice): boolean {
  const { texts, start } = shownTags(choice);
  return tags.some((tag) => texts.includes(tag) || (start !== undefined && tag.startsWith(start)));
}

/** Whether an image meets one condition of a list. An attribute that is null counts as absent. */
function matches(filter: Filter, image: Image): boolean {
  if ('tag' in filter) return image.tags.includes(filter.tag);
  if ('carries' in filter) return filter.carries.some((choice) => carries(image, choice));
  if ('lacks' in filter) return filter.lacks.some((choice) => !carries(image, choice));
  if ('isUntagged' in filter) return image.tags.length === 0;
  if ('nameHas' in filter) return sortValue(image, 'name').toString().includes(filter.nameHas);
  if ('sizeFrom' in filter) {
    const { size } = image;
    return typeof size === 'number' && size >= filter.sizeFrom && size <= filter.sizeTo;
  }
  const value: unknown = Object.hasOwn(image, filter.attribute) ? image[filter.attribute] : undefined;
  if ('is' in filter) {
    return value === undefined || value === null
      ? filter.orAbsent === true
      : (filter.is as readonly unknown[]).includes(value);
  }
  return typeof value === 'string' && relations[filter.compare](value, filter.time);
}

const relations = {
  gt: (a: string, b: string) => a > b,
  gte: (a: string, b: string) => a >= b,
  lt: (a: string, b: string) => a < b,
  lte: (a: string, b: string) => a <= b,
  eq: (a: string, b: string) => a === b,
  neq: (a: string, b: string) => a !== b,
};

/** Negative when a list shows `a` before `b`. It is never 0 for two images, since their IDs differ. */
function compareImages(a: Image, b: Image, sort: ListQuery['sort']): number {
  for (const { key, direction } of sort) {
    const ascending = order(sortValue(a, key), sortValue(b, key));
    if (ascending !== 0) return direction === 'asc' ? ascending : -ascending;
  }
  return sort.at(-1)?.direction === 'asc' ? order(a.id, b.id) : order(b.id, a.id);
}

// Values to sort by have no characters beyond the Basic Multilingual Plane, so that JavaScript's order of strings is also
// the order of their UTF-8 bytes, which databases use.
function order(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const found = (records: Iterable<ImageRecord>, search: Search) =>
  Array.from(records).filter(
    (record) => isListed(record, search) && search.filters.every((filter) => matches(filter, record.image)),
  );

/** Counts the records that match a search. */
export const countOf = (records: Iterable<ImageRecord>, search: Search): number => found(records, search).length;

/** Returns the page that a query asks for, out of records in any order. */
export function pageOf(records: Iterable<ImageRecord>, query: ListQuery): ImageRecord[] {
  const { after, limit, sort } = query;
  return found(records, query)
    .filter(({ image }) => after === undefined || compareImages(image, after, sort) > 0)
    .sort((a, b) => compareImages(a.image, b.image, sort))
    .slice(0, limit);
}
