import fc from 'fast-check';
import { draftsOfImage } from '../draft.ts';
import { partsOf } from '../key-value-tags.ts';
import type { Model } from '../model.ts';
import { ofImage } from '../of-image.ts';
import { inProject, isOwnProject } from '../of-project.ts';

export const model: Model = {
  draw: (hand) => inProject(draftsOfImage(hand, fc.constant({}))),
  respond: ofImage((asked) => {
    if (!isOwnProject(asked)) return 'IMG.0030';
    return ({ image }) => ({ status: 200, body: { tags: (image.tags as string[]).map(partsOf) } });
  }),
};
