import type { Job } from '@cloudimages/contract';
import type { Context } from '../context.ts';
import { withCopying, withExport, withMore } from '../domain/image-quota.ts';
import type { JobImage, JobRecord } from '../ports/jobs.ts';
import type { QuotaRecord } from '../ports/quotas.ts';
import type { ImageRecord } from '../ports/store.ts';
import { changeTogether, newJobId } from './change-job.ts';
import { continueJob } from './continue-job.ts';
import { instantAfter, secondsAfter } from './times.ts';

/** An image of a new job, and what becomes of its record at the start; undefined before when it is new. */
export interface NewImage extends JobImage {
  readonly begin: (before: ImageRecord | undefined) => ImageRecord;
}

/** The record of a new job of the caller's project, without its work. */
export function newJob(
  { project, jobTime, instant }: Pick<Context, 'project' | 'jobTime' | 'instant'>,
  type: Job['job_type'],
): JobRecord {
  const begin = instant();
  const ready = instantAfter(begin, jobTime);
  return { project, type, begin, ready, due: secondsAfter(ready, 0), images: [] };
}

/**
 * Starts a job that creates images, which are stored with it. When jobs take no time, it is done before this returns.
 * @returns the ID of the job.
 */
export async function startJob(
  context: Context,
  type: Job['job_type'],
  images: readonly NewImage[],
  more: Partial<Pick<JobRecord, 'exported' | 'owner' | 'peerCopy'>> = {},
): Promise<string> {
  const { project, jobTime, newId, imageQuota } = context;
  const id = newJobId(newId);
  const created = images.map(({ begin: _, ...image }) => image);
  const count = created.filter(({ isOlder }) => !isOlder).length;
  const { exported } = more;
  const job: JobRecord = { ...newJob(context, type), images: created, ...more };
  await changeTogether(
    context,
    id,
    created,
    () => job,
    (before, index) => ({ ...(images[index] as NewImage).begin(before), upload: { job: id } }),
    [
      ...(count > 0
        ? [{ project: more.owner ?? project, decide: (quota?: QuotaRecord) => withMore(quota, count, imageQuota) }]
        : []),
      ...(type === 'imsCopyImageCrossRegionJob' ? [{ project, decide: withCopying }] : []),
      ...(exported ? [{ project, decide: (quota?: QuotaRecord) => withExport(quota, exported, id) }] : []),
    ],
  );
  if (jobTime === 0) await continueJob(context, id);
  return id;
}
