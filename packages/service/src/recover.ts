import type { Context } from './context.ts';
import { giveUp } from './operations/glanceUploadFile.ts';

/**
 * Makes good what a crash left behind: images whose data nobody sends any more wait for it again, and data that no image
 * has goes. Only for a service that answers no calls yet.
 */
export async function recover({ store, files, now }: Pick<Context, 'store' | 'files' | 'now'>): Promise<void> {
  for (const id of await store.saving()) await giveUp({ store, now }, id);
  for (const key of await files.keys()) {
    const [id = ''] = key.split('.');
    const isOurs = /^[0-9a-f-]{36}$/.test(id);
    if (isOurs && (await store.get(id))?.file !== key) await files.remove(key);
  }
}
