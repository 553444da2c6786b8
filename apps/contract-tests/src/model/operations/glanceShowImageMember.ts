import fc from 'fast-check';
import { draftsOfMember, memberShown } from '../members.ts';
import type { Model } from '../model.ts';
import { ofImage } from '../of-image.ts';
import { memberOf } from '../world.ts';

export const model: Model = {
  needs: ['glanceAddImageMember'],
  draw: (hand) => draftsOfMember(hand, 'maker', fc.constant({})),
  respond: ofImage(({ request, project }) => ({ kept, isOwner }) => {
    const id = String(request.path.member_id);
    const member = isOwner || id === project ? memberOf(kept, id) : undefined;
    return member ? { status: 200, body: memberShown(kept, id, member) } : 'MemberNotFound';
  }),
};
