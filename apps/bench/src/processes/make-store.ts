import { answerWith } from '../lib/answer.ts';
import { imageRecords } from '../lib/images.ts';
import { sqliteStore } from '../lib/server-parts.ts';

/** A store to make: its file, and the number of its images. */
export interface NewStore {
  readonly file: string;
  readonly images: number;
}

answerWith(async ({ file, images }: NewStore) => {
  const begin = performance.now();
  const store = await sqliteStore(file, () => imageRecords(images));
  await store.close();
  return performance.now() - begin;
});
