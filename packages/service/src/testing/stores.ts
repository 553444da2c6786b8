import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { ImageRecord, Store } from '../ports/store.ts';
import { fill } from './lists.ts';

/** Makes an empty store. */
export type Open = () => Promise<Store>;

/** A store of its own, empty, for each test of a group. */
export function emptyStore(open: Open): () => Store {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());
  return () => store;
}

/** One store with these records, for all tests of a group that only read. */
export function filledStore(open: Open, records: readonly ImageRecord[]): () => Store {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await fill(store, records);
  });
  afterAll(() => store.close());
  return () => store;
}
