import { Refusal } from '../pipeline/refusal.ts';

/** A tag as requests have it. */
export interface ImageTag {
  readonly key: string;
  readonly value: string;
}

/** An image cannot have more tags (decision 101). */
const maxTags = 10;

/** A tag as images show it: `key=value`, or the key alone when the value is empty. */
const shownTag = ({ key, value }: ImageTag): string => (value === '' ? key : `${key}=${value}`);

/** A tag of an image, in parts. */
export function tagOf(shown: string): ImageTag {
  const [key = '', ...rest] = shown.split('=');
  return { key, value: rest.join('=') };
}

/** A tag `key.value`; the first period parts them. */
export function dottedTag(text: string): ImageTag {
  const [key = '', ...rest] = text.split('.');
  return { key, value: rest.join('.') };
}

/** The tags that a request has in one of two notations, as images show them. A key that comes again gets its last value. */
export function givenTags(given: {
  readonly tags?: readonly string[] | undefined;
  readonly image_tags?: readonly ImageTag[] | undefined;
}): string[] {
  const all = [...(given.tags ?? []).map(dottedTag), ...(given.image_tags ?? [])];
  return [...new Map(all.map((tag) => [tag.key, shownTag(tag)])).values()];
}

/** Refuses a key that comes twice, IMG.0115. */
export function differentKeys(tags: readonly { readonly key: string }[]): void {
  if (new Set(tags.map(({ key }) => key)).size < tags.length) throw new Refusal('IMG.0115', 'A key comes twice.');
}

/** The tags of an image with others, each in the place of the one with its key. */
export function withTags(shown: readonly string[], added: readonly ImageTag[]): string[] {
  const tags = new Map(shown.map((tag) => [tagOf(tag).key, tag]));
  for (const tag of added) tags.set(tag.key, shownTag(tag));
  if (tags.size > maxTags) throw new Refusal('IMG.0116');
  return [...tags.values()];
}

/** The tags of an image without those that have one of these keys. */
export const withoutTags = (shown: readonly string[], keys: readonly string[]): string[] =>
  shown.filter((tag) => !keys.includes(tagOf(tag).key));
