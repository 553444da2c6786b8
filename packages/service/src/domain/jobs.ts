import { declaredRefusal, type Job, operations } from '@cloudimages/contract';
import type { Context } from '../context.ts';
import { Refusal } from '../pipeline/refusal.ts';
import type { FileFacts } from '../ports/files.ts';
import type { JobImage, JobRecord } from '../ports/jobs.ts';
import { type ImageRecord, type Ref, StoreUnavailable } from '../ports/store.ts';
import { instantAfter, secondsAfter } from './times.ts';
import { leaseEnds, renewal } from './upload.ts';

type Failure = NonNullable<JobRecord['failure']>;

/** How long a job is kept after its end, in milliseconds (decision 114). */
const kept = 30 * 24 * 3_600_000;

/** What the work of a job needs. */
export type JobPorts = Pick<Context, 'store' | 'files' | 'buckets' | 'now' | 'instant' | 'every' | 'newId'>;

export const newJobId = (newId: Context['newId']): string => newId().replaceAll('-', '');

/** Names under which the images of a job are changed with it. */
const refsOf = (id: string, images: readonly JobImage[]) => ({
  job: ['job', id] as const,
  ...Object.fromEntries(images.map(({ id }, index) => [`image${index}`, ['image', id] as const])),
});

type Changed = Readonly<Record<string, unknown>>;

/** Changes a job and its images together: those that `each` returns, or none of them when it returns nothing. */
async function changeTogether(
  { store }: Pick<Context, 'store'>,
  id: string,
  images: readonly JobImage[],
  decide: (job: JobRecord | undefined) => JobRecord | undefined,
  each: (record: ImageRecord | undefined, index: number) => ImageRecord | undefined,
): Promise<JobRecord | undefined> {
  const refs: Readonly<Record<string, Ref>> = refsOf(id, images);
  const next = await store.change(refs, (found) => {
    const before = found.job as JobRecord | undefined;
    const job = decide(before);
    if (job === before) return found;
    const records: Changed = Object.fromEntries(
      images.map((_, index) => [`image${index}`, each(found[`image${index}`] as ImageRecord | undefined, index)]),
    );
    return { job, ...records } as typeof found;
  });
  return next.job as JobRecord | undefined;
}

/** An image of a new job, and what becomes of its record at the start; undefined before when it is new. */
export interface NewImage extends JobImage {
  readonly begin: (before: ImageRecord | undefined) => ImageRecord;
}

/**
 * Starts a job that creates images, which are stored with it. When jobs take no time, it is done before this returns.
 * @returns the ID of the job.
 */
export async function startJob(
  context: Context,
  type: Job['job_type'],
  images: readonly NewImage[],
  exported?: JobRecord['exported'],
): Promise<string> {
  const { project, jobTime, instant, newId } = context;
  const id = newJobId(newId);
  const begin = instant();
  const ready = instantAfter(begin, jobTime);
  const created = images.map(({ begin: _, ...image }) => image);
  const job: JobRecord = {
    project,
    type,
    begin,
    ready,
    due: secondsAfter(ready, 0),
    images: created,
    ...(exported && { exported }),
  };
  await changeTogether(
    context,
    id,
    created,
    () => job,
    (before, index) => ({ ...(images[index] as NewImage).begin(before), upload: { job: id } }),
  );
  if (jobTime === 0) await continueJob(context, id);
  return id;
}

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
  { images, attempt }: JobRecord,
  outcome: { readonly facts: readonly (FileFacts | undefined)[] } | { readonly failure: Failure },
) => {
  const end = ports.instant();
  return changeTogether(
    ports,
    id,
    images,
    (job) => {
      if (job === undefined || job.end !== undefined || job.attempt !== attempt) return job;
      const { attempt: _, ...rest } = job;
      return { ...rest, end, due: secondsAfter(end, kept), ...('failure' in outcome && { failure: outcome.failure }) };
    },
    (record, index) =>
      record &&
      ('failure' in outcome
        ? failed(record, ports.now(), images[index]?.isOlder)
        : finished(record, ports.now(), outcome.facts[index])),
  );
};

