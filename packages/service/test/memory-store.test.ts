import { expect, test } from 'vitest';
import { memoryStore } from '../src/memory/store.ts';
import { idOf, recordOf } from '../src/testing/images.ts';
import { storeSuite } from '../src/testing/index.ts';
import { idsOf, listOf, queryOf } from '../src/testing/lists.ts';

storeSuite('the memory store', async () => memoryStore());

test('the memory store begins with the given records', async () => {
  const store = memoryStore([recordOf(1), recordOf(2)]);
  expect(await store.get('image', idOf(1))).toEqual(recordOf(1));
  expect(idsOf(await listOf(store, queryOf()))).toEqual([idOf(2), idOf(1)]);
});
