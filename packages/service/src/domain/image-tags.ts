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

/** The tags with another one. It stands in the place of the first one with its key; any others with that key go. */
function withTag(shown: readonly string[], tag: ImageTag): string[] {
  const place = shown.findIndex((one) => tagOf(one).key === tag.key);
  if (place < 0) return [...shown, shownTag(tag)];
  const isOther = (one: string) => tagOf(one).key !== tag.key;
  return [...shown.slice(0, place), shownTag(tag), ...shown.slice(place).filter(isOther)];
}

/** The tags of an image with others. Tags with other keys stay, even two with the same key, which native operations may add. */
export function withTags(shown: readonly string[], added: readonly ImageTag[]): string[] {
  const tags = added.reduce<readonly string[]>(withTag, shown);
  if (tags.length > maxTags) throw new Refusal('IMG.0116');
  return [...tags];
}

/** The tags of an image without those that have one of these keys. */
export const withoutTags = (shown: readonly string[], keys: readonly string[]): string[] =>
  shown.filter((tag) => !keys.includes(tagOf(tag).key));