/** What a failed job says, as an operation would: the object or the image that its data come from is gone. */
function failureOf({ images, exported }: JobRecord): Failure {
  const isCopy = images.some(({ from }) => from && 'file' in from);
  const [operation, code] = exported
    ? ([operations.exportImage, 'IMG.0069'] as const)
    : isCopy
      ? ([operations.copyImageInRegion, 'IMG.0144'] as const)
      : ([operations.createImage, 'IMG.0057'] as const);
  const { body } = declaredRefusal(operation, code);
  return { code, reason: (body as { error: { message: string } }).error.message };
}

const noData = () => new Blob([]).stream();

/** Passes data to what writes them. Data that it leaves are given up: they may hold an open file. */
async function pass<Result>(
  data: ReadableStream<Uint8Array>,
  write: (data: ReadableStream<Uint8Array>) => Promise<Result>,
): Promise<Result> {
  try {
    return await write(data);
  } catch (error) {
    if (!data.locked) await data.cancel();
    throw error;
  }
}

const dataOf = ({ files, buckets }: JobPorts, from: NonNullable<JobImage['from']>) =>
  'file' in from ? files.read(from.file) : buckets.read(from);

/** Whether a job copies data. */
const copies = ({ images, exported }: JobRecord) => exported !== undefined || images.some(({ from }) => from);

/** Copies the data of the images, or those of an export, while the lease is renewed; the files are removed when that fails. */
async function copyData(ports: JobPorts, id: string, { images, exported, attempt }: JobRecord) {
  const { store, files, buckets, now, every } = ports;
  const fileOf = ({ id }: JobImage) => `${id}.${attempt}`;
  const stopRenewing = every(renewal, () => {
    const renewed = store.change({ job: ['job', id] }, ({ job }) => ({
      job: job?.attempt === attempt && job ? { ...job, due: leaseEnds(now()) } : job,
    }));
    // A job that cannot be renewed may still end in time.
    renewed.catch(() => {});
  });
  const written: string[] = [];
  try {
    const facts: (FileFacts | undefined)[] = [];
    for (const image of images) {
      if (image.from) written.push(fileOf(image));
      const data = image.from && (await dataOf(ports, image.from));
      facts.push(data && (await pass(data, (data) => files.write(fileOf(image), data))));
    }
    if (exported) {
      const data = exported.file === undefined ? noData() : await files.read(exported.file);
      await pass(data, (data) => buckets.write(exported.to, data));
    }
    return { facts, written };
  } catch (error) {
    for (const file of written) await files.remove(file);
    throw error;
  } finally {
    stopRenewing();
  }
}

/** Takes a job whose images get data, so that one process copies them at a time. */
function takeJob(ports: JobPorts, id: string, { images }: JobRecord, isFree: (job: JobRecord) => boolean) {
  const attempt = newJobId(ports.newId);
  return changeTogether(
    ports,
    id,
    images,
    (job) => (job && isFree(job) ? { ...job, attempt, due: leaseEnds(ports.now()) } : job),
    (record, index) =>
      record &&
      (images[index]?.from
        ? {
            ...record,
            image: { ...record.image, status: 'saving' },
            upload: { job: id, file: `${record.image.id}.${attempt}` },
          }
        : record),
  ).then((job) => (job?.attempt === attempt ? job : undefined));
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
  if (!copies(job)) {
    await endJob(ports, id, job, { facts: [] });
    return;
  }
  const taken = await takeJob(ports, id, job, isFree);
  if (taken === undefined) return;
  try {
    const { facts, written } = await copyData(ports, id, taken);
    const ended = await endJob(ports, id, taken, { facts });
    if (ended?.end === undefined) for (const file of written) await files.remove(file);
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    await endJob(ports, id, taken, { failure: failureOf(taken) });
  }
}

/** How much of a job is done, from 0 to 1. */
function doneOf({ begin, ready, end }: JobRecord, now: string): number {
  if (end !== undefined) return 1;
  const whole = Date.parse(ready) - Date.parse(begin);
  return whole === 0 ? 0.99 : Math.min(Math.floor(((Date.parse(now) - Date.parse(begin)) / whole) * 100) / 100, 0.99);
}

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
  const first = job.exported?.image ?? job.images[0];
  return {
    ...state,
    job_id: id,
    job_type: job.type,
    entities: {
      ...(first && { image_name: first.name }),
      ...(first && isDone && { image_id: first.id }),
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
