import type { Connection } from '@cloudimages/test-kit/connection';

/** Calls `work` for each item in order, one at a time on each connection. */
export async function forEach<Item>(
  connections: readonly Connection[],
  items: Iterable<Item>,
  work: (connection: Connection, item: Item) => Promise<void>,
): Promise<void> {
  // A shared iterator, from which each connection takes the next item.
  const left = items[Symbol.iterator]();
  const run = async (connection: Connection) => {
    for (let next = left.next(); !next.done; next = left.next()) await work(connection, next.value);
  };
  await Promise.all(connections.map(run));
}
