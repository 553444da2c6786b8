import fc from 'fast-check';
import { memberJobModel } from '../member-jobs.ts';
import { keptWith } from '../members.ts';
import { memberOf } from '../world.ts';

const rest = fc.record(
  {
    project_id: fc.constantFrom('{caller}', '{caller}', '{caller}', '{caller}', 'unknown'),
    status: fc.constantFrom('accepted', 'rejected'),
    vault_id: fc.constant('5b1e9f60-3a7c-4d28-8e94-6f0d2c7b1a35'),
  },
  { requiredKeys: ['project_id', 'status'] },
);

export const model = memberJobModel('imsUpdateImageMembersJob', 'other', rest, ({ asked, kept, body }) => {
  const { project, fresh } = asked;
  const before = memberOf(kept, project);
  if (body.status === 'accepted' && kept.image.__whole_image && body.vault_id === undefined) return 'IMG.0184';
  if (before === undefined) return 'IMG.0114';
  if (kept.image.owner === project) return 'IMG.0114';
  const member = { ...before, status: String(body.status), updated_at: fresh.now };
  return keptWith(kept, { ...kept.members, [project]: member });
});
