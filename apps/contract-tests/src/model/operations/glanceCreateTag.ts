import fc from 'fast-check';
import { draftsOfImage } from '../draft.ts';
import type { Model } from '../model.ts';
import { ofImage } from '../of-image.ts';
import { withImage } from '../world.ts';

/** Few tags, so that an image often has the tag already. */
export const tags = fc.constantFrom('webserver', 'team=web', 'blue', 'Ä b', 'x'.repeat(255), 'x'.repeat(256));

const isWrong = (tag: string) => tag.includes('=') || tag.length > 255;

/** The image with its new tags, or the reason of the error. */
export const taggedImage = (change: (tags: readonly string[], tag: string) => readonly string[] | string): Model => ({
  draw: (hand) =>
    fc
      .tuple(draftsOfImage(hand, fc.constant({})), tags)
      .map(([draft, tag]) => ({ ...draft, path: { ...draft.path, tag } })),
  respond: ofImage(({ request, fresh: { now } }) => {
    const tag = String(request.path.tag);
    if (isWrong(tag)) return 'IMG.0001';
    return ({ world, id, kept, image, isOwner }) => {
      if (!isOwner) return 'IMG.0047';
      const before = image.tags as readonly string[];
      const after = change(before, tag);
      if (typeof after === 'string') return after;
      const next = after === before ? kept : { ...kept, image: { ...image, tags: after, updated_at: now } };
      return { status: 204, body: '', world: withImage(world, id, next) };
    };
  }),
});

export const model = taggedImage((before, tag) => {
  if (before.includes(tag)) return before;
  return before.length < 10 ? [...before, tag] : 'TooManyTags';
});
