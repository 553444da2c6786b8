import type { Handler } from '../context.ts';
import { memberSeenBy, withMembers } from '../domain/members.ts';
import { owned } from '../domain/visibility.ts';
import { changeImage } from '../ports/change-image.ts';

export const glanceDeleteImageMember: Handler<'glanceDeleteImageMember'> = async ({ path }, { store, project }) => {
  await changeImage(store, path.image_id, (current) => {
    const found = owned(current, project);
    memberSeenBy(project, found, path.member_id);
    const { [path.member_id]: _, ...members } = found.members ?? {};
    return withMembers(found, members);
  });
  return { status: 204, body: undefined };
};
