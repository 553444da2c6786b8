import type { Context } from '../context.ts';
import { giveUp } from '../operations/glanceUploadFile.ts';

type Over = Pick<Context, 'store' | 'files' | 'now'>;

/** Lets images wait for their data again whose upload is over without an end: all that are `saving`, when `alone`. */
export async function releaseUploads({ store, files, now }: Over, alone = false): Promise<void> {
  for (const id of await store.saving()) {
    const file = (await store.get(id))?.upload?.file;
    const left = await giveUp({ store, now }, id, (upload) => alone || upload === undefined || upload.until < now());
    const isKept = left?.image.status === 'saving' || left?.file === file;
    if (file !== undefined && !isKept) await files.remove(file);
  }
}

/**
 * Removes the data that no image has. Others may upload meanwhile: an image names its file before that is written, so
 * whatever is found before its image is asked and is not named there is nobody's.
 */
export async function sweepFiles({ store, files }: Pick<Context, 'store' | 'files'>): Promise<void> {
  for await (const key of files.keys()) {
    const [id = ''] = key.split('.');
    if (!/^[0-9a-f-]{36}$/.test(id)) continue;
    const record = await store.get(id);
    if (record?.file !== key && record?.upload?.file !== key) await files.remove(key);
  }
}
