import { changeImage } from '../ports/change-image.ts';
import type { ImageRecord, ListQuery, Store } from '../ports/store.ts';
import { project } from './images.ts';

/** A query for everything `project` sees, newest first, but for what is given. */
export const queryOf = (query: Partial<ListQuery> = {}): ListQuery => ({
  project,
  memberStatus: 'accepted',
  filters: [],
  sort: { key: 'created_at', direction: 'desc' },
  limit: 1000,
  ...query,
});

export const idsOf = (records: readonly ImageRecord[]): string[] => records.map(({ image }) => image.id);

/** Puts records into a store, all at the same time. */
export async function fill(store: Store, records: readonly ImageRecord[]): Promise<void> {
  await Promise.all(records.map((record) => changeImage(store, record.image.id, () => record)));
}

/** Reads a list page by page, each behind the last image of the one before. */
export async function pages(store: Store, query: ListQuery): Promise<ImageRecord[][]> {
  const read: ImageRecord[][] = [];
  for (let page = await store.list(query); page.length > 0; ) {
    read.push([...page]);
    if (read.length > 1000) throw new Error('The pages have no end.');
    page = await store.list({ ...query, after: (page.at(-1) as ImageRecord).image });
  }
  return read;
}
