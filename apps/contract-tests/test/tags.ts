import { story } from '@cloudimages/contract';
import { expect, test } from 'vitest';
import { makeImage, mark, show } from '../src/images.ts';
import { expectRefusal } from '../src/refusals.ts';
import { call, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

const put = (image: string, tag: string) => call('glanceCreateTag', { image, path: { tag: encodeURIComponent(tag) } });
const remove = (image: string, tag: string) =>
  call('glanceDeleteTag', { image, path: { tag: encodeURIComponent(tag) } });

onlyOn(target.stateful).describe('tags', () => {
  test.each(['blue', 'Ä b/ü?#%', 'x'.repeat(255)])('%s is added and removed', async (tag) => {
    const { id } = await makeImage();
    const answer = await put(id, tag);
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(await show(id)).toMatchObject({ tags: [mark, tag] });
    expect((await remove(id, tag)).status).toBe(204);
    expect(await show(id)).toMatchObject({ tags: [mark] });
  });

  test('adding a tag that the image already has changes nothing', async () => {
    const { id } = await makeImage({ tags: [mark, 'a', 'b'] });
    const before = await show(id);
    expect((await put(id, 'a')).status).toBe(204);
    expect(await show(id)).toEqual(before);
  });

  test('there are at most 10', async () => {
    const { id } = await makeImage({ tags: [mark, ...Array.from({ length: 9 }, (_, index) => `tag${index}`)] });
    expectRefusal(await put(id, 'another'), 413);
    expect((await put(id, 'tag0')).status).toBe(204);
  });

  test.each(['team=blue', 'nul\0', '😀'])('%j is refused', async (tag) => {
    const { id } = await makeImage();
    expectRefusal(await put(id, tag), 400);
    expectRefusal(await remove(id, tag), 400);
  });

  test('a missing tag cannot be removed', async () => {
    const { id } = await makeImage();
    expectRefusal(await remove(id, 'blue'), 404);
  });
});

onlyOn(target.story).describe.each([put, remove])('tags of an image of another project', (change) => {
  test('cannot be changed', async () => {
    expectRefusal(await change(story.PublicImage.id, 'blue'), 403);
    expectRefusal(await change(story.SharedImage.id, 'blue'), 403);
    expectRefusal(await change(story.OtherProjectImage.id, 'blue'), 404);
  });
});
