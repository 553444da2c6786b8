import fc from 'fast-check';
import { draftsOfImage } from '../draft.ts';
import { keptWith, memberShown } from '../members.ts';
import type { Model } from '../model.ts';
import { ofImage } from '../of-image.ts';
import { isObject, isPlain, jsonOf } from '../values.ts';
import { memberOf, withImage } from '../world.ts';

const malformed = ['', '{', '[]', '{}', '{"member":""}', '{"member":null}', '{"member":1}'];

/** The project in a body, or the reason why there is none. */
function memberIn(body: string): { readonly id: string } | string {
  if (body === '') return 'IMG.0007';
  const value = jsonOf(body);
  const id = isObject(value) ? value.member : undefined;
  return typeof id === 'string' && id !== '' && id.length <= 255 && isPlain(id) ? { id } : 'IMG.0001';
}

export const model: Model = {
  draw: (hand) =>
    draftsOfImage(
      hand,
      fc.record({
        body: fc.oneof(
          { weight: 12, arbitrary: hand.member.map((member) => JSON.stringify({ member })) },
          { weight: 1, arbitrary: fc.constantFrom(...malformed) },
        ),
      }),
    ),
  respond: ofImage(({ request: { body = '' }, fresh: { now } }) => {
    const asked = memberIn(body);
    if (typeof asked === 'string') return asked;
    return ({ world, id, kept, isOwner }) => {
      if (!isOwner) return 'IMG.0047';
      if (memberOf(kept, asked.id)) return 'MemberExists';
      const member = { status: 'pending', created_at: now, updated_at: now };
      const next = keptWith(kept, { ...kept.members, [asked.id]: member });
      return { status: 200, body: memberShown(kept, asked.id, member), world: withImage(world, id, next) };
    };
  }),
};
