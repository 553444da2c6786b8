import fc from 'fast-check';
import { draftsOfImage } from '../draft.ts';
import { memberShown } from '../members.ts';
import type { Model } from '../model.ts';
import { ofImage } from '../of-image.ts';

export const model: Model = {
  needs: ['glanceAddImageMember'],
  draw: (hand) => draftsOfImage(hand, fc.constant({})),
  respond: ofImage(() => ({ kept, image, isOwner, project }) => {
    if (image.visibility === 'public') return 'NoMembers';
    const members = Object.entries(kept.members ?? {})
      .filter(([id]) => isOwner || id === project)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([id, member]) => memberShown(kept, id, member));
    return { status: 200, body: { members, schema: '/v2/schemas/members' } };
  }),
};
