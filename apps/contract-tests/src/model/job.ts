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

/** The response to a request that starts a job. Jobs of the targets are done before it. */
export function startedJob({ fresh, project }: Asked, job_type: string, { image, results, world }: Done): Outcome {
  const { id, job } = fresh;
  const shown: Stored = {
    job_id: id,
    job_type,
    status: 'SUCCESS',
    begin_time: job?.begin_time,
    end_time: job?.end_time,
    error_code: null,
    fail_reason: null,
    entities: {
      ...(image && { image_name: image.name, image_id: image.id }),
      ...(results && { results }),
      process_percent: 1,
    },
  };
  const jobs: ReadonlyMap<string, Job> = new Map(world.jobs).set(id, { project, shown });
  return { status: 200, body: { job_id: id }, world: { ...world, jobs } };
}

/** The response to a request whose job creates an image. */
export const createdByJob = (asked: Asked, job_type: string, image: Stored, data?: string): Outcome => {
  const kept = { image, ...(data !== undefined && { data }) };
  return startedJob(asked, job_type, { image, world: withImage(asked.world, String(image.id), kept) });
};
