import { setImmediate } from 'node:timers/promises';
import { type Kinds, type Records, type Ref, type Refs, type Store, StoreUnavailable } from '@cloudimages/service';
import type { Observe } from './observe.ts';

/** About a second of work; beyond that, clients should retry later. */
const maxWaiting = 10_000;

/** Records per group: enough to make the cost of a commit small, and not too many for one statement. */
const maxRecords = 500;

/** While one group is written to disk, the next one is decided, and a third one gathers. */
const maxGroups = 2;

/** How long an overtaken change is decided again, in milliseconds. */
const patience = 10_000;

export type AnyRecord = Kinds[keyof Kinds];

/** A record in the database. */
export interface Kept {
  readonly record: AnyRecord;
  /** Identifies this state of the record, where several processes may change it. */
  readonly version?: string;
}

/** From one state of a record to the next; undefined is no record. */
export interface Step {
  readonly ref: Ref;
  readonly before: Kept | undefined;
  readonly after: AnyRecord | undefined;
}

/** Steps that are written together or not at all. Some may leave their record as it is. */
export type Bundle = readonly Step[];

/** The name of a record among those of all kinds. */
export const keyOf = ([kind, id]: Ref): string => `${kind}/${id}`;

/** Reads and writes groups of records in a database. */
export interface GroupEngine {
  /** The committed state of these records by their keys, without those that do not exist. */
  read(refs: readonly Ref[]): Promise<ReadonlyMap<string, Kept>> | ReadonlyMap<string, Kept>;
  /**
   * Writes bundles to disk. Resolves to those that failed: `overtaken` when another process changed one of their records
   * first and nothing of the bundle was written, otherwise the error. Rejects when the whole group failed.
   */
  write(bundles: readonly Bundle[]): Promise<ReadonlyMap<Bundle, 'overtaken' | Error>>;
}

interface Change {
  /** The names that the decision uses, and in the same order the records and their keys. */
  readonly names: readonly string[];
  readonly refs: readonly Ref[];
  readonly keys: readonly string[];
  readonly decide: (found: Records<Refs>) => Records<Refs>;
  readonly resolve: (records: Records<Refs>) => void;
  readonly reject: (error: unknown) => void;
  readonly since: number;
}

/** Changes of a group that share records, in the order of their calls. */
interface Unit {
  readonly changes: Change[];
  /** The records, and in the same order their keys. */
  readonly refs: Ref[];
  readonly keys: string[];
}

/** The decided changes of a unit; `settle` settles the promises of their callers. */
interface Decided {
  readonly bundle: Bundle;
  readonly changes: readonly Change[];
  readonly settle: () => void;
}

/** Decides changes, each on the results of those before. */
function decide({ changes, refs, keys }: Unit, kept: ReadonlyMap<string, Kept>): Decided {
  const records = keys.map((key) => kept.get(key)?.record);
  // Most units have one record.
  const places = keys.length > 1 ? new Map(keys.map((key, place) => [key, place])) : undefined;
  const placeOf = (key: string | undefined) => places?.get(key as string) ?? 0;
  const answers = changes.map(({ names, keys, decide, resolve, reject }) => {
    try {
      const found: Record<string, AnyRecord | undefined> = {};
      for (let index = 0; index < names.length; index++) {
        found[names[index] as string] = records[placeOf(keys[index])];
      }
      const next = decide(found);
      for (let index = 0; index < names.length; index++) {
        records[placeOf(keys[index])] = next[names[index] as string];
      }
      return () => resolve(next);
    } catch (error) {
      return () => reject(error);
    }
  });
  const settle = () => {
    for (const answer of answers) answer();
  };
  const bundle = refs.map(
    (ref, place): Step => ({ ref, before: kept.get(keys[place] as string), after: records[place] }),
  );
  return { bundle, changes, settle };
}

/** Whether a step changes its record. */
export const isChange = ({ before, after }: Step): boolean => after !== before?.record;

export interface Changes {
  readonly change: Store['change'];
  /** Number of changes that wait for their group. */
  waiting(): number;
  /** Takes no more changes, and waits for those it has taken. */
  close(): Promise<void>;
}

/**
 * Makes changes in groups: concurrent changes are read, decided and committed together, and none waits for more to
 * arrive. Changes of one record are decided in the order of their calls. A change settles once it is on disk, together
 * with those that it builds on: in a group, changes that share records are one bundle. When another process changed a
 * record meanwhile, the changes of its bundle are decided again.
 */
