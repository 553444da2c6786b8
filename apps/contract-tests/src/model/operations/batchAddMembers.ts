import fc from 'fast-check';
import { memberJobModel, others } from '../member-jobs.ts';
import { keptWith } from '../members.ts';

const rest = fc
  .oneof(
    { weight: 8, arbitrary: fc.array(fc.constantFrom(...others), { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant(['{own}']) },
  )
  .map((projects) => ({ projects }));

export const model = memberJobModel('imsAddImageMembersJob', 'maker', rest, ({ asked, kept, body }) => {
  const { project, fresh } = asked;
  const { image } = kept;
  const projects = body.projects as readonly string[];
  if (image.visibility === 'public') return 'IMG.0089';
  if (image.owner !== project) return 'IMG.0047';
  if (image.status !== 'active') return 'IMG.0046';
  if (projects.includes(project)) return 'IMG.0076';
  const member = { status: 'pending', created_at: fresh.now, updated_at: fresh.now };
  return keptWith(kept, { ...Object.fromEntries(projects.map((id) => [id, member])), ...kept.members });
});
