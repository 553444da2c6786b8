import type { Asked, Outcome } from './model.ts';
import { type Job, type Stored, type World, withImage } from './world.ts';

/** What a job is about, besides its type. */
interface Done {
  /** An image that it creates, or whose data it reads or writes. */
  readonly image?: Stored;
  /** What became of members. */
  readonly results?: readonly Stored[];
  /** The world after the job. */
  readonly world: World;
}

/** The response to a request that starts a job, which is then shown so. Jobs of the targets are done before it. */
function answeredJob({ fresh, project }: Asked, world: World, state: Stored): Outcome {
  const { id, job } = fresh;
  const shown: Stored = { ...state, job_id: id, begin_time: job?.begin_time, end_time: job?.end_time };
  const jobs: ReadonlyMap<string, Job> = new Map(world.jobs).set(id, { project, shown });
  return { status: 200, body: { job_id: id }, world: { ...world, jobs } };
}

/** The response to a request whose job succeeds. */
export const startedJob = (asked: Asked, job_type: string, { image, results, world }: Done): Outcome =>
  answeredJob(asked, world, {
    job_type,
    status: 'SUCCESS',
    error_code: null,
    fail_reason: null,
    entities: {
      ...(image && { image_name: image.name, image_id: image.id }),
      ...(results && { results }),
      process_percent: 1,
    },
  });

/** The response to a request whose job fails, so that it creates no image. Its reason is a text for readers. */
export const failedJob = (
  asked: Asked,
  job_type: string,
  error_code: string,
  { image_name, world = asked.world }: { readonly image_name: unknown; readonly world?: World },
): Outcome =>
  answeredJob(asked, world, {
    job_type,
    status: 'FAIL',
    error_code,
    fail_reason: asked.fresh.job?.fail_reason,
    entities: { image_name },
  });

/** The response to a request whose job creates an image. */
export const createdByJob = (asked: Asked, job_type: string, image: Stored, data?: string): Outcome => {
  const kept = { image, ...(data !== undefined && { data }) };
  return startedJob(asked, job_type, { image, world: withImage(asked.world, String(image.id), kept) });
};
