import type { Change } from '@cloudimages/contract/validators';
import type { Handler } from '../context.ts';
import { applyPatch } from '../domain/patch.ts';
import { owned } from '../domain/visibility.ts';
import { Refusal } from '../pipeline/refusal.ts';
import { changeImage } from '../ports/change-image.ts';

/** All that a patch of a data-disk image may name (decision 16). */
const dataDiskPaths = ['/name', '/__description'];

export const updateImage: Handler<'updateImage'> = async ({ path, body }, { store, project, now }) => {
  const changes: readonly Change[] = body;
  const record = await changeImage(store, path.image_id, (current) => {
    const found = owned(current, project);
    if (found.image.status !== 'active') throw new Refusal('IMG.0046', `It is ${found.image.status}.`);
    if (
      found.image.virtual_env_type === 'DataImage' &&
      changes.some((change) => !dataDiskPaths.includes(change.path))
    ) {
      throw new Refusal('IMG.0168');
    }
    return changes.length === 0 ? found : { ...found, image: applyPatch(found.image, changes, now()) };
  });
  if (record === undefined) throw new Refusal('IMG.0144');
  return { status: 200, body: record.image };
};
