import type { Engine } from './engine.ts';
import { postgresEngine } from './postgres.ts';
import { sqliteEngine } from './sqlite.ts';

/** Every engine that there is, by name, with nothing in it yet. All that is proved here is proved of each. */
export const engines: Readonly<Record<string, () => Engine>> = {
  SQLite: sqliteEngine,
  PostgreSQL: postgresEngine,
};
