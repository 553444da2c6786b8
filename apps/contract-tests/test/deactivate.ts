import { describe, expect, test } from 'vitest';
import { makeImage, makeQueued, show } from '../src/images.ts';
import { expectRefusal } from '../src/refusals.ts';
import { call, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

onlyOn(target.stateful).describe('a deactivated image', () => {
  test('has its data back once it is active again', async () => {
    const { id: image } = await makeImage({}, 'data');
    expect((await call('glanceDeactivateImage', { image })).status).toBe(204);
    expect(await show(image)).toMatchObject({ status: 'deactivated', size: 4 });
    expectRefusal(await call('glanceDownloadFile', { image }), 403);
    expectRefusal(await call('glanceUploadFile', { image, body: 'more' }), 409);
    expectRefusal(await call('updateImage', { image, json: [] }), 'IMG.0046');
    const { images } = (await call('glanceListImages', { query: `id=${image}&status=deactivated` })).body;
    expect(images).toHaveLength(1);
    expect((await call('glanceReactivateImage', { image })).status).toBe(204);
    expect((await call('glanceDownloadFile', { image })).text).toBe('data');
  });

  test.each(['glanceDeactivateImage', 'glanceReactivateImage'] as const)('%s changes nothing again', async (action) => {
    const { id: image } = await makeImage();
    await call(action, { image });
    const before = await show(image);
    expect((await call(action, { image })).status).toBe(204);
    expect(await show(image)).toEqual(before);
  });

  test('can be deleted', async () => {
    const { id: image } = await makeImage();
    await call('glanceDeactivateImage', { image });
    expect((await call('glanceDeleteImage', { image })).status).toBe(204);
  });
});

describe('an image without data', () => {
  test.runIf(target.stateful).each(['glanceDeactivateImage', 'glanceReactivateImage'] as const)(
    '%s is not for it',
    async (action) => {
      const { id: image } = await makeQueued();
      expectRefusal(await call(action, { image }), 403);
    },
  );
});

onlyOn(target.story).test("another project's image is neither deactivated nor reactivated", async () => {
  const image = '33ad552d-1149-471c-8190-ff6776174a00';
  expectRefusal(await call('glanceDeactivateImage', { image, token: target.tokens.other }), 404);
});
