import type { Handler } from '../context.ts';
import { membersListedFor } from '../domain/members.ts';
import { visible } from '../domain/visibility.ts';

export const glanceListImageMembers: Handler<'glanceListImageMembers'> = async ({ path }, { store, project }) => {
  const found = visible(await store.get('image', path.image_id), project);
  return { status: 200, body: { members: membersListedFor(project, found), schema: '/v2/schemas/members' } };
};
