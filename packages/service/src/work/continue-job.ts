import { operations } from '@cloudimages/contract';
import type { Context } from '../context.ts';
import { failureOfFile } from '../domain/check-file.ts';
import { withFewer, withoutCopying, withoutExport } from '../domain/image-quota.ts';
import { failureOf } from '../domain/job-failure.ts';
import type { FileFacts } from '../ports/files.ts';
import type { JobImage, JobRecord } from '../ports/jobs.ts';
import type { QuotaRecord } from '../ports/quotas.ts';
import { type ImageRecord, StoreUnavailable } from '../ports/store.ts';
import { changeTogether, newJobId } from './change-job.ts';
import { continueSharing } from './continue-sharing.ts';
import { copyToPeer, Later, PeerFailure, removeFromPeer } from './copy-to-peer.ts';
import { dataOf, pass } from './job-data.ts';
import { jobKept, secondsAfter } from './times.ts';
import { leaseEnds, renewal } from './upload.ts';

type Failure = NonNullable<JobRecord['failure']>;

/** What came of a job: facts of the data of its images, or why it failed. */
type Outcome = { readonly facts: readonly (FileFacts | undefined)[] } | { readonly failure: Failure };

/** What came of a job, and the files that it wrote. */
interface Copied {
  readonly outcome: Outcome;
  readonly written: readonly string[];
}

/** What the work of a job needs. */
export type JobPorts = Pick<
  Context,
  'store' | 'files' | 'buckets' | 'world' | 'regions' | 'now' | 'instant' | 'every' | 'newId'
>;

/** The image with what the end of its job brings. */
function finished({ upload, due: _, ...record }: ImageRecord, time: string, facts?: FileFacts): ImageRecord {
  const image = { ...record.image, status: 'active' as const, updated_at: time, active_at: time };
  if (facts === undefined || upload?.file === undefined) return { ...record, image };
  const { size, checksum } = facts;
  return { ...record, file: upload.file, image: { ...image, size, checksum, __image_size: String(size) } };
}

/** The image after a failed job: it has no data, or is gone. */
function failed({ upload: _, due: __, ...record }: ImageRecord, time: string, isOlder = false) {
  return isOlder ? { ...record, image: { ...record.image, status: 'queued' as const, updated_at: time } } : undefined;
}

/** Ends a job: its images are active, or gone when it failed. Only the process with the attempt ends it. */
const endJob = (
  ports: JobPorts,
  id: string,
  { project, owner = project, type, images, exported, attempt }: JobRecord,
  outcome: Outcome,
) => {
  const end = ports.instant();
  const created = images.filter(({ isOlder }) => !isOlder).length;
  return changeTogether(
    ports,
    id,
    images,
    (job) => {
      if (job === undefined || job.end !== undefined || job.attempt !== attempt) return job;
      return {
        ...job,
        end,
        due: secondsAfter(end, jobKept),
        ...('failure' in outcome && { failure: outcome.failure }),
      };
    },
    (record, index) =>
      record &&
      ('failure' in outcome
        ? failed(record, ports.now(), images[index]?.isOlder)
        : finished(record, ports.now(), outcome.facts[index])),
    [
      ...('failure' in outcome && created > 0
        ? [{ project: owner, decide: (quota?: QuotaRecord) => withFewer(quota, created) }]
        : []),
      ...(type === 'imsCopyImageCrossRegionJob' ? [{ project, decide: withoutCopying }] : []),
      ...(exported ? [{ project, decide: (quota?: QuotaRecord) => withoutExport(quota, exported) }] : []),
    ],
  );
};

/** What a failed job says, as an operation would: the object or the image that its data come from is gone, or the peer failed. */
function failureOfCopy({ images, exported, peerCopy }: JobRecord, error: unknown): Failure {
  if (error instanceof PeerFailure) return failureOf(operations.copyImageCrossRegion, 'IMG.0147', error.message);
  const isCopy = peerCopy !== undefined || images.some(({ from }) => from && 'file' in from);
  if (exported) return failureOf(operations.exportImage, 'IMG.0069');
  return isCopy ? failureOf(operations.copyImageInRegion, 'IMG.0144') : failureOf(operations.createImage, 'IMG.0057');
}

/** Whether a job copies data. */
const copies = ({ images, exported, peerCopy }: JobRecord) =>
  exported !== undefined || peerCopy !== undefined || images.some(({ from }) => from);

/** Why an object cannot become the data of an image; undefined when all can. */
async function failureOfFiles({ buckets }: JobPorts, images: readonly JobImage[]): Promise<JobRecord['failure']> {
  for (const { from, declared } of images) {
    if (!from || 'file' in from || !declared) continue;
    const failure = await failureOfFile(buckets, from, declared);
    if (failure) return failure;
  }
  return undefined;
}

/** The key of the data that an attempt copies for an image. */
const fileOf = ({ id }: JobImage, attempt: string) => `${id}.${attempt}`;

