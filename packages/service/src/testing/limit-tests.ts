import { expect, test } from 'vitest';
import { emptyStore, type Open } from './stores.ts';

const start = Date.UTC(2026, 10, 24);

/** No more requests are granted than there may be. */
export function limitTests(open: Open): void {
  const store = emptyStore(open);

  test('a burst of the limit is granted, and then none', async () => {
    const { limits } = store();
    const answers = [];
    for (let index = 0; index < 7; index++) answers.push(await limits.take('a', 5, start));
    expect(answers).toEqual([0, 0, 0, 0, 0, 200, 200]);
  });

  test('the wait that it returns is long enough, and no longer than needed', async () => {
    const { limits } = store();
    for (let index = 0; index < 5; index++) await limits.take('a', 5, start);
    const wait = await limits.take('a', 5, start + 50);
    expect(await limits.take('a', 5, start + 50 + wait - 1)).toBe(1);
    expect(await limits.take('a', 5, start + 50 + wait)).toBe(0);
    expect(await limits.take('a', 5, start + 50 + wait)).toBeGreaterThan(0);
  });

  test('after the first burst, at most the limit is granted in any second', async () => {
    const { limits } = store();
    let granted = 0;
    for (let ms = 0; ms < 10_000; ms += 10) if ((await limits.take('a', 20, start + ms)) === 0) granted += 1;
    expect(granted).toBeGreaterThanOrEqual(200);
    expect(granted).toBeLessThanOrEqual(220);
  });

  test('a clock that is set back does not make requests wait for it', async () => {
    const { limits } = store();
    for (let index = 0; index < 5; index++) await limits.take('a', 5, start);
    const before = start - 3_600_000;
    const wait = await limits.take('a', 5, before);
    expect(wait).toBeLessThanOrEqual(1000);
    expect(await limits.take('a', 5, before + wait)).toBe(0);
  });

  test('each key is counted on its own', async () => {
    const { limits } = store();
    expect(await limits.take('a', 1, start)).toBe(0);
    expect(await limits.take('b', 1, start)).toBe(0);
    expect(await limits.take('a', 1, start)).toBe(1000);
  });

  test('concurrent requests do not get more', async () => {
    const { limits } = store();
    const answers = await Promise.all(Array.from({ length: 50 }, () => limits.take('a', 5, start)));
    expect(answers.filter((wait) => wait === 0)).toHaveLength(5);
  });
}
