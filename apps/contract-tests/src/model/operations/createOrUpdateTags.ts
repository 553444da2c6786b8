import fc from 'fast-check';
import { draftsOfImage } from '../draft.ts';
import { adding, bodyOf, changingTags, isTag, keys, type Tag, tags, tagValues } from '../key-value-tags.ts';
import type { Model } from '../model.ts';

/** A tag in one of two notations. */
const values = fc.oneof(
  tags.map((image_tag) => ({ image_tag })),
  fc.tuple(keys, fc.oneof(fc.constant(undefined), tagValues)).map(([key, value]) => ({
    tag: value === undefined ? key : `${key}.${value}`,
  })),
);

function tagIn({ image_tag, tag }: Readonly<Record<string, unknown>>): unknown {
  if (tag === undefined) return image_tag;
  const [key = '', ...rest] = String(tag).split('.');
  return { key, value: rest.join('.') } satisfies Tag;
}

/** The path has no image, but that of the body stands there, too: it decides whose image it is. */
export const model: Model = {
  draw: (hand) =>
    fc.tuple(draftsOfImage(hand, fc.constant({})), values).map(([{ path = {}, ...draft }, value]) => ({
      ...draft,
      path,
      body: JSON.stringify({ image_id: path.image_id, ...value }),
    })),
  respond: changingTags((asked) => {
    const body = bodyOf(asked);
    if (typeof body === 'string') return body;
    const tag = tagIn(body);
    return isTag(tag) ? adding([tag]) : 'IMG.0115';
  }),
};
