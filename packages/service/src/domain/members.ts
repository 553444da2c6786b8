import type { Member } from '@cloudimages/contract';
import { Refusal } from '../pipeline/refusal.ts';
import type { ImageRecord, MemberRecord, MemberStatus, Members } from '../ports/store.ts';

/** An image cannot have more members (decision 103). */
export const maxMembers = 128;

/** A member that has not decided yet. */
export const newMember = (time: string): MemberRecord => ({ status: 'pending', created_at: time, updated_at: time });

/** A member as responses show it. */
export const shownMember = (image_id: string, member_id: string, member: MemberRecord): Member => ({
  ...member,
  image_id,
  member_id,
  schema: '/v2/schemas/member',
});

/** A member in the form of the service's own operations, in which members can also be accounts and organizations. */
export const ofProject = (member: Member) => ({ ...member, member_type: 'project' as const });

/** The members that a project sees: those of its own image, or only itself; in the order of their IDs. */
function membersSeenBy(project: string, { image, members = {} }: ImageRecord): Member[] {
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

/** The record of an image about which a member decides; only the member itself can (decision 103). */
export function withDecision(
  record: ImageRecord,
  project: string,
  member_id: string,
  status: MemberStatus,
  time: string,
): ImageRecord {
  const { created_at } = memberSeenBy(project, record, member_id);
  if (record.image.owner === project) throw new Refusal('NotTheMember');
  return withMembers(record, { ...record.members, [member_id]: { status, created_at, updated_at: time } });
}

/** The members of an image for a list; a public one has none. */
export function membersListedFor(project: string, record: ImageRecord): Member[] {
  if (record.image.visibility === 'public') throw new Refusal('NoMembers');
  return membersSeenBy(project, record);
}
