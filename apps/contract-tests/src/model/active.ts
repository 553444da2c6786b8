import fc from 'fast-check';
import { draftsOfImage } from './draft.ts';
import type { Model } from './model.ts';
import { ofImage } from './of-image.ts';
import { withImage } from './world.ts';

/** The model of an operation that makes an image `active` or `deactivated`. */
export const activeModel = (next: 'active' | 'deactivated'): Model => ({
  needs: ['glanceUploadFile'],
  draw: (hand) => draftsOfImage(hand, fc.constant({})),
  respond: ofImage(({ fresh: { now } }) => ({ world, id, kept, image, isOwner }) => {
    if (!isOwner) return 'IMG.0047';
    if (image.status !== 'active' && image.status !== 'deactivated') return 'IMG.0046';
    const after = image.status === next ? kept : { ...kept, image: { ...image, status: next, updated_at: now } };
    return { status: 204, body: '', world: withImage(world, id, after) };
  }),
});
