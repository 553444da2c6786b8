import type { Handler } from '../context.ts';
import { membersSeenBy } from '../domain/members.ts';
import { visible } from '../domain/visibility.ts';
import { Refusal } from '../pipeline/refusal.ts';

export const glanceListImageMembers: Handler<'glanceListImageMembers'> = async ({ path }, { store, project }) => {
  const found = visible(await store.get('image', path.image_id), project);
  if (found.image.visibility === 'public') throw new Refusal('NoMembers');
  return { status: 200, body: { members: membersSeenBy(project, found), schema: '/v2/schemas/members' } };
};
