import type { Handler } from '../context.ts';
import { memberSeenBy, withMembers } from '../domain/members.ts';
import { visible } from '../domain/visibility.ts';
import { Refusal } from '../pipeline/refusal.ts';
import { changeImage } from '../ports/change-image.ts';

export const glanceUpdateImageMember: Handler<'glanceUpdateImageMember'> = async ({ path, body }, context) => {
  const { store, project, now } = context;
  const record = await changeImage(store, path.image_id, (current) => {
    const found = visible(current, project);
    const { created_at } = memberSeenBy(project, found, path.member_id);
    if (found.image.owner === project) throw new Refusal('NotTheMember');
    const member = { status: body.status, created_at, updated_at: now() };
    return withMembers(found, { ...found.members, [path.member_id]: member });
  });
  return { status: 200, body: memberSeenBy(project, visible(record, project), path.member_id) };
};
