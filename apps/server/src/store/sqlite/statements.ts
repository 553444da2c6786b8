import type Database from 'better-sqlite3';

/** Far more than usual lists need; only ever new combinations of filters reach it. */
const maxKept = 1000;

/** Prepares each statement of a database once. */
export function preparedStatements(database: Database.Database): (text: string) => Database.Statement {
  const kept = new Map<string, Database.Statement>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known;
    if (kept.size === maxKept) kept.clear();
    const statement = database.prepare(text);
    kept.set(text, statement);
    return statement;
  };
}
