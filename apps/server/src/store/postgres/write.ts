import { type Bundle, isChange, keyOf, type Step } from '../changes.ts';
import { type DueRow, refOf } from '../due.ts';
import type { Connections, Statement } from './connection.ts';
import { refuseNewerFormat, schema } from './schema.ts';
import { type Table, tables } from './tables.ts';

type Rows = Connections['rows'];
type Failure = 'overtaken' | Error;

/** The error of PostgreSQL behind one of ours. */
const causeOf = (error: unknown) =>
  ((error as { cause?: { code?: string; severity?: string } }).cause ?? error) as { code?: string; severity?: string };

/** Whether the database rolled a statement back because of a conflict or a deadlock. */
const isConflict = (error: unknown) => ['40001', '40P01'].includes(causeOf(error).code ?? '');

/** The keys of the rows that a statement found or wrote. */
async function keysOf(rows: Rows, statement: Statement, values: readonly unknown[]): Promise<Set<string>> {
  return new Set((await rows<DueRow>(statement, values)).map((row) => keyOf(refOf(row))));
}

const versions = (steps: readonly Step[]) => steps.map(({ before }) => before?.version);

/** What steps do: the statement of each, and its values. */
const works = {
  insert: {
    isFor: ({ before }: Step) => before === undefined,
    values: (table: Table, steps: readonly Step[]) => [...table.keys(steps), ...table.values(steps)],
  },
  update: {
    isFor: ({ before, after }: Step) => before !== undefined && after !== undefined,
    values: (table: Table, steps: readonly Step[]) => [...table.keys(steps), versions(steps), ...table.values(steps)],
  },
  remove: {
    isFor: ({ after }: Step) => after === undefined,
    values: (table: Table, steps: readonly Step[]) => [...table.keys(steps), versions(steps)],
  },
} as const;

interface Writing {
  readonly steps: readonly Step[];
  readonly statement: Statement;
  readonly values: readonly unknown[];
}

/** One statement for each table and each kind of work that there is. */
function writingsOf(steps: readonly Step[]): Writing[] {
  const changes = steps.filter(isChange);
  return tables.flatMap((table) => {
    const own = changes.filter(({ ref }) => table.has(ref));
    return (['insert', 'update', 'remove'] as const).flatMap((work) => {
      const some = own.filter(works[work].isFor);
      return some.length > 0 ? { steps: some, statement: table[work], values: works[work].values(table, some) } : [];
    });
  });
}

/** Inserts new images. */
export async function insert(rows: Rows, steps: readonly Step[]): Promise<void> {
  for (const { statement, values } of writingsOf(steps)) await rows(statement, values);
}

/**
 * Writes bundles; resolves to those that failed: `overtaken` when a record has changed since it was read. Bundles of one
 * step are written in one statement for each kind of work, the others in one transaction, at the same time.
 */
export async function write(
  connections: Pick<Connections, 'rows' | 'transaction'>,
  bundles: readonly Bundle[],
): Promise<Map<Bundle, Failure>> {
  const failed = new Map<Bundle, Failure>();
  const singles = new Map(bundles.filter(({ length }) => length === 1).map((bundle) => [bundle[0] as Step, bundle]));
  await Promise.all([
    writeSingles(connections.rows, singles, failed),
    writeTogether(
      connections,
      bundles.filter(({ length }) => length > 1),
      failed,
    ),
  ]);
  // A database of a newer format looks as if all were overtaken.
  if ([...failed.values()].includes('overtaken')) {
    const [format] = await connections.rows<{ version: number }>({ text: `SELECT version FROM ${schema}.format` });
    if (format) refuseNewerFormat(format.version);
  }
  return failed;
}

async function writeSingles(rows: Rows, bundles: ReadonlyMap<Step, Bundle>, failed: Map<Bundle, Failure>) {
  await Promise.all(
    writingsOf([...bundles.keys()]).map(async ({ steps, statement, values }) => {
      const done = await keysOf(rows, statement, values).catch((error: Error) =>
        isConflict(error) ? new Set<string>() : error,
      );
      for (const step of steps) {
        const bundle = bundles.get(step) as Bundle;
        if (done instanceof Error) failed.set(bundle, done);
        else if (!done.has(keyOf(step.ref))) failed.set(bundle, 'overtaken');
      }
    }),
  );
}

/** Writes bundles in one transaction. If that fails because of one of them, each half is written by itself. */
async function writeTogether(
  connections: Pick<Connections, 'transaction'>,
  bundles: readonly Bundle[],
  failed: Map<Bundle, Failure>,
): Promise<void> {
  if (bundles.length === 0) return;
  const outcome = await writeAll(connections, bundles.flat());
  if (outcome === undefined) return;
  if (bundles.length === 1 || !outcome.isRolledBack) {
    for (const bundle of bundles) failed.set(bundle, outcome.failure);
    return;
  }
  const half = bundles.length >> 1;
  for (const some of [bundles.slice(0, half), bundles.slice(half)]) await writeTogether(connections, some, failed);
}

/** Thrown to roll a transaction back. */
class Overtaken extends Error {}

/** Writes all of these steps or none; resolves to why none, and whether the database has said so. */
async function writeAll(
  { transaction }: Pick<Connections, 'transaction'>,
  steps: readonly Step[],
): Promise<{ readonly failure: Failure; readonly isRolledBack: boolean } | undefined> {
  // In the order of keys, so that transactions of several processes wait for each other and not in a circle.
  const inOrder = steps.toSorted((a, b) => (keyOf(a.ref) < keyOf(b.ref) ? -1 : 1));
  let isCommitting = false;
  try {
    await transaction(async (rows) => {
      for (const table of tables) {
        const own = inOrder.filter(({ ref }) => table.has(ref));
        if (own.length > 0) await lock(rows, table, own);
      }
      for (const { steps, statement, values } of writingsOf(inOrder)) {
        if ((await keysOf(rows, statement, values)).size < steps.length) throw new Overtaken();
      }
      isCommitting = true;
    });
    return undefined;
  } catch (error) {
    if (error instanceof Overtaken || isConflict(error)) return { failure: 'overtaken', isRolledBack: true };
    return { failure: error as Error, isRolledBack: !isCommitting && causeOf(error).severity === 'ERROR' };
  }
}

/** Locks the records of steps, also those that stay as they are. */
async function lock(rows: Rows, table: Table, steps: readonly Step[]): Promise<void> {
  const found = await rows<DueRow & { version: string }>(table.lock, table.keys(steps));
  const current = new Map(found.map((row) => [keyOf(refOf(row)), row.version]));
  if (steps.some(({ ref, before }) => current.get(keyOf(ref)) !== before?.version)) throw new Overtaken();
}
