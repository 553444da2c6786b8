import { accessKey, createCloudImages, glanceListImages, glanceShowImage, listImages } from '@cloudimages/client';
import { expect, test } from 'vitest';
import { show } from '../src/images.ts';
import { follow, idsIn, listPaths, page } from '../src/lists.ts';
import { observedFetch, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

const { endpoint, tokens, accessKey: key, stateful } = target;
const connection = { endpoint, fetch: observedFetch };
const callers = [
  { by: 'a token', client: createCloudImages({ ...connection, token: tokens.own }) },
  ...(key ? [{ by: 'an access key', client: createCloudImages({ ...connection, credentials: accessKey(key) }) }] : []),
];

// Uses any images of the project, which other clients may change meanwhile.
onlyOn(stateful).describe('reading existing images', () => {
  test.each(listPaths)('an image is the same in a list and alone [%s]', async (path) => {
    for (const image of (await page(path, 'limit=5')).images) {
      const shown = await show(image.id);
      if (shown.updated_at === image.updated_at) expect(shown).toEqual(image);
    }
  });

  test.each(listPaths)('pages respect the limit, and share no image [%s]', async (path) => {
    const ids: string[] = [];
    for (let marker = ''; ids.length < 6; marker = `&marker=${ids.at(-1)}`) {
      const found = idsIn(await page(path, `limit=2&sort_key=id&sort_dir=asc${marker}`));
      expect(found.length).toBeLessThanOrEqual(2);
      if (found.length === 0) break;
      ids.push(...found);
    }
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the links of a list are its pages', async () => {
    const first = await page('native', 'limit=1&sort_key=id&sort_dir=asc');
    const second = first.next === undefined ? undefined : await follow(first.next);
    if (second) expect(idsIn(second)).not.toEqual(idsIn(first));
  });

  test.each(callers)('the client reads with $by', async ({ client }) => {
    const [image] = (await listImages(client, { limit: 1 })).images;
    expect((await glanceListImages(client, { limit: 1 })).images.length).toBeLessThanOrEqual(1);
    if (image) expect((await glanceShowImage(client, image.id)).id).toBe(image.id);
  });

  onlyOn(key !== undefined).test('a signature with a wrong secret key is refused', async () => {
    const credentials = accessKey({ id: String(key?.id), secret: 'another-secret' });
    const refusal = { kind: 'gateway', status: 401, code: 'APIGW.0301' };
    await expect(listImages(createCloudImages({ ...connection, credentials }))).rejects.toMatchObject(refusal);
  });
});
