import { defaults } from '@cloudimages/contract';
import type { Handler } from '../context.ts';
import { idAfter, markerOf } from '../domain/member-marker.ts';
import { membersListedFor, ofProject } from '../domain/members.ts';
import { ownProject } from '../domain/own-project.ts';
import { visible } from '../domain/visibility.ts';

export const listImageMembers: Handler<'listImageMembers'> = async ({ path, query }, context) => {
  ownProject(path.project_id, context);
  const { limit = defaults.listImageMembers.limit, marker } = query;
  const { store, project } = context;
  const after = marker === undefined ? '' : idAfter(marker);
  const record = visible(await store.get('image', path.image_id), project);
  const all = membersListedFor(project, record).filter(({ member_id }) => member_id > after);
  const members = all.slice(0, limit).map(ofProject);
  const last = members.at(-1);
  const page_info = {
    ...(last && all.length > limit && { next_marker: markerOf(last.member_id) }),
    current_count: members.length,
  };
  return { status: 200, body: { members, schema: '/v2/schemas/members', page_info } };
};
