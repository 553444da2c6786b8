import type { Context } from '../context.ts';
import type { JobImage, JobRecord } from '../ports/jobs.ts';
import type { ImageRecord, Ref } from '../ports/store.ts';

export const newJobId = (newId: Context['newId']): string => newId().replaceAll('-', '');

/** Names under which the images of a job are changed with it. */
const refsOf = (id: string, images: readonly JobImage[]) => ({
  job: ['job', id] as const,
  ...Object.fromEntries(images.map(({ id }, index) => [`image${index}`, ['image', id] as const])),
});

type Changed = Readonly<Record<string, unknown>>;

/** Changes a job, and with it each of its images; nothing when `decide` returns the job as it was. */
export async function changeTogether(
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
