import type { Handler } from '../context.ts';
import { ownProject } from '../domain/own-project.ts';
import { seenJob } from '../work/seen-job.ts';

export const showJob: Handler<'showJob'> = async ({ path }, context) => {
  ownProject(path.project_id, context);
  return { status: 200, body: await seenJob(context, path.job_id) };
};
