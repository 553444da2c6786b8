import { sqliteStore } from '@cloudimages/server';
import { answerWith } from '../lib/answer.ts';
import { imageRecords } from '../lib/images.ts';

/** A store to create: its file, and the number of its images. */
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
