import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '@cloudimages/contract-tests/model';
import type { ImageState } from '../../histories/image-model.ts';
import { holds } from '../../lib/condition.ts';
import { judgeJobs } from './judge.ts';
import { type JobsFound, lookAtJobs, patience } from './look.ts';
import { deleteImages } from './sources.ts';
import { bucket, type Sources, type Task } from './task.ts';

/** Jobs of all rounds. */
export interface JobCounts {
  /** Jobs with an ID, and how many of them were not seen to end before the crash. */
  acknowledged: number;
  cut: number;
  /** Requests without a response, and how many of them started a job. */
  inFlight: number;
  done: number;
}

/** What the check after a crash found. */
interface Checked {
  readonly violations: readonly string[];
  /** The images of the jobs and their sources, by their IDs. */
  readonly images: ReadonlyMap<string, ImageState>;
  /** Deletes all that the jobs of the round have made. */
  readonly tidy: () => Promise<void>;
}

/** Checks the jobs of each round. Jobs whose requests have no response may do their work after the check. */
export function jobChecks(buckets: string) {
  const counts: JobCounts = { acknowledged: 0, cut: 0, inFlight: 0, done: 0 };
  const late = new Map<string, Facts>();

  async function check(urls: readonly string[], sources: Sources, tasks: readonly Task[]): Promise<Checked> {
    let found: JobsFound | undefined;
    let violations: readonly string[] = [];
    await holds(
      async () => {
        found = await lookAtJobs(urls, tasks, buckets);
        violations = judgeJobs(tasks, sources, late, found);
        return violations.length === 0;
      },
      patience,
      200,
    );
    const { images, objects } = found as JobsFound;
    const unknown = tasks.filter(({ job }) => job === undefined);
    const isDone = ({ result }: Task) =>
      images.some(
        ({ image, members }) =>
          image.name === result.images?.[0]?.name || members.includes(`${result.members?.project}`),
      ) || objects.has(`${result.object?.name}`);
    counts.acknowledged += tasks.length - unknown.length;
    counts.cut += tasks.filter(({ job, isEnded }) => job !== undefined && !isEnded).length;
    counts.inFlight += unknown.length;
    counts.done += unknown.filter(isDone).length;
    for (const {
      result: { object },
    } of unknown)
      if (object) late.set(object.name, object.facts);
    return {
      violations,
      images: new Map(images.map(({ image, data }) => [image.id, { image, ...(data !== undefined && { data }) }])),
      async tidy() {
        await deleteImages(
          urls,
          images.map(({ image }) => image.id),
        );
        for (const name of objects.keys()) if (name.startsWith('job/')) rmSync(join(buckets, bucket, name));
      },
    };
  }

  return { counts, check };
}
