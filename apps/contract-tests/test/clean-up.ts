import { expect } from 'vitest';
import { target } from '../src/here.ts';
import { cleanUp, mark } from '../src/images.ts';
import { listPaths, page, query } from '../src/lists.ts';
import { on } from '../src/on.ts';

on(target.stateful).test('nothing is left behind', async () => {
  await cleanUp();
  for (const token of Object.values(target.tokens)) {
    for (const path of listPaths) expect((await page(path, query({ tag: mark }), token)).images).toEqual([]);
  }
});
