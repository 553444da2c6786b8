import type { ImageRecord, Ref } from '@cloudimages/service';
import type { Step } from '../changes.ts';
import { jsonColumns, plainColumns, type Value } from '../rows.ts';
import type { Statement } from './connection.ts';
import { migrations, schema } from './schema.ts';

/** A table of records, and the statements that write many of its rows, with one array of values per column. */
export interface Table {
  has(ref: Ref): boolean;
  /** The values that name rows, per column. */
  keys(steps: readonly Step[]): Value[][];
  /** The other values of rows, per column; for steps that have a record afterwards. */
  values(steps: readonly Step[]): Value[][];
  /** Locks rows in the order of their keys, which prevents deadlocks, and finds their versions. */
  readonly lock: Statement;
  readonly insert: Statement;
  readonly update: Statement;
  readonly remove: Statement;
}

/**
 * Whether the database still has the format that this process writes. Otherwise a statement writes nothing: an older
 * process beside a newer one would write records that lack what it does not know.
 */
const isCurrent = `(SELECT version FROM ${schema}.format) = ${migrations.length}`;

/** Statements return the keys of the rows that they have written. */
function tableOf(
  name: string,
  key: Readonly<Record<string, string>>,
  types: Readonly<Record<string, string>>,
  more: { readonly ref: string; readonly named: string } & Pick<Table, 'has' | 'keys'> & {
      readonly row: (step: Step) => Readonly<Record<string, Value>>;
    },
): Table {
  const { ref, named, has, keys, row } = more;
  const table = `${schema}.${name}`;
  const keyColumns = Object.keys(key);
  const columns = Object.keys(types);
  // JSON is sent as text: an array of JSON would have to be escaped once more.
  const sent = (type: string) => (type.startsWith('json') ? 'text' : type);
  const given = (all: Readonly<Record<string, string>>) => {
    const arrays = Object.values(all).map((type, index) => `$${index + 1}::${sent(type)}[]`);
    return `unnest(${arrays.join(', ')}) AS given (${Object.keys(all).join(', ')})`;
  };
  const value = (column: string) => `given.${column}${types[column]?.startsWith('json') ? `::${types[column]}` : ''}`;
  const order = keyColumns.map((column) => `i.${column}`).join(', ');
  const locked = `SELECT ${order}, i.version FROM ${table} AS i WHERE ${named} ORDER BY ${order} FOR UPDATE`;
  const isSame = keyColumns.map((column) => `i.${column} = given.${column} AND i.${column} = locked.${column}`);
  const matches = `${isSame.join(' AND ')} AND i.version = given.version AND ${isCurrent} RETURNING ${ref}`;

  return {
    has,
    keys,
    values: (steps) => {
      const rows = steps.map(row);
      return columns.map((column) => rows.map((each) => each[column] ?? null));
    },
    lock: { name: `lock ${name}`, text: `WITH i AS (${locked}) SELECT ${ref}, version FROM i` },
    insert: {
      name: `insert ${name}`,
      text: `INSERT INTO ${table} AS i (version, ${keyColumns.join(', ')}, ${columns.join(', ')})
        SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint,
          ${keyColumns.map((column) => `given.${column}`).join(', ')}, ${columns.map(value).join(', ')}
        FROM ${given({ ...key, ...types })} WHERE ${isCurrent}
        ON CONFLICT (${keyColumns.join(', ')}) DO NOTHING RETURNING ${ref}`,
    },
    update: {
      name: `update ${name}`,
      text: `WITH locked AS MATERIALIZED (${locked})
        UPDATE ${table} AS i
        SET version = i.version + 1, ${columns.map((column) => `${column} = ${value(column)}`).join(', ')}
        FROM ${given({ ...key, version: 'bigint', ...types })}, locked WHERE ${matches}`,
    },
    remove: {
      name: `delete ${name}`,
      text: `WITH locked AS MATERIALIZED (${locked})
        DELETE FROM ${table} AS i USING ${given({ ...key, version: 'bigint' })}, locked WHERE ${matches}`,
    },
  };
}

const images = tableOf(
  'image_records',
  { id: 'text' },
  {
    scope: 'text',
    name: 'text',
    container_format: 'text',
    disk_format: 'text',
    status: 'text',
    size: 'bigint',
    created_at: 'text',
    tags: 'text',
    document: 'json',
    members: 'jsonb',
    file: 'text',
    upload: 'json',
    due: 'text',
  },
  {
    ref: "'image' AS kind, i.id",
    named: 'i.id = ANY ($1::text[])',
    has: ([kind]) => kind === 'image',
    keys: (steps) => [steps.map(({ ref: [, id] }) => id)],
    row({ after }) {
      // Only images are in this table.
      const record = after as ImageRecord;
      return { ...plainColumns(record), ...jsonColumns(record) };
    },
  },
);

const others = tableOf(
  'records',
  { kind: 'text', id: 'text' },
  { due: 'text', document: 'json' },
  {
    ref: 'i.kind, i.id',
    named: '(i.kind, i.id) IN (SELECT * FROM unnest($1::text[], $2::text[]))',
    has: ([kind]) => kind !== 'image',
    keys: (steps) => [steps.map(({ ref: [kind] }) => kind), steps.map(({ ref: [, id] }) => id)],
    row: ({ after }) => ({ due: after?.due ?? null, document: JSON.stringify(after) }),
  },
);

/** All tables of records, in the order in which their rows are locked. */
export const tables: readonly Table[] = [images, others];
