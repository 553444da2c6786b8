import { setImmediate } from 'node:timers/promises';

interface Asked<Value> {
  readonly key: string;
  readonly resolve: (value: Value | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** Combines concurrent look-ups into one, each key once. */
export function batched<Value>(
  find: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): (key: string) => Promise<Value | undefined> {
  let asked: Asked<Value>[] = [];

  async function ask(): Promise<void> {
    // All requests of this event-loop turn are handled first.
    await setImmediate();
    const all = asked;
    asked = [];
    try {
      const found = await find([...new Set(all.map(({ key }) => key))]);
      for (const { key, resolve } of all) resolve(found.get(key));
    } catch (error) {
      for (const { reject } of all) reject(error);
    }
  }

  return (key) =>
    new Promise((resolve, reject) => {
      if (asked.push({ key, resolve, reject }) === 1) void ask();
    });
}
