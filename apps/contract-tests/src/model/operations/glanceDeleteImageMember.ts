import fc from 'fast-check';
import { draftsOfMember, keptWith } from '../members.ts';
import type { Model } from '../model.ts';
import { ofImage } from '../of-image.ts';
import { memberOf, withImage } from '../world.ts';

export const model: Model = {
  needs: ['glanceAddImageMember'],
  draw: (hand) => draftsOfMember(hand, 'maker', fc.constant({})),
  respond: ofImage(({ request: { path } }) => ({ world, id, kept, isOwner }) => {
    if (!isOwner) return 'IMG.0047';
    const member_id = String(path.member_id);
    if (memberOf(kept, member_id) === undefined) return 'MemberNotFound';
    const left = Object.entries(kept.members ?? {}).filter(([one]) => one !== member_id);
    return { status: 204, body: '', world: withImage(world, id, keptWith(kept, Object.fromEntries(left))) };
  }),
};
