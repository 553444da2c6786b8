import { type Image, story } from '@cloudimages/contract';
import { expect, test } from 'vitest';
import { makeImage, show } from '../../src/images.ts';
import { add, operationOf, remove, replace } from '../../src/patch-case.ts';
import { call, target } from '../../src/target-under-test.ts';
import { onlyOn } from '../../src/when-target.ts';

const seconds = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;

/** The image of the response, and whether its time lies between the start and the end of the call. */
async function patchNow(path: 'cloudimages' | 'native', image: string, patch: readonly object[]) {
  const from = seconds(Date.now());
  const answer = await call(operationOf[path], { image, json: patch });
  expect(answer.status, answer.text).toBe(200);
  const { updated_at } = answer.body as unknown as Image;
  return { image: answer.body, isNow: from <= updated_at && updated_at <= seconds(Date.now()) };
}

const paths = ['cloudimages', 'native'] as const;

// The story's images were last changed years ago, so a new time differs from the old one.
onlyOn(target.story).describe('updated_at', () => {
  const { id, name } = story.IsoImage;

  test.each(paths)('stays after an empty patch [%s]', async (path) => {
    const before = await show(id);
    expect((await patchNow(path, id, [])).image).toEqual(before);
    expect(await show(id)).toEqual(before);
  });

  test.each([[add('/name', name)], [replace('/name', name)], [add('/team', 'blue'), remove('/team')]])(
    'is the current time, although all values stay: %j, %j',
    async (...patch) => {
      const { image, isNow } = await patchNow(
        'cloudimages',
        id,
        patch.filter((operation) => operation),
      );
      expect(isNow).toBe(true);
      expect(image).toEqual({ ...story.IsoImage, updated_at: image.updated_at });
    },
  );

  test('is the current time after a native patch', async () => {
    expect((await patchNow('native', story.KilledImage.id, [add('/name', story.KilledImage.name)])).isNow).toBe(true);
  });
});

onlyOn(target.stateful).describe('an empty patch', () => {
  test.each(paths)('changes nothing [%s]', async (path) => {
    const before = await makeImage({ team: 'blue' });
    const answer = await call(operationOf[path], { image: before.id, json: [] });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(before);
    expect(await show(before.id)).toEqual(before);
  });
});

onlyOn(target.story).describe('the native path', () => {
  test.each(['QueuedImage', 'KilledImage', 'DataDiskImage'] as const)('also changes %s', async (name) => {
    const { id } = story[name];
    const before = await show(id);
    const { image } = await patchNow('native', id, [add('/team', 'blue')]);
    expect(image).toEqual({ ...before, team: 'blue', updated_at: image.updated_at });
    await patchNow('native', id, [remove('/team')]);
  });
});

onlyOn(target.story).describe('of a data disk', () => {
  test('only the name and the description can be changed', async () => {
    const { id, name } = story.DataDiskImage;
    const before = await show(id);
    const patch = [replace('/name', 'renamed'), add('/__description', 'words')];
    const { image } = await patchNow('cloudimages', id, patch);
    expect(image).toEqual({ ...before, name: 'renamed', __description: 'words', updated_at: image.updated_at });
    await patchNow('cloudimages', id, [replace('/name', name), remove('/__description')]);
  });
});
