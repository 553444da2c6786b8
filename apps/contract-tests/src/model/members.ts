import fc from 'fast-check';
import type { Draft, Hand } from './draft.ts';
import type { Project } from './request.ts';
import type { Kept, Member, Stored } from './world.ts';

/** Requests about a member of an image, most of them by the maker of the image, or by the member itself. */
export function draftsOfMember<Rest extends Omit<Draft, 'path' | 'token'>>(
  { image, token, member }: Hand,
  by: 'maker' | 'member',
  rest: fc.Arbitrary<Rest>,
): fc.Arbitrary<Draft> {
  const itself = (id: string): Project => (id === '{other}' ? 'other' : 'own');
  const usual = member.map((id) => ({ id, token: by === 'maker' ? by : itself(id) }));
  const callers = fc.oneof(
    { weight: 4, arbitrary: usual },
    { weight: 1, arbitrary: fc.record({ id: member, token: fc.oneof(token, fc.constant('maker' as const)) }) },
  );
  // An empty ID cannot be in a path.
  return fc
    .tuple(image, callers, rest)
    .map(([image_id, { id, token }, rest]) => ({ path: { image_id, member_id: id || 'unknown' }, token, ...rest }));
}

/** A member as in responses. */
export const memberShown = ({ image }: Kept, member_id: string, member: Member): Stored => ({
  ...member,
  image_id: image.id,
  member_id,
  schema: '/v2/schemas/member',
});

/** An image with other members: `shared` if it has any. */
export function keptWith({ members: _, image, ...rest }: Kept, members: Readonly<Record<string, Member>>): Kept {
  if (Object.keys(members).length === 0) {
    return { ...rest, image };
  }
  return { ...rest, image: { ...image, visibility: 'shared', __imagetype: 'shared' }, members };
}
