import { expect } from 'vitest';
import { cleanUp, mark } from '../src/images.ts';
import { listPaths, page, query } from '../src/lists.ts';
import { target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

onlyOn(target.stateful).test('all images of the run can be deleted', async () => {
  await cleanUp();
  for (const token of Object.values(target.tokens)) {
    for (const path of listPaths) expect((await page(path, query({ tag: mark }), token)).images).toEqual([]);
  }
});
