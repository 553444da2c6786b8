import { databasesIn } from '@cloudimages/test-postgres';
import { afterAll, inject } from 'vitest';

const postgres = inject('postgres');

// Where there is none, servers keep their images in SQLite.
const databases = postgres === undefined ? undefined : databasesIn(postgres);
afterAll(() => databases?.close());

const stores = new Map<string, Promise<string>>();

/** The store of a server with that data folder, always the same: a database of its own, or the folder itself. */
export async function storeOf(data: string): Promise<{ readonly store?: string }> {
  if (databases === undefined) return {};
  const store = stores.get(data) ?? databases.newDatabase();
  stores.set(data, store);
  return { store: await store };
}

/** The same, for the environment of a program. */
export async function storeEnv(data: string): Promise<{ readonly CLOUDIMAGES_STORE?: string }> {
  const { store } = await storeOf(data);
  return store === undefined ? {} : { CLOUDIMAGES_STORE: store };
}
