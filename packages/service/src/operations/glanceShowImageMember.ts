import type { Handler } from '../context.ts';
import { memberSeenBy } from '../domain/members.ts';
import { visible } from '../domain/visibility.ts';

export const glanceShowImageMember: Handler<'glanceShowImageMember'> = async ({ path }, { store, project }) => {
  const found = visible(await store.get('image', path.image_id), project);
  return { status: 200, body: memberSeenBy(project, found, path.member_id) };
};
