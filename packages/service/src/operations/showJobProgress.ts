import type { Handler } from '../context.ts';
import { seenJob } from '../work/seen-job.ts';

export const showJobProgress: Handler<'showJobProgress'> = async ({ path }, context) => ({
  status: 200,
  body: await seenJob(context, path.job_id),
});
