import type { Handler } from '../context.ts';
import { memberSeenBy, withDecision } from '../domain/members.ts';
import { visible } from '../domain/visibility.ts';
import { changeImage } from '../ports/change-image.ts';

export const glanceUpdateImageMember: Handler<'glanceUpdateImageMember'> = async ({ path, body }, context) => {
  const { store, project, now } = context;
  const record = await changeImage(store, path.image_id, (current) =>
    withDecision(visible(current, project), project, path.member_id, body.status, now()),
  );
  return { status: 200, body: memberSeenBy(project, visible(record, project), path.member_id) };
};
