import fc from 'fast-check';
import { factsOf, uploaded } from '../data.ts';
import { draftsOfImage } from '../draft.ts';
import type { Model } from '../model.ts';
import { ofImage } from '../of-image.ts';
import { withImage } from '../world.ts';

export const model: Model = {
  draw: (hand) => draftsOfImage(hand, fc.record({ body: fc.constantFrom('', "it's", '0123456789', '@a\nb\n') })),
  respond: ofImage(({ request: { body = '' }, fresh: { now } }) => ({ world, id, kept, image, isOwner }) => {
    if (!isOwner) return 'IMG.0047';
    if (image.status !== 'queued') return 'IMG.0046';
    return { status: 204, body: '', world: withImage(world, id, uploaded(kept, factsOf(body), now)) };
  }),
};