/** Removes what the attempts before this one have left. */
async function discardEarlier({ files, buckets }: JobPorts, { images, exported, earlier = [] }: JobRecord) {
  for (const attempt of earlier) {
    for (const image of images) if (image.from) await files.remove(fileOf(image, attempt));
    if (exported) await buckets.discard(exported.to, attempt);
  }
}

/** A job that this process has taken. */
type Taken = JobRecord & { readonly attempt: string };

/** Does the work of a job that a process has taken, while its lease is renewed. */
async function whileRenewed<Result>(
  { store, now, every }: JobPorts,
  id: string,
  { attempt }: JobRecord,
  work: () => Promise<Result>,
): Promise<Result> {
  const stopRenewing = every(renewal, () => {
    const renewed = store.change({ job: ['job', id] }, ({ job }) => ({
      job: job?.attempt === attempt && job ? { ...job, due: leaseEnds(now()) } : job,
    }));
    // A job that cannot be renewed may still end in time.
    renewed.catch(() => {});
  });
  try {
    return await work();
  } finally {
    stopRenewing();
  }
}

/** Copies the data of the images, or those of an export; the files are removed when that fails. */
async function copyData(ports: JobPorts, job: Taken): Promise<Copied> {
  const { files, buckets } = ports;
  const { images, exported, attempt } = job;
  const written: string[] = [];
  try {
    await discardEarlier(ports, job);
    const failure = await failureOfFiles(ports, images);
    if (failure) return { outcome: { failure }, written };
    const facts: (FileFacts | undefined)[] = [];
    for (const image of images) {
      const file = fileOf(image, attempt);
      if (image.from) written.push(file);
      const data = image.from && (await dataOf(ports, image.from));
      facts.push(data && (await pass(data, (data) => files.write(file, data))));
    }
    if (exported) {
      const data = await dataOf(ports, exported.file === undefined ? undefined : { file: exported.file });
      await pass(data, (data) => buckets.write(exported.to, data, attempt));
    }
    return { outcome: { facts }, written };
  } catch (error) {
    for (const file of written) await files.remove(file);
    throw error;
  }
}

/** Does the work of a job that copies data, in this service or to another one. */
async function copy(ports: JobPorts, id: string, job: Taken): Promise<Copied> {
  if (job.peerCopy === undefined) return copyData(ports, job);
  await copyToPeer(ports, id, job);
  return { outcome: { facts: [] }, written: [] };
}

/** The job with another attempt. */
const attempted = ({ attempt: before, earlier = [], ...job }: JobRecord, attempt: string, due: string): JobRecord => ({
  ...job,
  attempt,
  ...(before !== undefined && { earlier: [...earlier, before] }),
  due,
});

/** Takes a job whose images get data, so that one process copies them at a time. */
async function takeJob(
  ports: JobPorts,
  id: string,
  { images }: JobRecord,
  isFree: (job: JobRecord) => boolean,
): Promise<Taken | undefined> {
  const attempt = newJobId(ports.newId);
  const taken = await changeTogether(
    ports,
    id,
    images,
    (job) => (job && isFree(job) ? attempted(job, attempt, leaseEnds(ports.now())) : job),
    (record, index) =>
      record &&
      (images[index]?.from
        ? {
            ...record,
            image: { ...record.image, status: 'saving' },
            upload: { job: id, file: `${record.image.id}.${attempt}` },
          }
        : record),
  );
  return taken?.attempt === attempt ? { ...taken, attempt } : undefined;
}

/** Does the work of a job that is ready, unless another process does it; forgets a job that ended long ago. */
export async function continueJob(ports: JobPorts, id: string): Promise<void> {
  const { store, files, now, instant } = ports;
  const time = now();
  const isDue = (job: JobRecord) => job.due !== undefined && job.due <= time;
  const isFree = (job: JobRecord) =>
    job.end === undefined && job.ready <= instant() && (job.attempt === undefined || isDue(job));
  const job = await store.get('job', id);
  if (job?.end !== undefined && isDue(job)) await store.change({ job: ['job', id] }, () => ({ job: undefined }));
  if (job === undefined || !isFree(job)) return;
  if (job.sharing) {
    await continueSharing(ports, id, job);
    return;
  }
  if (!copies(job)) {
    await endJob(ports, id, job, { facts: [] });
    return;
  }
  const taken = await takeJob(ports, id, job, isFree);
  if (taken === undefined) return;
  try {
    const { outcome, written } = await whileRenewed(ports, id, taken, () => copy(ports, id, taken));
    const ended = await endJob(ports, id, taken, outcome);
    // Another process may have taken the job meanwhile.
    if (ended?.attempt !== taken.attempt) for (const file of written) await files.remove(file);
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    // The job is due when its lease ends.
    if (error instanceof Later) return;
    const ended = await endJob(ports, id, taken, { failure: failureOfCopy(taken, error) });
    if (ended && ended.attempt === taken.attempt) await removeFromPeer(ports, ended);
  }
}
