import { setImmediate } from 'node:timers/promises';

interface Asked<Query, Value> {
  readonly query: Query;
  readonly resolve: (value: Value | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** Combines concurrent look-ups into one, each key once. */
export function batched<Query, Value>(
  find: (queries: readonly Query[]) => Promise<ReadonlyMap<string, Value>>,
  keyOf: (query: Query) => string,
): (query: Query) => Promise<Value | undefined> {
  let asked: Asked<Query, Value>[] = [];

  async function ask(): Promise<void> {
    // All requests of this event-loop turn are handled first.
    await setImmediate();
    const all = asked;
    asked = [];
    try {
      const queries = new Map(all.map(({ query }) => [keyOf(query), query]));
      const found = await find([...queries.values()]);
      for (const { query, resolve } of all) resolve(found.get(keyOf(query)));
    } catch (error) {
      for (const { reject } of all) reject(error);
    }
  }

  return (query) =>
    new Promise((resolve, reject) => {
      if (asked.push({ query, resolve, reject }) === 1) void ask();
    });
}
