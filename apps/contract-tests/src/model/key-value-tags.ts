import fc from 'fast-check';
import { type Draft, draftsOfImage, type Hand } from './draft.ts';
import type { Asked, Model } from './model.ts';
import { ofImage } from './of-image.ts';
import { inProject, isOwnProject } from './of-project.ts';
import { isObject, jsonOf } from './values.ts';
import { withImage } from './world.ts';

/** A tag in parts. */
export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** Few keys and values, so that images often have the key already. */
export const keys = fc.constantFrom('a', 'b', 'c', '镜像', 'team');
export const tagValues = fc.constantFrom('', '', 'b', '1.x', '镜');

/** A tag, rarely one that is malformed, for which the error is IMG.0115. */
export const tags: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 20, arbitrary: fc.record({ key: keys, value: tagValues }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      { key: 'a' },
      { value: 'b' },
      { key: '', value: '' },
      { key: 'a=b', value: '' },
      { key: 'a', value: 'b c' },
      { key: 'x'.repeat(37), value: '' },
    ),
  },
);

const isName = (text: unknown, others: string, least: number, most: number): text is string =>
  typeof text === 'string' &&
  text.length >= least &&
  text.length <= most &&
  [...text].every((one) => /[A-Za-z0-9_-]/.test(one) || others.includes(one) || (one >= '\u4E00' && one <= '\u9FFF'));

export const isTag = (value: unknown): value is Tag =>
  isObject(value) && isName(value.key, '', 1, 36) && isName(value.value, '.', 0, 43);

/** The parts of a tag as images show it, and the other way round. */
export function partsOf(shown: string): Tag {
  const at = shown.indexOf('=');
  return at < 0 ? { key: shown, value: '' } : { key: shown.slice(0, at), value: shown.slice(at + 1) };
}
export const shownTag = ({ key, value }: Tag): string => (value ? `${key}=${value}` : key);

type Change = (tags: readonly string[]) => readonly string[] | string;

/** Puts a tag in the place of the first one with its key, and removes the others with that key. */
const withTag = (tags: readonly string[], tag: Tag): readonly string[] => {
  const at = tags.findIndex((one) => partsOf(one).key === tag.key);
  if (at < 0) return [...tags, shownTag(tag)];
  return [...tags.slice(0, at), shownTag(tag), ...tags.slice(at + 1).filter((one) => partsOf(one).key !== tag.key)];
};

export const adding =
  (added: readonly Tag[]): Change =>
  (tags) => {
    const next = added.reduce(withTag, tags);
    return next.length > 10 ? 'IMG.0116' : next;
  };

export const removing =
  (keys: readonly string[]): Change =>
  (tags) =>
    tags.filter((tag) => !keys.includes(partsOf(tag).key));

const malformed: readonly Pick<Draft, 'body'>[] = [{ body: '' }, { body: '{' }, { body: '[]' }];

/** Requests with a body, few of them malformed: those have no body, IMG.0007, or one that is wrong as a whole, IMG.0001. */
export const bodies = (values: fc.Arbitrary<unknown>): fc.Arbitrary<Pick<Draft, 'body'>> =>
  fc.oneof(
    { weight: 15, arbitrary: values.map((value) => ({ body: JSON.stringify(value) })) },
    { weight: 1, arbitrary: fc.constantFrom(...malformed) },
  );

/** The value of a body; a string is the reason why there is none. */
export function bodyOf({ request: { body } }: Asked): Readonly<Record<string, unknown>> | string {
  if (!body) return 'IMG.0007';
  const value = jsonOf(body);
  return isObject(value) ? value : 'IMG.0001';
}

/** The response to a request that changes the tags of an image; `read` gives the change, or the reason of an error. */
export const changingTags = (read: (asked: Asked) => Change | string): Model['respond'] =>
  ofImage((asked) => {
    const change = read(asked);
    if (typeof change === 'string') return change;
    return ({ world, id, kept, image, isOwner, fresh: { now } }) => {
      if (!isOwner) return 'IMG.0047';
      const before = image.tags as readonly string[];
      const after = change(before);
      if (typeof after === 'string') return after;
      const isSame = after.length === before.length && after.every((tag, index) => tag === before[index]);
      const next = isSame ? kept : { ...kept, image: { ...image, tags: after, updated_at: now } };
      return { status: 204, body: '', world: withImage(world, id, next) };
    };
  });

/** The model of an operation that changes the tags of an image below the path of a project. */
export const tagsModel = (
  draw: (hand: Hand) => fc.Arbitrary<Draft>,
  read: (asked: Asked) => Change | string,
): Model => ({
  draw: (hand) => inProject(draw(hand)),
  respond: changingTags((asked) => {
    const change = read(asked);
    return typeof change === 'string' || isOwnProject(asked) ? change : 'IMG.0030';
  }),
});

/** Requests about the tags of one image, with bodies of these values. */
export const draftsOfTags = (hand: Hand, values: fc.Arbitrary<unknown>) => draftsOfImage(hand, bodies(values));
