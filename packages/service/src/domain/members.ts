import type { Member } from '@cloudimages/contract';
import { Refusal } from '../pipeline/refusal.ts';
import type { ImageRecord, MemberRecord, Members } from '../ports/store.ts';

/** A member as responses show it. */
export const shownMember = (image_id: string, member_id: string, member: MemberRecord): Member => ({
  ...member,
  image_id,
  member_id,
  schema: '/v2/schemas/member',
});

/** The members that a project sees: those of its own image, or only itself; in the order of their IDs. */
export function membersSeenBy(project: string, { image, members = {} }: ImageRecord): Member[] {
  return Object.entries(members)
    .filter(([id]) => image.owner === project || id === project)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, member]) => shownMember(image.id, id, member));
}

/** The member with an ID, if the project sees it; else MemberNotFound. */
export function memberSeenBy(project: string, record: ImageRecord, id: string): Member {
  const found = membersSeenBy(project, record).find(({ member_id }) => member_id === id);
  if (found === undefined) throw new Refusal('MemberNotFound');
  return found;
}

/** The record with these members; the first one makes it shared, which it stays without members (decision 102). */
export function withMembers({ members: _, image, ...record }: ImageRecord, members: Members): ImageRecord {
  const isShared = Object.keys(members).length > 0;
  return {
    ...record,
    image:
      !isShared || image.visibility === 'shared' ? image : { ...image, visibility: 'shared', __imagetype: 'shared' },
    ...(isShared && { members }),
  };
}
