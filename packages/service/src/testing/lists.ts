import { expect } from 'vitest';
import { changeImage } from '../ports/change-image.ts';
import type { ImageRecord, ListQuery, Store } from '../ports/store.ts';
import { project } from './images.ts';

/** A query for everything `project` sees, newest first, but for what is given. */
export const queryOf = (query: Partial<ListQuery> = {}): ListQuery => ({
  project,
  memberStatus: 'accepted',
  filters: [],
  sort: [{ key: 'created_at', direction: 'desc' }],
  limit: 1000,
  ...query,
});

/** What a list shows of a record. */
export type Listed = Pick<ImageRecord, 'image'>;

/** All of a page. */
export async function listOf(store: Pick<Store, 'list'>, query: ListQuery): Promise<Listed[]> {
  const listed: Listed[] = [];
  for await (const part of store.list(query)) {
    for (const { id, text } of part) {
      const json = typeof text === 'string' ? text : new TextDecoder().decode(text);
      const image = JSON.parse(json);
      expect([id, json]).toEqual([image.id, JSON.stringify(image)]);
      listed.push({ image });
    }
  }
  return listed;
}

export const idsOf = (records: readonly Listed[]): string[] => records.map(({ image }) => image.id);

/** Puts records into a store, all at the same time. */
export async function fill(store: Store, records: readonly ImageRecord[]): Promise<void> {
  await Promise.all(records.map((record) => changeImage(store, record.image.id, () => record)));
}

/** Reads a list page by page, each behind the last image of the one before. */
export async function pages(store: Store, query: ListQuery): Promise<Listed[][]> {
  const read: Listed[][] = [];
  for (let page = await listOf(store, query); page.length > 0; ) {
    read.push(page);
    if (read.length > 1000) throw new Error('The pages have no end.');
    page = await listOf(store, { ...query, after: (page.at(-1) as Listed).image });
  }
  return read;
}
