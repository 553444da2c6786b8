import fc from 'fast-check';
import { draftsOfImage } from '../draft.ts';
import { keys, removing, tagsModel } from '../key-value-tags.ts';

export const model = tagsModel(
  (hand) =>
    fc
      .tuple(draftsOfImage(hand, fc.constant({})), fc.oneof(keys, fc.constantFrom('a=b', 'unknown')))
      .map(([draft, key]) => ({ ...draft, path: { ...draft.path, key } })),
  ({ request }) =>
    (tags) => {
      const left = removing([String(request.path.key)])(tags);
      return left.length === tags.length ? 'IMG.0121' : left;
    },
);
