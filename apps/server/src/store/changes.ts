import { setImmediate } from 'node:timers/promises';
import { type ImageRecord, type Store, StoreUnavailable } from '@cloudimages/service';
import type { Observe } from './observe.ts';

/** About a second of work; beyond that, clients should retry later. */
const maxWaiting = 10_000;

/** Images per group: enough to make the cost of a commit small, and not too many for one statement. */
const maxImages = 500;

/** While one group is written to disk, the next one is decided, and a third one gathers. */
const maxGroups = 2;

/** How long an overtaken change is decided again, in milliseconds. */
const patience = 10_000;

/** An image in the database. */
export interface Kept {
  readonly record: ImageRecord;
  /** Identifies this state of the image, where several processes may change it. */
  readonly version?: string;
}

/** From one state of an image to the next; undefined is no image. */
export interface Step {
  readonly id: string;
  readonly before: Kept | undefined;
  readonly after: ImageRecord | undefined;
}

/** Reads and writes groups of images in a database. */
export interface GroupEngine {
  /** The committed state of these images, without those that do not exist. */
  read(ids: readonly string[]): Promise<ReadonlyMap<string, Kept>> | ReadonlyMap<string, Kept>;
  /**
   * Writes steps to disk. Resolves to the steps that failed: `overtaken` when another process changed the image first
   * and nothing was written, otherwise the error. Rejects when the whole group failed.
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

/** The decided changes of one image in a group; `settle` settles the promises of their callers. */
interface Decided extends Step {
  readonly changes: readonly Change[];
  readonly settle: () => void;
}

/** Decides changes of one image, each on the result of the one before. */
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
  const settle = () => {
    for (const answer of answers) answer();
  };
  return { id, before, after, changes, settle };
}

export interface Changes {
  readonly change: Store['change'];
  /** Number of changes that wait for their group. */
  waiting(): number;
  /** Takes no more changes, and waits for those it has taken. */
  close(): Promise<void>;
}

/**
 * Makes changes in groups: concurrent changes are read, decided and committed together, and none waits for more to
 * arrive. Changes of one image are decided in the order of their calls. A change settles once it is on disk, together
 * with those that it builds on. When another process changed an image meanwhile, its changes are decided again.
 */
export function groupedChanges(engine: GroupEngine, observe: Observe = () => {}): Changes {
  let waiting: Change[] = [];
  /** Images of the groups under way. Their next changes wait until these are committed. */
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
    // The next group gathers while this one waits for the disk.
    void gather();
    try {
      const kept = await engine.read([...group.keys()]);
      const all = [...group].map(([id, changes]) => decide(id, kept.get(id), changes));
      for (const { before, after, settle } of all) if (after === before?.record) settle();
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
    for (const { id, changes, settle } of steps) {
      const failure = failed.get(id);
      if (failure === undefined) settle();
      else if (failure === 'overtaken') again.push(...changes);
      else giveUp(changes, failure);
    }
    const late = performance.now() - patience;
    giveUp(
      again.filter(({ since }) => since < late),
      new Error('Other processes changed the image first, again and again.'),
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
      if (waiting.length >= maxWaiting) throw new StoreUnavailable('Too many changes are waiting.');
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
