import fc from 'fast-check';
import { draftsOfMember, keptWith, memberShown } from '../members.ts';
import type { Model } from '../model.ts';
import { ofImage } from '../of-image.ts';
import { isObject, jsonOf } from '../values.ts';
import { memberOf, withImage } from '../world.ts';

const statuses = ['accepted', 'rejected', 'pending'];

const bodies = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...statuses).map((status) => JSON.stringify({ status })) },
  { weight: 1, arbitrary: fc.constantFrom('', '{', '[]', '{}', '{"status":"Accepted"}', '{"status":null}') },
);

/** The status in a body, or the reason why there is none. */
function statusIn(body: string): { readonly status: string } | string {
  if (body === '') return 'IMG.0007';
  const value = jsonOf(body);
  const status = isObject(value) ? value.status : undefined;
  return typeof status === 'string' && statuses.includes(status) ? { status } : 'IMG.0001';
}

export const model: Model = {
  needs: ['glanceAddImageMember'],
  draw: (hand) => draftsOfMember(hand, 'member', fc.record({ body: bodies })),
  respond: ofImage(({ request: { body = '', path }, project, fresh: { now } }) => {
    const asked = statusIn(body);
    if (typeof asked === 'string') return asked;
    return ({ world, id, kept, isOwner }) => {
      const member_id = String(path.member_id);
      const before = memberOf(kept, member_id);
      if (before === undefined || (!isOwner && member_id !== project)) return 'MemberNotFound';
      if (isOwner) return 'NotTheMember';
      const member = { ...before, ...asked, updated_at: now };
      const next = keptWith(kept, { ...kept.members, [member_id]: member });
      return { status: 200, body: memberShown(kept, member_id, member), world: withImage(world, id, next) };
    };
  }),
};
