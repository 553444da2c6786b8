import type { Job } from '@cloudimages/contract';
import type { Context } from '../context.ts';
import { Refusal } from '../pipeline/refusal.ts';
import type { JobRecord, Sharing } from '../ports/jobs.ts';
import { continueJob } from './continue-job.ts';

/** How much of a job is done, from 0 to 1. */
function doneOf({ begin, ready, end }: JobRecord, now: string): number {
  if (end !== undefined) return 1;
  const whole = Date.parse(ready) - Date.parse(begin);
  return whole === 0 ? 0.99 : Math.min(Math.floor(((Date.parse(now) - Date.parse(begin)) / whole) * 100) / 100, 0.99);
}

type MemberResults = NonNullable<Job['entities']['results']>;

/** What became of each image and project so far. */
const resultsOf = ({ images, projects, outcomes }: Sharing): MemberResults =>
  outcomes.flatMap((reason, index) =>
    projects.map((project_id) => ({
      image_id: images[index] as string,
      project_id,
      status: reason === null ? ('success' as const) : ('failed' as const),
    })),
  );

/** A job as responses show it. Its state follows from the time. */
function shownJob(id: string, job: JobRecord, now: string): Job {
  const done = doneOf(job, now);
  const { failure } = job;
  const state = {
    status: failure ? 'FAIL' : job.end !== undefined ? 'SUCCESS' : done < 0.1 ? 'INIT' : 'RUNNING',
    begin_time: job.begin,
    end_time: job.end ?? '',
    error_code: failure?.code ?? null,
    fail_reason: failure?.reason ?? null,
  } as const;
  const isDone = state.status === 'SUCCESS';
  const subJobs = job.images.flatMap(({ id, name, job: sub }) =>
    sub === undefined
      ? []
      : [
          {
            ...state,
            job_id: sub.id,
            job_type: sub.type,
            entities: { image_name: name, ...(isDone && { image_id: id }) },
          },
        ],
  );
  const { peerCopy } = job;
  const first = peerCopy ? { id: peerCopy.id, name: peerCopy.image.name } : (job.exported?.image ?? job.images[0]);
  return {
    ...state,
    job_id: id,
    job_type: job.type,
    entities: {
      ...(first && { image_name: first.name }),
      ...(isDone && first?.id !== undefined && { image_id: first.id }),
      ...(job.sharing && { results: resultsOf(job.sharing) }),
      ...(failure === undefined && { process_percent: done }),
      ...(subJobs.length > 0 && { sub_jobs_list: subJobs.map(({ job_id }) => job_id), sub_jobs_result: subJobs }),
    },
  };
}

/**
 * The job with an ID, which is continued first when it is ready. The reader waits for its end, though not for data that
 * take longer than a second.
 */
export async function seenJob(context: Context, id: string): Promise<Job> {
  const { store, project, instant, every } = context;
  const found = await store.get('job', id);
  if (found?.project !== project) throw new Refusal('IMG.0031');
  if (found.end !== undefined || found.ready > instant()) return shownJob(id, found, instant());
  let stopTimer = () => {};
  const late = new Promise<void>((resolve) => {
    stopTimer = every(1000, resolve);
  });
  const work = continueJob(context, id);
  try {
    await Promise.race([work, late]);
  } finally {
    stopTimer();
    // The job stays due when its work fails later.
    work.catch(() => {});
  }
  const job = await store.get('job', id);
  if (job === undefined) throw new Refusal('IMG.0031');
  return shownJob(id, job, instant());
}
