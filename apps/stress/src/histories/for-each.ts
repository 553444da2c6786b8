import type { Connection } from '@cloudimages/test-kit/connection';

/** Does the work for each item, in order, as many at a time as there are connections. */
export async function forEach<Item>(
  connections: readonly Connection[],
  items: Iterable<Item>,
  work: (connection: Connection, item: Item) => Promise<void>,
): Promise<void> {
  // One iterator, of which each connection takes the next item.
  const left = items[Symbol.iterator]();
  const run = async (connection: Connection) => {
    for (let next = left.next(); !next.done; next = left.next()) await work(connection, next.value);
  };
  await Promise.all(connections.map(run));
}
