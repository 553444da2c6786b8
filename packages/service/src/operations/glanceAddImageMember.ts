import type { Handler } from '../context.ts';
import { maxMembers, newMember, shownMember, withMembers } from '../domain/members.ts';
import { owned } from '../domain/visibility.ts';
import { Refusal } from '../pipeline/refusal.ts';
import { changeImage } from '../ports/change-image.ts';

export const glanceAddImageMember: Handler<'glanceAddImageMember'> = async ({ path, body }, context) => {
  const { store, project, now } = context;
  const member = newMember(now());
  await changeImage(store, path.image_id, (current) => {
    const found = owned(current, project);
    const { members = {} } = found;
    if (Object.hasOwn(members, body.member)) throw new Refusal('MemberExists');
    if (Object.keys(members).length >= maxMembers) throw new Refusal('TooManyMembers');
    return withMembers(found, { ...members, [body.member]: member });
  });
  return { status: 200, body: shownMember(path.image_id, body.member, member) };
};
