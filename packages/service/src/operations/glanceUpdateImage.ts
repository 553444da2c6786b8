import type { Change } from '@cloudimages/contract/validators';
import type { Handler } from '../context.ts';
import { applyNativePatch } from '../domain/native-patch.ts';
import { owned } from '../domain/visibility.ts';
import { Refusal } from '../pipeline/refusal.ts';
import { changeImage } from '../ports/change-image.ts';

export const glanceUpdateImage: Handler<'glanceUpdateImage'> = async ({ path, body }, { store, project, now }) => {
  const changes: readonly Change[] = body;
  const record = await changeImage(store, path.image_id, (current) => {
    const found = owned(current, project);
    return changes.length === 0 ? found : applyNativePatch(found, changes, now());
  });
  if (record === undefined) throw new Refusal('IMG.0144');
  return { status: 200, body: record.image };
};
