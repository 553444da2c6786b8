/** A tag as requests have it. */
interface ImageTag {
  readonly key: string;
  readonly value: string;
}

/** A tag as images show it: `key=value`, or the key alone when the value is empty. */
const shownTag = ({ key, value }: ImageTag): string => (value === '' ? key : `${key}=${value}`);

/** A tag `key.value`; the first period parts them. */
function dottedTag(text: string): ImageTag {
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
