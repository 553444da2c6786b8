import fc from 'fast-check';
import { bodyOf, draftsOfTags, keys, removing, type Tag, tagsModel } from '../key-value-tags.ts';

export const model = tagsModel(
  (hand) =>
    draftsOfTags(
      hand,
      fc.array(fc.record({ key: keys }), { minLength: 1, maxLength: 3 }).map((tags) => ({ tags })),
    ),
  (asked) => {
    const body = bodyOf(asked);
    return typeof body === 'string' ? body : removing((body.tags as readonly Tag[]).map(({ key }) => key));
  },
);
