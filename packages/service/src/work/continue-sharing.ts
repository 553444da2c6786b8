import type { Context } from '../context.ts';
import { failureOfSharing, reasonOf, shared } from '../domain/sharing.ts';
import { Refusal } from '../pipeline/refusal.ts';
import type { JobRecord, Sharing } from '../ports/jobs.ts';
import type { ImageRecord } from '../ports/store.ts';
import type { World } from '../ports/world.ts';
import { jobKept, secondsAfter } from './times.ts';

type Ports = Pick<Context, 'store' | 'world' | 'now' | 'instant'>;

/** The next image of a job, and why it stays as it is, if it does. */
function change(record: ImageRecord | undefined, sharing: Sharing, project: string, time: string, world: World) {
  try {
    return { image: shared(record, sharing, project, time, world), outcome: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { image: record, outcome: reasonOf(sharing.type, error) };
  }
}

/** The job with one more outcome; the last one ends it. */
function withOutcome(job: JobRecord, before: Sharing, outcome: string | null, end: string): JobRecord {
  const sharing = { ...before, outcomes: [...before.outcomes, outcome] };
  if (sharing.outcomes.length < sharing.images.length) return { ...job, sharing };
  const failure = failureOfSharing(sharing);
  return { ...job, sharing, end, due: secondsAfter(end, jobKept), ...(failure && { failure }) };
}

/**
 * Changes the members of the next image of a job, unless another process was there first. The image and its outcome are
 * stored together, so that each image is changed once.
 */
async function continueOnce({ store, world, now, instant }: Ports, id: string, { images, outcomes }: Sharing) {
  const reached = outcomes.length;
  const refs = { job: ['job', id], image: ['image', images[reached] as string] } as const;
  const { job } = await store.change(refs, (found) => {
    const sharing = found.job?.sharing;
    if (found.job === undefined || sharing?.outcomes.length !== reached) return found;
    const { image, outcome } = change(found.image, sharing, found.job.project, now(), world);
    return { job: withOutcome(found.job, sharing, outcome, instant()), image };
  });
  return job;
}

/**
 * Changes the members of the images that a job has not reached yet. Any processes may do so, also at once. They take one
 * image at a time, since a hundred of the largest size do not fit into memory.
 */
export async function continueSharing(ports: Ports, id: string, job: JobRecord): Promise<void> {
  let current: JobRecord | undefined = job;
  while (current?.sharing && current.end === undefined) current = await continueOnce(ports, id, current.sharing);
}
