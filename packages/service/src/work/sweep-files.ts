import type { Context } from '../context.ts';

/**
 * Removes the data that no image has. Uploads may go on meanwhile: an image names its file before the file is written,
 * so that a file which is found before its image is read, and which the image does not name, has no image.
 */
export async function sweepFiles({ store, files }: Pick<Context, 'store' | 'files'>): Promise<void> {
  for await (const key of files.keys()) {
    const [id = ''] = key.split('.');
    if (!/^[0-9a-f-]{36}$/.test(id)) continue;
    const record = await store.get('image', id);
    if (record?.file !== key && record?.upload?.file !== key) await files.remove(key);
  }
}
