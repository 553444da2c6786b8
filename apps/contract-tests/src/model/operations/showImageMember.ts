import fc from 'fast-check';
import { draftsOfMember, memberShown } from '../members.ts';
import type { Model } from '../model.ts';
import { ofImage } from '../of-image.ts';
import { inProject, isOwnProject } from '../of-project.ts';
import { memberOf } from '../world.ts';

export const model: Model = {
  needs: ['glanceAddImageMember'],
  draw: (hand) => inProject(draftsOfMember(hand, 'maker', fc.constant({}))),
  respond: ofImage((asked) => {
    if (!isOwnProject(asked)) return 'IMG.0030';
    return ({ kept, isOwner, project, request }) => {
      const id = String(request.path.member_id);
      const member = isOwner || id === project ? memberOf(kept, id) : undefined;
      return member ? { status: 200, body: { ...memberShown(kept, id, member), member_type: 'project' } } : 'IMG.0114';
    };
  }),
};
