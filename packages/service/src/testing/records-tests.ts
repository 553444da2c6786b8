import { expect, test } from 'vitest';
import { idOf, recordOf } from './images.ts';
import { emptyStore, type Open } from './stores.ts';
import { hashOf, putToken, tokenOf } from './tokens.ts';

/** Records of kinds without a table of their own; tokens stand for all of them. */
export function recordsTests(open: Open): void {
  const store = emptyStore(open);
  const hash = hashOf(1);

  test('a record is found by its kind and ID', async () => {
    await putToken(store(), 1);
    expect(await store().get('token', hash)).toEqual(tokenOf());
    expect(await store().get('token', hashOf(2))).toBeUndefined();
    expect(await store().get('image', hash)).toBeUndefined();
  });

  test('a later record replaces the one before', async () => {
    await putToken(store(), 1, { due: '2026-11-25T08:00:00Z' });
    await putToken(store(), 1, { methods: ['password', 'token'], revoked: true });
    expect(await store().get('token', hash)).toEqual(tokenOf({ methods: ['password', 'token'], revoked: true }));
  });

  test('a record is deleted, and can be made again', async () => {
    await putToken(store(), 1);
    await putToken(store(), 2);
    expect(await store().change({ token: ['token', hash] }, () => ({ token: undefined }))).toEqual({});
    expect(await store().get('token', hash)).toBeUndefined();
    expect(await store().get('token', hashOf(2))).toEqual(tokenOf());
    await putToken(store(), 1);
    expect(await store().get('token', hash)).toEqual(tokenOf());
  });

  test('concurrent records are all stored', async () => {
    const numbers = Array.from({ length: 50 }, (_, number) => number);
    await Promise.all(numbers.map((number) => putToken(store(), number, { user: String(number) })));
    const kept = await Promise.all(numbers.map((number) => store().get('token', hashOf(number))));
    expect(kept.map((one) => one?.user)).toEqual(numbers.map(String));
  });

  test('records of two kinds with the same ID are two', async () => {
    const id = idOf(1);
    await store().change({ image: ['image', id], token: ['token', id] }, () => ({
      image: recordOf(1),
      token: tokenOf(),
    }));
    await store().change({ image: ['image', id] }, () => ({ image: undefined }));
    expect(await store().get('image', id)).toBeUndefined();
    expect(await store().get('token', id)).toEqual(tokenOf());
  });
}
