import type { Engine } from './engine.ts';
import { postgresEngine } from './postgres.ts';
import { sqliteEngine } from './sqlite.ts';

const isOurs = !process.env.CLOUDIMAGES_TEST_POSTGRES;
if (!isOurs) {
  const line = '#'.repeat(100);
  console.error(
    `\n${line}\n#  NOT RUN HERE: PostgreSQL, since CLOUDIMAGES_TEST_POSTGRES is not ours to kill.\n${line}\n`,
  );
}

/** Every engine that there is, by name, with nothing in it yet. All that is proved here is proved of each. */
export const engines: Readonly<Record<string, () => Engine>> = {
  SQLite: sqliteEngine,
  ...(isOurs && { PostgreSQL: postgresEngine }),
};
