import type { Context } from '../context.ts';
import { Refusal } from '../pipeline/refusal.ts';
import { withFewer } from './image-quota.ts';
import { visible } from './visibility.ts';

/** Deletes an image of the caller's project, and its data (decision 83). */
export async function deleteImage({ store, files, project }: Context, id: string): Promise<void> {
  let file: string | undefined;
  await store.change({ quota: ['quota', project], deleted: ['image', id] }, ({ quota, deleted }) => {
    const found = visible(deleted, project);
    const { owner, visibility, status } = found.image;
    if (visibility === 'public') throw new Refusal('IMG.0094');
    if (owner !== project) throw new Refusal('IMG.0092');
    if (found.image.protected) throw new Refusal('IMG.0091');
    if (status === 'saving' || found.upload !== undefined) throw new Refusal('IMG.0090');
    file = found.file;
    return { quota: withFewer(quota, 1), deleted: undefined };
  });
  if (file !== undefined) await files.remove(file);
}
