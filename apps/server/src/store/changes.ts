import { setImmediate } from 'node:timers/promises';
import { type ImageRecord, type Store, StoreUnavailable } from '@cloudimages/service';
import { type Write, writeOf } from './rows.ts';

/** About a second of work; whoever comes later is better told to come again. */
const maxWaiting = 10_000;

interface Change {
  /** What it changes: the ID of an image, or the name of something else. */
  readonly id: string;
  readonly write: Write;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** The newest record of an image, as long as the write that makes it is not on disk. */
interface Newest {
  readonly write: Write;
  readonly record: ImageRecord | undefined;
  readonly kept: Promise<void>;
}

export interface Changes {
  readonly change: Store['change'];
  /** Writes something that is no image, in the same groups. */
  write(id: string, write: Write): Promise<void>;
  /** Takes no more changes, and waits for those it has taken. */
  close(): Promise<void>;
}

/**
 * Decides changes one after the other and commits them in groups: while one group is being brought to disk, the next
 * one gathers. A decision builds on the newest record of its image, also on one that is not on disk yet; nobody hears
 * of it before it is, and it is taken back when that one is lost.
 */
export function groupedChanges(
  read: (id: string) => ImageRecord | undefined,
  commit: (writes: readonly Write[]) => Promise<void>,
): Changes {
  const newest = new Map<string, Newest>();
  let waiting: Change[] = [];
  let committing: Promise<void> | undefined;
  let closed = false;

  async function commitAll(): Promise<void> {
    // The requests that arrived together are still being handled: their changes belong in this group.
    await setImmediate();
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        await commit(group.map(({ write }) => write));
        keep(group);
      } catch (cause) {
        giveUp(group, new StoreUnavailable('The change could not be brought to disk.', { cause }));
      }
    }
    committing = undefined;
  }

  /** What was decided meanwhile on top of something lost is lost as well. */
  function giveUp(group: readonly Change[], error: Error): void {
    const ids = new Set(group.map(({ id }) => id));
    const lost = [...group, ...waiting.filter(({ id }) => ids.has(id))];
    waiting = waiting.filter(({ id }) => !ids.has(id));
    for (const { id } of lost) newest.delete(id);
    for (const { reject } of lost) reject(error);
  }

  function keep(group: readonly Change[]): void {
    for (const { id, write, resolve } of group) {
      if (newest.get(id)?.write === write) newest.delete(id);
      resolve();
    }
  }

  function add(id: string, write: Write): Promise<void> {
    const kept = new Promise<void>((resolve, reject) => {
      waiting.push({ id, write, resolve, reject });
    });
    committing ??= commitAll();
    return kept;
  }

  function checkRoom(): void {
    if (closed) throw new StoreUnavailable('The store is closing.');
    if (waiting.length >= maxWaiting) throw new StoreUnavailable('Too many changes are waiting to be kept.');
  }

  return {
    async change(id, decide) {
      checkRoom();
      const before = newest.get(id);
      const current = before ? before.record : read(id);
      let next: ImageRecord | undefined;
      try {
        next = decide(current);
      } catch (error) {
        await before?.kept;
        throw error;
      }
      const write = writeOf(id, current, next);
      if (write) newest.set(id, { write, record: next, kept: add(id, write) });
      await newest.get(id)?.kept;
      return next;
    },
    async write(id, write) {
      checkRoom();
      await add(id, write);
    },
    async close() {
      closed = true;
      await committing;
    },
  };
}
