import fc from 'fast-check';
import { draftsOfImage } from '../draft.ts';
import type { Model } from '../model.ts';
import { ofImage } from '../of-image.ts';
import { deleted } from './glanceDeleteImage.ts';

export const model: Model = {
  draw: (hand) => draftsOfImage(hand, fc.constant({})),
  respond: ofImage(() => deleted),
};
