import type { Handler } from '../context.ts';
import { visible } from '../domain/visibility.ts';
import { Refusal } from '../pipeline/refusal.ts';
import { changeImage } from '../ports/change-image.ts';

export const glanceDeleteImage: Handler<'glanceDeleteImage'> = async ({ path }, { store, files, project }) => {
  let file: string | undefined;
  await changeImage(store, path.image_id, (current) => {
    const found = visible(current, project);
    const { owner, visibility, status } = found.image;
    if (visibility === 'public') throw new Refusal('IMG.0094');
    if (owner !== project) throw new Refusal('IMG.0092');
    if (found.image.protected) throw new Refusal('IMG.0091');
    if (status === 'saving' || found.upload !== undefined) throw new Refusal('IMG.0090');
    file = found.file;
    return undefined;
  });
  if (file !== undefined) await files.remove(file);
  return { status: 204, body: undefined };
};
