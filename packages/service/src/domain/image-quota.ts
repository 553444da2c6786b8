import { Refusal } from '../pipeline/refusal.ts';
import type { JobRecord } from '../ports/jobs.ts';
import type { QuotaRecord } from '../ports/quotas.ts';
import type { ImageRecord } from '../ports/store.ts';

/** How many images a project can copy to other regions at once. */
const maxCopying = 5;

/** The quota of a project with fewer of its images. */
export const withFewer = (quota: QuotaRecord | undefined, deleted: number): QuotaRecord => ({
  ...quota,
  images: Math.max(0, (quota?.images ?? 0) - deleted),
});

/** The quota of a project with more images; else IMG.0015. */
export function withMore(quota: QuotaRecord | undefined, created: number, imageQuota: number): QuotaRecord {
  const images = (quota?.images ?? 0) + created;
  if (images > imageQuota) throw new Refusal('IMG.0015', `It is ${imageQuota}.`);
  return { ...quota, images };
}

/** The quota of a project that copies one more image to another region; else IMG.0149. */
export function withCopying(quota: QuotaRecord | undefined): QuotaRecord {
  const copying = (quota?.copying ?? 0) + 1;
  if (copying > maxCopying) throw new Refusal('IMG.0149');
  return { images: 0, ...quota, copying };
}

/** The quota of a project after a copy to another region. */
export const withoutCopying = (quota: QuotaRecord | undefined): QuotaRecord => ({
  images: 0,
  ...quota,
  copying: Math.max(0, (quota?.copying ?? 0) - 1),
});

type Exported = NonNullable<JobRecord['exported']>;

/** The quota of a project that exports one more image; else IMG.0148, or IMG.0070 when another image becomes that object. */
export function withExport(quota: QuotaRecord | undefined, { image, to }: Exported, job: string): QuotaRecord {
  const { exporting = {} } = quota ?? {};
  const object = `${to.bucket}:${to.object}`;
  if (Object.hasOwn(exporting, image.id)) throw new Refusal('IMG.0148');
  if (Object.values(exporting).some((other) => other.object === object)) {
    throw new Refusal('IMG.0070', 'Another image is being exported to it.');
  }
  return { images: 0, ...quota, exporting: { ...exporting, [image.id]: { object, job } } };
}

/** The quota of a project after an export. */
export function withoutExport(quota: QuotaRecord | undefined, { image }: Exported): QuotaRecord {
  const { [image.id]: _, ...exporting } = quota?.exporting ?? {};
  return { images: 0, ...quota, exporting };
}

/** The quotas of projects that have these images, by the projects' IDs. */
export function quotasOf(records: Iterable<ImageRecord>): Map<string, QuotaRecord> {
  const quotas = new Map<string, QuotaRecord>();
  for (const { image } of records) quotas.set(image.owner, { images: (quotas.get(image.owner)?.images ?? 0) + 1 });
  return quotas;
}
