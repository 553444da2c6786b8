import fc from 'fast-check';
import type { Model } from '../model.ts';
import { inProject, isOwnProject } from '../of-project.ts';
import { jobIds, shownJob } from './showJobProgress.ts';

export const model: Model = {
  needs: ['createImage'],
  startsJob: true,
  draw: ({ token }) => inProject(fc.tuple(token, jobIds).map(([token, job_id]) => ({ token, path: { job_id } }))),
  respond: (asked) => (isOwnProject(asked) ? shownJob(asked) : 'IMG.0030'),
};
