import { setImmediate } from 'node:timers/promises';
import { type ImageRecord, type Store, StoreUnavailable } from '@cloudimages/service';
import type { Observe } from './observe.ts';

/** About a second of work; whoever comes later is better told to come again. */
const maxWaiting = 10_000;

/** Images in a group: enough that the work on each one counts, and no more than a database takes at once with ease. */
const maxImages = 500;

/** While one group is being brought to disk, the next one is decided, and a third one gathers. */
const maxGroups = 2;

/** For so long a change that others overtake is decided again, in milliseconds. */
const patience = 10_000;

/** What a database has of an image. */
export interface Kept {
  readonly record: ImageRecord;
  /** Tells this state of the image from all others, where more than one process may change it. */
  readonly version?: string;
}

/** From one state of an image to the next; undefined is no image. */
export interface Step {
  readonly id: string;
  readonly before: Kept | undefined;
  readonly after: ImageRecord | undefined;
}

/** Where groups are read from and written to. */
export interface GroupEngine {
  /** What is committed of these images; those that are not there are left out. */
  read(ids: readonly string[]): Promise<ReadonlyMap<string, Kept>> | ReadonlyMap<string, Kept>;
  /**
   * Brings steps to disk. Resolves to what became of those that were not: `overtaken`, when somebody else has changed the
   * image after it was read and nothing was written, or the reason why nobody knows. Rejected when that is so of all.
   */
  write(steps: readonly Step[]): Promise<ReadonlyMap<string, 'overtaken' | Error>>;
}

interface Change {
  readonly id: string;
  readonly decide: (current: ImageRecord | undefined) => ImageRecord | undefined;
  readonly resolve: (record: ImageRecord | undefined) => void;
  readonly reject: (error: unknown) => void;
  readonly since: number;
}

/** The changes of one image in a group, decided: what they come to, and how to tell those who asked for them. */
interface Decided extends Step {
  readonly changes: readonly Change[];
  readonly tell: () => void;
}

/** Decides changes of one image, each on top of the one before. */
function decide(id: string, before: Kept | undefined, changes: readonly Change[]): Decided {
  let after = before?.record;
  const answers = changes.map((change) => {
    try {
      after = change.decide(after);
    } catch (error) {
      return () => change.reject(error);
    }
    const record = after;
    return () => change.resolve(record);
  });
  const tell = () => {
    for (const answer of answers) answer();
  };
  return { id, before, after, changes, tell };
}

export interface Changes {
  readonly change: Store['change'];
  /** How many changes wait for their group. */
  waiting(): number;
  /** Takes no more changes, and waits for those it has taken. */
  close(): Promise<void>;
}

/**
 * Makes changes in groups: those that arrive together are read, decided and committed together, and nobody waits for
 * others to come. The changes of one image are decided in the order in which they were asked for, and nobody hears of
 * one before it is on disk, together with what it builds on. Where somebody else changed an image meanwhile, its
 * changes are decided again.
 */
export function groupedChanges(engine: GroupEngine, observe: Observe = () => {}): Changes {
  let waiting: Change[] = [];
  /** Images of the groups under way: their next changes wait for what becomes of these. */
  const busy = new Set<string>();
  let groups = 0;
  let isGathering = false;
  let closing: Promise<void> | undefined;
  let onIdle = () => {};

  const isIdle = () => groups === 0 && waiting.length === 0;

  /** Waits until the requests that have arrived together are handled: their changes belong in one group. */
  async function gather(): Promise<void> {
    if (isGathering || groups === maxGroups || waiting.length === 0) return;
    isGathering = true;
    await setImmediate();
    isGathering = false;
    const group = takeGroup();
    if (group.size > 0) await commit(group);
  }

  function takeGroup(): Map<string, Change[]> {
    const group = new Map<string, Change[]>();
    const left: Change[] = [];
    for (const change of waiting) {
      const together = group.get(change.id);
      if (together) together.push(change);
      else if (busy.has(change.id) || group.size === maxImages) left.push(change);
      else group.set(change.id, [change]);
    }
    waiting = left;
    return group;
  }

  async function commit(group: ReadonlyMap<string, Change[]>): Promise<void> {
    groups++;
    for (const id of group.keys()) busy.add(id);
    // Where the disk is the limit, the group after this one gathers now.
    void gather();
    try {
      const kept = await engine.read([...group.keys()]);
      const all = [...group].map(([id, changes]) => decide(id, kept.get(id), changes));
      for (const { before, after, tell } of all) if (after === before?.record) tell();
      await write(all.filter(({ before, after }) => after !== before?.record));
    } catch (cause) {
      giveUp([...group.values()].flat(), cause);
    }
    for (const id of group.keys()) busy.delete(id);
    groups--;
    void gather();
    if (isIdle()) onIdle();
  }

  async function write(steps: readonly Decided[]): Promise<void> {
    if (steps.length === 0) return;
    const began = performance.now();
    const failed = await engine.write(steps);
    observe({
      changes: steps.flatMap(({ changes }) => changes).length,
      seconds: (performance.now() - began) / 1000,
    });
    const again: Change[] = [];
    for (const { id, changes, tell } of steps) {
      const failure = failed.get(id);
      if (failure === undefined) tell();
      else if (failure === 'overtaken') again.push(...changes);
      else giveUp(changes, failure);
    }
    const late = performance.now() - patience;
    giveUp(
      again.filter(({ since }) => since < late),
      new Error('Others were faster again and again.'),
    );
    waiting = [...again.filter(({ since }) => since >= late), ...waiting];
  }

  function giveUp(changes: readonly Change[], cause: unknown): void {
    const error = new StoreUnavailable('The change is not known to be on disk.', { cause });
    for (const { reject } of changes) reject(error);
  }

  return {
    async change(id, decide) {
      if (closing) throw new StoreUnavailable('The store is closing.');
      if (waiting.length >= maxWaiting) throw new StoreUnavailable('Too many changes are waiting to be kept.');
      return new Promise((resolve, reject) => {
        waiting.push({ id, decide, resolve, reject, since: performance.now() });
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
