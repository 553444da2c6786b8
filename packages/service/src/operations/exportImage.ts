import type { Handler } from '../context.ts';
import { objectNamed } from '../domain/sources.ts';
import { owned, visible } from '../domain/visibility.ts';
import { Refusal } from '../pipeline/refusal.ts';
import { continueJob } from '../work/continue-job.ts';
import { startJob } from '../work/start-job.ts';

export const exportImage = (async ({ path, body }, context) => {
  const { store, project, buckets } = context;
  const { bucket_url, file_format, is_quick_export = false } = body;
  if ((file_format === undefined) !== is_quick_export) {
    throw new Refusal('IMG.0072', is_quick_export ? 'A quick export takes no format.' : 'There is none.');
  }
  const record = await store.get('image', path.image_id);
  if (visible(record, project).image.visibility === 'public') throw new Refusal('IMG.0077');
  const { image, file } = owned(record, project);
  if (image.status !== 'active') throw new Refusal('IMG.0046', `It is ${image.status}.`);
  if (image.__whole_image) throw new Refusal('IMG.0128');
  if (image.virtual_env_type === 'IsoImage') throw new Refusal('IMG.0167');
  const to = objectNamed(bucket_url);
  if (!(await buckets.hasBucket(to.bucket))) throw new Refusal('IMG.0069', `There is no bucket ${to.bucket}.`);
  // Jobs that are ready end when they are looked at.
  const { exporting = {} } = (await store.get('quota', project)) ?? {};
  for (const [id, { object, job }] of Object.entries(exporting)) {
    if (id === image.id || object === bucket_url) await continueJob(context, job);
  }
  if ((await buckets.sizeOf(to)) !== undefined) throw new Refusal('IMG.0070');
  const exported = { image: { id: image.id, name: image.name }, to, ...(file !== undefined && { file }) };
  return { status: 200, body: { job_id: await startJob(context, 'imsNativeExportImageJob', [], { exported }) } };
}) satisfies Handler<'exportImage'>;
