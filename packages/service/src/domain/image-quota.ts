import { Refusal } from '../pipeline/refusal.ts';
import type { QuotaRecord } from '../ports/quotas.ts';
import type { ImageRecord } from '../ports/store.ts';

/** The quota of a project with fewer of its images. */
export const withFewer = (quota: QuotaRecord | undefined, deleted: number): QuotaRecord => ({
  images: Math.max(0, (quota?.images ?? 0) - deleted),
});

/** The quota of a project with more images; else IMG.0015. */
export function withMore(quota: QuotaRecord | undefined, created: number, imageQuota: number): QuotaRecord {
  const images = (quota?.images ?? 0) + created;
  if (images > imageQuota) throw new Refusal('IMG.0015', `It is ${imageQuota}.`);
  return { images };
}

/** The quotas of projects that have these images, by the projects' IDs. */
export function quotasOf(records: Iterable<ImageRecord>): Map<string, QuotaRecord> {
  const quotas = new Map<string, QuotaRecord>();
  for (const { image } of records) quotas.set(image.owner, { images: (quotas.get(image.owner)?.images ?? 0) + 1 });
  return quotas;
}
