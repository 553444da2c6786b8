import type { Handler } from '../context.ts';
import { startSharing } from '../work/start-sharing.ts';

export const batchAddMembers: Handler<'batchAddMembers'> = async ({ body: { images, projects } }, context) => ({
  status: 200,
  body: { job_id: await startSharing(context, { type: 'imsAddImageMembersJob', images, projects }) },
});
