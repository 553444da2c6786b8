import type { Handler } from '../context.ts';
import { declaredFile } from '../domain/check-file.ts';
import { objectAt } from '../domain/sources.ts';
import { owned } from '../domain/visibility.ts';
import { Refusal } from '../pipeline/refusal.ts';
import type { ImageRecord } from '../ports/store.ts';
import { startJob } from '../work/start-job.ts';

export const registerImage: Handler<'registerImage'> = async ({ path, body }, context) => {
  const { store, project } = context;
  const begin = (record: ImageRecord | undefined) => {
    const found = owned(record, project);
    if (found.image.status !== 'queued' || found.upload !== undefined) {
      throw new Refusal('IMG.0046', 'It has data already, or gets them at the moment.');
    }
    return found;
  };
  const id = path.image_id;
  const { image } = begin(await store.get('image', id));
  const from = await objectAt(context, body.image_url);
  const job_id = await startJob(context, 'imsNativeImportImageJob', [
    { id, name: image.name, from, declared: declaredFile(from, image), begin, isOlder: true },
  ]);
  return { status: 200, body: { job_id } };
};
