import type { Context } from '../context.ts';
import { shared } from '../domain/sharing.ts';
import type { JobRecord, Sharing } from '../ports/jobs.ts';
import { newJobId } from './change-job.ts';
import { continueJob } from './continue-job.ts';
import { newJob } from './start-job.ts';

/**
 * Starts a job that changes the members of images. All images are checked first, as the job will find them, so that a
 * request that cannot be granted changes none.
 * @returns the ID of the job.
 */
export async function startSharing(context: Context, asked: Omit<Sharing, 'outcomes'>): Promise<string> {
  const { store, world, project, jobTime, now, newId } = context;
  const images = [...new Set(asked.images)];
  const sharing: Sharing = { ...asked, images, projects: [...new Set(asked.projects)], outcomes: [] };
  for (const id of images) shared(await store.get('image', id), sharing, project, now(), world);
  const id = newJobId(newId);
  const job: JobRecord = { ...newJob(context, sharing.type), sharing };
  await store.change({ job: ['job', id] }, () => ({ job }));
  if (jobTime === 0) await continueJob(context, id);
  return id;
}
