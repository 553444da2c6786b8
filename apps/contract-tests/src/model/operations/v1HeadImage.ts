import fc from 'fast-check';
import { draftsOfImage } from '../draft.ts';
import type { Model } from '../model.ts';
import { ofImage } from '../of-image.ts';
import { v1Headers } from '../v1-image.ts';

export const model: Model = {
  draw: (hand) => draftsOfImage(hand, fc.constant({})),
  respond: ofImage(() => ({ image }) => {
    const headers = v1Headers(image);
    return { status: 200, body: '', ...(headers && { headers }) };
  }),
};