export function groupedChanges(engine: GroupEngine, observe: Observe = () => {}): Changes {
  let waiting: Change[] = [];
  /** Records of the groups under way. Their next changes wait until these are committed. */
  const busy = new Set<string>();
  let groups = 0;
  let isGathering = false;
  let closing: Promise<void> | undefined;
  let onIdle = () => {};

  const isIdle = () => groups === 0 && waiting.length === 0;

  /** Waits until all requests of this event-loop turn are handled: their changes belong in one group. */
  async function gather(): Promise<void> {
    if (isGathering || groups === maxGroups || waiting.length === 0) return;
    isGathering = true;
    await setImmediate();
    isGathering = false;
    const group = takeGroup();
    if (group.size > 0) await commit(group);
  }

  function takeGroup(): Map<string, Unit> {
    const group = new Map<string, Unit>();
    const left: Change[] = [];
    /** Records of changes of several that are left: later changes of these do not overtake them. */
    const blocked = new Set<string>();
    const fits = (key: string) => !blocked.has(key) && (group.has(key) || (!busy.has(key) && group.size < maxRecords));
    for (const change of waiting) {
      const { keys } = change;
      if (keys.every(fits)) add(group, change);
      else {
        left.push(change);
        if (keys.length > 1) for (const key of keys) blocked.add(key);
      }
    }
    waiting = left;
    return group;
  }

  /** Adds a change to the unit of its records, and makes one unit of several. */
  function add(group: Map<string, Unit>, change: Change): void {
    const [first] = change.keys as [string];
    let unit = group.get(first);
    if (unit === undefined) {
      unit = { changes: [], refs: change.refs.slice(0, 1), keys: [first] };
      group.set(first, unit);
    }
    for (let index = 1; index < change.keys.length; index++) {
      const key = change.keys[index] as string;
      const other = group.get(key);
      if (other === unit) continue;
      unit.changes.push(...(other?.changes ?? []));
      unit.refs.push(...(other?.refs ?? [change.refs[index] as Ref]));
      const more = other?.keys ?? [key];
      unit.keys.push(...more);
      for (const each of more) group.set(each, unit);
    }
    unit.changes.push(change);
  }

  async function commit(group: ReadonlyMap<string, Unit>): Promise<void> {
    groups++;
    const units = [...new Set(group.values())];
    for (const key of group.keys()) busy.add(key);
    // The next group gathers while this one waits for the disk.
    void gather();
    try {
      const kept = await engine.read(units.flatMap(({ refs }) => refs));
      const all = units.map((unit) => decide(unit, kept));
      const changed = all.filter(({ bundle, settle }) => {
        const isChanged = bundle.some(isChange);
        if (!isChanged) settle();
        return isChanged;
      });
      await write(changed);
    } catch (cause) {
      giveUp(
        units.flatMap(({ changes }) => changes),
        cause,
      );
    }
    for (const key of group.keys()) busy.delete(key);
    groups--;
    void gather();
    if (isIdle()) onIdle();
  }

  async function write(decided: readonly Decided[]): Promise<void> {
    if (decided.length === 0) return;
    const began = performance.now();
    const failed = await engine.write(decided.map(({ bundle }) => bundle));
    observe({
      changes: decided.reduce((sum, { changes }) => sum + changes.length, 0),
      seconds: (performance.now() - began) / 1000,
    });
    const again: Change[] = [];
    for (const { bundle, changes, settle } of decided) {
      const failure = failed.get(bundle);
      if (failure === undefined) settle();
      else if (failure === 'overtaken') again.push(...changes);
      else giveUp(changes, failure);
    }
    const late = performance.now() - patience;
    giveUp(
      again.filter(({ since }) => since < late),
      new Error('Other processes changed the record first, again and again.'),
    );
    waiting = [...again.filter(({ since }) => since >= late), ...waiting];
  }

  function giveUp(changes: readonly Change[], cause: unknown): void {
    const error = new StoreUnavailable('The change is not known to be on disk.', { cause });
    for (const { reject } of changes) reject(error);
  }

  return {
    async change(named, decide) {
      if (closing) throw new StoreUnavailable('The store is closing.');
      if (waiting.length >= maxWaiting) throw new StoreUnavailable('Too many changes are waiting.');
      return new Promise((resolve, reject) => {
        const refs = Object.values<Ref>(named);
        waiting.push({
          names: Object.keys(named),
          refs,
          keys: refs.map(keyOf),
          // The decision gets and returns records of the kinds that it named.
          decide: decide as unknown as Change['decide'],
          resolve: resolve as Change['resolve'],
          reject,
          since: performance.now(),
        });
        void gather();
      });
    },
    waiting: () => waiting.length,
    close() {
      closing ??= new Promise((resolve) => {
        onIdle = resolve;
        if (isIdle()) resolve();
      });
      return closing;
    },
  };
}
