import fc from 'fast-check';
import { memberJobModel, others } from '../member-jobs.ts';
import { keptWith } from '../members.ts';

const rest = fc.array(fc.constantFrom(...others), { minLength: 1, maxLength: 2 }).map((projects) => ({ projects }));

export const model = memberJobModel('imsDelImageMembersJob', 'maker', rest, ({ asked, kept, body }) => {
  if (kept.image.visibility === 'public') return 'IMG.0089';
  if (kept.image.owner !== asked.project) return 'IMG.0047';
  const left = Object.entries(kept.members ?? {}).filter(([id]) => !(body.projects as string[]).includes(id));
  return keptWith(kept, Object.fromEntries(left));
});
