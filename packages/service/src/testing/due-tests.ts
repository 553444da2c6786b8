import { expect, test } from 'vitest';
import { idOf, recordOf } from './images.ts';
import { fill } from './lists.ts';
import { emptyStore, type Open } from './stores.ts';
import { hashOf, putToken } from './tokens.ts';

const at = (second: number) => `2026-11-24T08:00:${String(second).padStart(2, '0')}Z`;

/** `due` finds what is due and nothing else, in order. */
export function dueTests(open: Open): void {
  const store = emptyStore(open);

  async function fillAll() {
    await fill(store(), [{ ...recordOf(1), due: at(30) }, { ...recordOf(2), due: at(10) }, recordOf(3)]);
    await putToken(store(), 1, { due: at(20) });
    await putToken(store(), 2, { due: at(40) });
    await putToken(store(), 3, { due: at(10) });
    await putToken(store(), 4);
  }

  const all = [
    ['image', idOf(2)],
    ['token', hashOf(3)],
    ['token', hashOf(1)],
    ['image', idOf(1)],
    ['token', hashOf(2)],
  ];

  test('nothing is due in an empty store', async () => {
    expect(await store().due(at(59), 10)).toEqual([]);
  });

  test.each([
    [9, 0],
    [10, 2],
    [29, 3],
    [30, 4],
    [59, 5],
  ])('at second %i, the first %i are due', async (second, count) => {
    await fillAll();
    expect(await store().due(at(second), 10)).toEqual(all.slice(0, count));
  });

  test('no more are found than asked for, the longest due first', async () => {
    await fillAll();
    for (const limit of [0, 1, 2, 3, 4]) expect(await store().due(at(59), limit)).toEqual(all.slice(0, limit));
  });

  test('those of one kind', async () => {
    await fillAll();
    for (const kind of ['image', 'token'] as const) {
      const own = all.filter(([each]) => each === kind);
      expect(await store().due(at(59), 10, kind)).toEqual(own);
      expect(await store().due(at(59), 1, kind)).toEqual(own.slice(0, 1));
    }
  });

  test('a record whose time is moved, removed or gone is not due any more', async () => {
    await fillAll();
    await fill(store(), [{ ...recordOf(2), due: at(50) }, recordOf(1)]);
    await putToken(store(), 3, { due: at(50) });
    await store().change({ token: ['token', hashOf(1)] }, () => ({ token: undefined }));
    await putToken(store(), 2);
    expect(await store().due(at(49), 10)).toEqual([]);
    expect(await store().get('image', idOf(2))).toEqual({ ...recordOf(2), due: at(50) });
    expect(await store().due(at(50), 10)).toEqual(all.slice(0, 2));
  });
}
