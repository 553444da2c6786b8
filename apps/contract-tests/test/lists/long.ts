import { beforeAll, expect, test } from 'vitest';
import { makeQueued, mark } from '../../src/images.ts';
import { follow, idsIn, listPaths, page, walk } from '../../src/lists.ts';
import { target } from '../../src/target-under-test.ts';
import { onlyOn } from '../../src/when-target.ts';

const count = 1002;
const mine = `kind=bulk&run=${encodeURIComponent(mark)}`;

// Too many images for a user's project.
onlyOn(target.story).describe(`lists of ${count} images`, () => {
  beforeAll(async () => {
    let left = count;
    const work = async () => {
      while (left-- > 0) await makeQueued({ kind: 'bulk', run: mark });
    };
    await Promise.all(Array.from({ length: 32 }, work));
  });

  test.each([
    ['cloudimages', '', 500],
    ['cloudimages', 'limit=1000', 1000],
    ['cloudimages', 'limit=1001', 1000],
    ['native', '', 25],
    ['native', 'limit=1000', 1000],
    ['native', 'limit=1001', 1000],
  ] as const)('%s, %s: %i', async (path, query, length) => {
    expect((await page(path, `${mine}&${query}`)).images).toHaveLength(length);
  });

  test.each(listPaths)('are complete when paged by markers, each image once [%s]', async (path) => {
    const ids = await walk(path, `${mine}&limit=500`);
    expect([ids.length, new Set(ids).size]).toEqual([count, count]);
  });

  test('are complete when paged by links, each image once', async () => {
    const ids: string[] = [];
    for (let link: string | undefined = `/v2/images?${mine}&limit=334`; link; ) {
      const found = await follow(link);
      ids.push(...idsIn(found));
      link = found.next;
    }
    expect([ids.length, new Set(ids).size]).toEqual([count, count]);
  });
});
