import { createHash } from 'node:crypto';
import { story } from '@cloudimages/contract';
import { describe, expect, test } from 'vitest';
import { makeImage, makeQueued, show } from '../src/images.ts';
import { expectRefusal } from '../src/refusals.ts';
import { call, request, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

const data = '0123456789';

const download = (image: string, range?: string) =>
  call('glanceDownloadFile', { image, headers: range === undefined ? {} : { Range: range } });

onlyOn(target.stateful).describe('upload', () => {
  test('makes the image active, with its size and checksum', async () => {
    const queued = await makeQueued();
    const answer = await call('glanceUploadFile', { image: queued.id, body: data });
    expect(answer.status, answer.text).toBe(204);
    const image = await show(queued.id);
    expect(image).toEqual({
      ...queued,
      status: 'active',
      size: 10,
      checksum: createHash('md5').update(data).digest('hex'),
      __image_size: '10',
      active_at: image.active_at,
      updated_at: image.active_at,
    });
  });

  test('of no data', async () => {
    const { id } = await makeQueued();
    expect((await call('glanceUploadFile', { image: id, body: '' })).status).toBe(204);
    expect(await show(id)).toMatchObject({ status: 'active', size: 0, checksum: 'd41d8cd98f00b204e9800998ecf8427e' });
    const answer = await download(id);
    expect([answer.status, answer.text]).toEqual([200, '']);
  });

  test('of bytes that are not UTF-8', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    const { id } = await makeQueued();
    await call('glanceUploadFile', { image: id, body: bytes });
    const md5 = createHash('md5').update(bytes).digest('hex');
    expect(await show(id)).toMatchObject({ size: 70_000, checksum: md5 });
    const response = await target.fetch(`${target.endpoint}/v2/images/${id}/file`, {
      headers: { 'X-Auth-Token': target.tokens.own },
    });
    expect(
      createHash('md5')
        .update(await response.bytes())
        .digest('hex'),
    ).toBe(md5);
  });

  test('to an image that already has data is refused', async () => {
    const { id } = await makeImage({}, data);
    const before = await show(id);
    expectRefusal(await call('glanceUploadFile', { image: id, body: 'more' }), 409);
    expect(await show(id)).toEqual(before);
    expect((await download(id)).text).toBe(data);
  });
});

describe('upload of an unsupported media type', () => {
  test.each([null, 'application/json', 'text/plain'])('%s', async (mediaType) => {
    const { id } = target.stateful ? await makeQueued() : story.UbuntuImage;
    expectRefusal(await call('glanceUploadFile', { image: id, body: data, mediaType }), 415);
    if (target.stateful) expect(await show(id)).toMatchObject({ status: 'queued' });
  });
});

test.each([
  ['a part of the data', 'Content-Range', 'bytes 5-7/10', 400],
  ['compressed data', 'Content-Encoding', 'gzip', 415],
])('upload of %s is refused', async (_what, header, value, status) => {
  const { id } = target.stateful ? await makeQueued() : story.UbuntuImage;
  expectRefusal(await call('glanceUploadFile', { image: id, body: data, headers: { [header]: value } }), status);
  if (target.stateful) expect(await show(id)).toMatchObject({ status: 'queued' });
});

const ranges: readonly (readonly [range: string, text: string, contentRange: string])[] = [
  ['bytes=0-3', '0123', 'bytes 0-3/10'],
  ['bytes=4-4', '4', 'bytes 4-4/10'],
  ['bytes=5-', '56789', 'bytes 5-9/10'],
  ['bytes=8-100', '89', 'bytes 8-9/10'],
  ['bytes=-3', '789', 'bytes 7-9/10'],
  ['bytes=-100', data, 'bytes 0-9/10'],
];

onlyOn(target.stateful).describe('download', () => {
  test('of the whole data', async () => {
    const { id } = await makeImage({}, data);
    const answer = await download(id);
    expect([answer.status, answer.text]).toEqual([200, data]);
    expect(answer.headers.get('Content-Length')).toBe('10');
    expect(answer.headers.get('Accept-Ranges')).toBe('bytes');
  });

  test.each(ranges)('of %s', async (range, text, contentRange) => {
    const { id } = await makeImage({}, data);
    const answer = await download(id, range);
    expect([answer.status, answer.text]).toEqual([206, text]);
    expect(answer.headers.get('Content-Range')).toBe(contentRange);
    expect(answer.headers.get('Content-Length')).toBe(String(text.length));
  });

  test.each(['bytes=10-', 'bytes=10-12', 'bytes=-0'])('of %s, which cannot be satisfied', async (range) => {
    const { id } = await makeImage({}, data);
    const answer = await download(id, range);
    expectRefusal(answer, 416);
    expect(answer.headers.get('Content-Range')).toBe('bytes */10');
  });

  test.each(['bytes=0-1,3-4', 'bytes=5-2', 'bytes=a-b', 'bytes=-', 'lines=0-1', 'bytes'])(
    'of %s, which is ignored',
    async (range) => {
      const { id } = await makeImage({}, data);
      const answer = await download(id, range);
      expect([answer.status, answer.text]).toEqual([200, data]);
    },
  );

  test('of an image without data has no body', async () => {
    const { id } = await makeQueued();
    const answer = await download(id);
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect((await download(id, 'bytes=0-1')).status).toBe(204);
  });

  test('of an unknown image is refused', async () => {
    const image = '00000000-0000-4000-8000-000000000000';
    expectRefusal(await download(image), 404);
    expectRefusal(await call('glanceShowImage', { image }), 404);
    expectRefusal(await call('glanceUploadFile', { image, body: data }), 404);
    expectRefusal(await call('glanceDeleteImage', { image }), 404);
  });
});

onlyOn(target.story).describe('data of the story', () => {
  test.each(['PublicImage', 'SharedImage', 'KilledImage', 'IsoImage'] as const)('%s has no data', async (name) => {
    expect((await download(story[name].id)).status).toBe(204);
  });

  test.each([
    ['PublicImage', 403],
    ['SharedImage', 403],
    ['OtherProjectImage', 404],
    ['KilledImage', 409],
    ['UbuntuImage', 409],
  ] as const)('%s accepts no data: %i', async (name, status) => {
    expectRefusal(await call('glanceUploadFile', { image: story[name].id, body: data }), status);
  });

  test("a range of the seed's two bytes", async () => {
    const answer = await request('GET', story.UbuntuImage.file, { headers: { Range: 'bytes=1-' } });
    expect([answer.status, answer.text]).toEqual([206, '}']);
  });
});
