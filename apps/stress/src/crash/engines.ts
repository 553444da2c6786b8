import type { Engine } from './engine.ts';
import { postgresEngine } from './postgres.ts';
import { sqliteEngine } from './sqlite.ts';

const isOurs = !process.env.CLOUDIMAGES_TEST_POSTGRES;
if (!isOurs) {
  const line = '#'.repeat(100);
  console.error(
    `\n${line}\n#  NOT RUN HERE: PostgreSQL, since the tests must not kill CLOUDIMAGES_TEST_POSTGRES.\n${line}\n`,
  );
}

/** Creates each engine, by name, without data. Every test runs on each. */
export const engines: Readonly<Record<string, () => Engine>> = {
  SQLite: sqliteEngine,
  ...(isOurs && { PostgreSQL: postgresEngine }),
};
