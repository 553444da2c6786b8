import { type Databases, databasesIn } from '@cloudimages/test-postgres';
import { inject } from 'vitest';
import { atEnd } from './at-end.ts';

// Without it, servers keep their images in SQLite.
const postgres = inject('postgres');

let databases: Databases | undefined;
const stores = new Map<string, Promise<string>>();

/** The databases of a test file, deleted at its end. */
function newDatabases(address: string): Databases {
  const made = databasesIn(address);
  atEnd(() => {
    databases = undefined;
    return made.close();
  });
  return made;
}

/** The store of the server with that data folder, the same each time: a database of its own, or the folder itself. */
export async function storeOf(data: string): Promise<{ readonly store?: string }> {
  if (postgres === undefined) return {};
  databases ??= newDatabases(postgres);
  const store = stores.get(data) ?? databases.newDatabase();
  stores.set(data, store);
  return { store: await store };
}
