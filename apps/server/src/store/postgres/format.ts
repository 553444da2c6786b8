import type { Connections } from './connection.ts';
import { migrations, schema } from './schema.ts';

/** @throws {Error} when a database is of a newer version than this process knows. */
export function refuseNewer(version: number): void {
  if (version <= migrations.length) return;
  throw new Error(
    `The database was written by a newer version of this server (format ${version}; this one knows ${migrations.length}).`,
  );
}

/** @throws {Error} when a newer server has migrated the database since this process opened it. */
export async function checkFormat(rows: Connections['rows']): Promise<void> {
  const [found] = await rows<{ version: number }>({ text: `SELECT version FROM ${schema}.format` });
  if (found) refuseNewer(found.version);
}
