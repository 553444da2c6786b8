import type { Handler } from '../context.ts';
import { memberSeenBy, ofProject } from '../domain/members.ts';
import { ownProject } from '../domain/own-project.ts';
import { visible } from '../domain/visibility.ts';

export const showImageMember: Handler<'showImageMember'> = async ({ path }, context) => {
  ownProject(path.project_id, context);
  const found = visible(await context.store.get('image', path.image_id), context.project);
  return { status: 200, body: ofProject(memberSeenBy(context.project, found, path.member_id)) };
};
