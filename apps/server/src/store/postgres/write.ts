import type { Step } from '../changes.ts';
import { jsonColumns, plainColumns } from '../rows.ts';
import type { Connections, Statement } from './connection.ts';
import { schema } from './schema.ts';

/** The columns of an image besides id and version, and the types of the arrays in which many are sent. */
const types = {
  scope: 'text',
  name: 'text',
  container_format: 'text',
  disk_format: 'text',
  status: 'text',
  size: 'bigint',
  created_at: 'text',
  document: 'json',
  members: 'jsonb',
  file: 'text',
  upload: 'json',
};

type Column = keyof typeof types;
const columns = Object.keys(types) as Column[];

/** Many images as a table `given`, with one array per column. */
const given = (...more: string[]) => {
  const all = [
    ...more.map((name): [string, string] => [name, name === 'version' ? 'bigint' : 'text']),
    ...Object.entries(types),
  ];
  // JSON is sent as text: an array of JSON would have to be escaped once more.
  const arrays = all.map(([, type], index) => `$${index + 1}::${type.startsWith('json') ? 'text' : type}[]`);
  return `unnest(${arrays.join(', ')}) AS given (${all.map(([name]) => name).join(', ')})`;
};

const givenValue = (column: Column) => `given.${column}${types[column].startsWith('json') ? `::${types[column]}` : ''}`;

const insertion: Statement = {
  name: 'insert',
  text: `INSERT INTO ${schema}.images (id, version, ${columns.join(', ')})
    SELECT given.id, (extract(epoch FROM clock_timestamp()) * 1000000)::bigint, ${columns.map(givenValue).join(', ')} FROM ${given('id')}
    ON CONFLICT (id) DO NOTHING RETURNING id`,
};

// Rows are locked in the order of their ids, which prevents deadlocks between processes.
const update: Statement = {
  name: 'update',
  text: `WITH locked AS MATERIALIZED (
      SELECT i.id FROM ${schema}.images AS i WHERE i.id = ANY ($1::text[]) ORDER BY i.id FOR UPDATE
    )
    UPDATE ${schema}.images AS i
    SET version = i.version + 1, ${columns.map((column) => `${column} = ${givenValue(column)}`).join(', ')}
    FROM ${given('id', 'version')}, locked
    WHERE i.id = given.id AND i.id = locked.id AND i.version = given.version RETURNING i.id`,
};

const deletion: Statement = {
  name: 'delete',
  text: `WITH locked AS MATERIALIZED (
      SELECT i.id FROM ${schema}.images AS i WHERE i.id = ANY ($1::text[]) ORDER BY i.id FOR UPDATE
    )
    DELETE FROM ${schema}.images AS i
    USING unnest($1::text[], $2::bigint[]) AS given (id, version), locked
    WHERE i.id = given.id AND i.id = locked.id AND i.version = given.version RETURNING i.id`,
};

type Rows = Connections['rows'];

/** Records as one array per column. */
function arrays(steps: readonly Step[]): unknown[][] {
  const all = steps.flatMap(({ after }) => (after ? [{ ...plainColumns(after), ...jsonColumns(after) }] : []));
  return columns.map((column) => all.map((values) => values[column]));
}

const ids = (steps: readonly Step[]) => steps.map(({ id }) => id);
const versions = (steps: readonly Step[]) => steps.map(({ before }) => before?.version);

/** Whether the database rolled a statement back because of a conflict or a deadlock. */
const isConflict = (code?: string) => code === '40001' || code === '40P01';

/** The ids that a statement has written; none when it conflicted with another process. */
async function written(rows: Rows, statement: Statement, values: readonly unknown[]): Promise<string[]> {
  try {
    return (await rows<{ id: string }>(statement, values)).map(({ id }) => id);
  } catch (error) {
    if (isConflict((error as { cause?: { code?: string } }).cause?.code)) return [];
    throw error;
  }
}

/** Inserts new images; resolves to their ids, without those that exist already. */
export const insert = (rows: Rows, steps: readonly Step[]) => written(rows, insertion, [ids(steps), ...arrays(steps)]);

/** Writes steps; resolves to those that failed: `overtaken` when the image has changed since it was read. */
export async function write(rows: Rows, steps: readonly Step[]): Promise<Map<string, 'overtaken' | Error>> {
  const failed = new Map<string, 'overtaken' | Error>();

  async function writeSome(some: readonly Step[], run: () => Promise<string[]>): Promise<void> {
    if (some.length === 0) return;
    const done = await run().then(
      (found) => new Set(found),
      (error: Error) => error,
    );
    for (const { id } of some) {
      if (done instanceof Error) failed.set(id, done);
      else if (!done.has(id)) failed.set(id, 'overtaken');
    }
  }

  const made = steps.filter(({ before }) => before === undefined);
  const changed = steps.filter(({ before, after }) => before !== undefined && after !== undefined);
  const removed = steps.filter(({ after }) => after === undefined);
  await Promise.all([
    writeSome(made, () => insert(rows, made)),
    writeSome(changed, () => written(rows, update, [ids(changed), versions(changed), ...arrays(changed)])),
    writeSome(removed, () => written(rows, deletion, [ids(removed), versions(removed)])),
  ]);
  return failed;
}
