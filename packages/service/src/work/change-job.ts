import type { Context } from '../context.ts';
import type { JobImage, JobRecord } from '../ports/jobs.ts';
import type { QuotaRecord } from '../ports/quotas.ts';
import type { ImageRecord, Ref } from '../ports/store.ts';

export const newJobId = (newId: Context['newId']): string => newId().replaceAll('-', '');

/** A quota that is changed with a job: that of a project, and what becomes of it. */
export interface ChangedQuota {
  readonly project: string;
  readonly decide: (quota: QuotaRecord | undefined) => QuotaRecord;
}

/** Names under which quotas and the images of a job are changed with it. */
const refsOf = (id: string, images: readonly JobImage[], quotas: readonly ChangedQuota[]) => ({
  ...Object.fromEntries(quotas.map(({ project }, index) => [`quota${index}`, ['quota', project] as const])),
  job: ['job', id] as const,
  ...Object.fromEntries(images.map(({ id }, index) => [`image${index}`, ['image', id] as const])),
});

type Changed = Readonly<Record<string, unknown>>;

/** Changes a job, and with it each of its images and quotas; nothing when `decide` returns the job as it was. */
export async function changeTogether(
  { store }: Pick<Context, 'store'>,
  id: string,
  images: readonly JobImage[],
  decide: (job: JobRecord | undefined) => JobRecord | undefined,
  each: (record: ImageRecord | undefined, index: number) => ImageRecord | undefined,
  quotas: readonly ChangedQuota[] = [],
): Promise<JobRecord | undefined> {
  const refs: Readonly<Record<string, Ref>> = refsOf(id, images, quotas);
  const next = await store.change(refs, (found) => {
    const before = found.job as JobRecord | undefined;
    const job = decide(before);
    if (job === before) return found;
    const records: Changed = Object.fromEntries(
      images.map((_, index) => [`image${index}`, each(found[`image${index}`] as ImageRecord | undefined, index)]),
    );
    const counted: Changed = Object.fromEntries(
      quotas.map(({ decide }, index) => [`quota${index}`, decide(found[`quota${index}`] as QuotaRecord | undefined)]),
    );
    return { job, ...records, ...counted } as typeof found;
  });
  return next.job as JobRecord | undefined;
}
