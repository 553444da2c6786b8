import { memoryLimits, StoreUnavailable } from '@cloudimages/service';
import { groupedChanges } from '../changes.ts';
import type { Beginning } from '../format.ts';
import type { Observe, ObservedStore } from '../observe.ts';
import type { WriterRequest } from './group-writer.ts';
import { listReader } from './lists.ts';
import { lock } from './lock.ts';
import { logKeeper } from './log.ts';
import { prepare } from './prepare.ts';
import { storeReader } from './reader.ts';
import { writeOf } from './rows.ts';
import { migrations } from './schema.ts';
import { startThread } from './thread.ts';

/**
 * A store in a SQLite file: a change is on disk when its promise resolves. A missing file is created with the records
 * of `beginning`. `observe` is called for each group of changes that is committed.
 * @throws {Error} when another process has the file open, or when it is damaged, foreign or of a newer version.
 */
export async function sqliteStore(
  file: string,
  beginning: Beginning = () => [],
  observe: Observe = () => {},
): Promise<ObservedStore> {
  const ends: (() => void | Promise<void>)[] = [];
  // The writer ends before the checkpointer, which is then the last to close the file and empties the log into it.
  const close = async () => {
    for (const end of ends.toReversed()) await end();
  };
  try {
    ends.push(lock(file));
    await prepare(file, beginning);
    const checkpointer = await startThread<'copy'>('checkpointer', file);
    ends.push(checkpointer.end);
    const writer = await startThread<WriterRequest>('writer', file, migrations.length);
    ends.push(writer.end);
    const reader = storeReader(file);
    ends.push(reader.close);
    const lists = listReader(file);
    ends.push(lists.close);
    const keepLogShort = logKeeper(writer, checkpointer);
    const changes = groupedChanges(
      {
        read: reader.kept,
        // A group is one transaction, and so its bundles are written together.
        async write(bundles) {
          const writes = bundles.flat().map(writeOf);
          void keepLogShort(await writer.ask(writes.filter((each) => each !== undefined)));
          // No other process writes to this file.
          return new Map();
        },
      },
      observe,
    );
    ends.push(changes.close);
    return {
      isShared: false,
      get: async (kind, id) => reader.get(kind, id),
      list: lists.list,
      count: lists.count,
      tagsOf: reader.tagsOf,
      change: changes.change,
      due: async (now, limit, kind) => reader.due(now, limit, kind),
      // No other process uses this file.
      limits: memoryLimits(),
      // Does not detect a full disk: reads still work, and only a failing write shows it.
      async check() {
        reader.get('image', '');
        const cause = checkpointer.broken();
        if (cause) throw new StoreUnavailable('The log of the store is not kept short.', { cause });
        await writer.ask([]).catch((error) => {
          throw new StoreUnavailable('The store cannot be written.', { cause: error });
        });
      },
      waiting: changes.waiting,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
