import { story } from '@cloudimages/contract';
import { describe, expect, test } from 'vitest';
import { makeImage, makeQueued, show } from '../src/images.ts';
import { expectRefusal } from '../src/refusals.ts';
import { call, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

const del = (image: string, body?: string, mediaType?: string) => call('glanceDeleteImage', { image, body, mediaType });

onlyOn(target.stateful).describe('deletion', () => {
  test.each([
    ['without a body', undefined],
    ['with an empty object', '{}'],
    ['with delete_backup', '{"delete_backup":true}'],
    ['with unknown members', '{"force":1}'],
  ])('%s', async (_, body) => {
    const { id } = await makeImage({}, 'data');
    const answer = await del(id, body);
    expect([answer.status, answer.text]).toEqual([204, '']);
    for (const operation of ['glanceShowImage', 'glanceDownloadFile', 'glanceDeleteImage'] as const) {
      expectRefusal(await call(operation, { image: id }), 404);
    }
    expectRefusal(await call('updateImage', { image: id, json: [] }), 'IMG.0144');
    const { body: list } = await call('listImages', { query: `id=${id}` });
    expect(list).toEqual({ images: [] });
  });

  test('of a queued image', async () => {
    const { id } = await makeQueued();
    expect((await del(id)).status).toBe(204);
  });
});

describe('a deletion is refused with', () => {
  test.each([
    ['malformed JSON', '{', 400],
    ['an array', '[]', 400],
    ['a string instead of a boolean', '{"delete_backup":"true"}', 400],
    ['a body of more than 1 MiB', '{}'.padEnd(2 ** 20 + 1), 'APIGW.0201'],
  ])('%s', async (_, body, refusal) => {
    const { id } = target.stateful ? await makeQueued() : story.UbuntuImage;
    expectRefusal(await del(id, body), refusal);
    if (target.stateful) expect((await call('glanceShowImage', { image: id })).status).toBe(200);
  });

  test('another media type', async () => {
    const { id } = target.stateful ? await makeQueued() : story.UbuntuImage;
    expectRefusal(await del(id, '{}', 'text/plain'), 415);
  });
});

onlyOn(target.story).describe('a deletion is refused of', () => {
  test.each([
    ['PublicImage', 403],
    ['SharedImage', 403],
    ['OtherProjectImage', 404],
  ] as const)('%s: %i', async (name, status) => {
    const { id, owner } = story[name];
    const token = owner === story.OtherProjectImage.owner ? target.tokens.other : target.tokens.own;
    expectRefusal(await del(id), status);
    expect(await show(id, token)).toEqual(story[name]);
  });

  // The image stays for good, so this runs on temporary targets only.
  test('a protected image, which can still be changed', async () => {
    const { body } = await call('glanceCreateImageMetadata', { json: { name: 'protected', protected: true } });
    const image = String(body.id);
    expectRefusal(await del(image), 403);
    expect(await show(image)).toEqual(body);
    await call('glanceUploadFile', { image, body: '' });
    expectRefusal(await del(image), 403);
    const answer = await call('updateImage', { image, json: [{ op: 'add', path: '/team', value: 'blue' }] });
    expect(answer.body).toMatchObject({ status: 'active', protected: true, team: 'blue' });
  });

  test("another project's image, from either side", async () => {
    const { id } = await makeImage();
    expectRefusal(await call('glanceDeleteImage', { image: id, token: target.tokens.other }), 404);
    expectRefusal(await call('glanceShowImage', { image: id, token: target.tokens.other }), 404);
    expectRefusal(await call('glanceDownloadFile', { image: id, token: target.tokens.other }), 404);
    expectRefusal(await call('glanceShowImage', { image: story.OtherProjectImage.id }), 404);
    expectRefusal(await call('glanceDownloadFile', { image: story.OtherProjectImage.id }), 404);
    expect((await call('glanceShowImage', { image: id })).status).toBe(200);
  });
});
