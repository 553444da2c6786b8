import { randomUUID } from 'node:crypto';
import { operations, story } from '@cloudimages/contract';
import { describe, expect, test } from 'vitest';
import { exampleBody } from '../src/calls.ts';
import { isReading } from '../src/read-only.ts';
import { codeOf } from '../src/refusals.ts';
import { call, request, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

// Endpoints of users are spared requests to the image of the story, which may exist there.
const id = target.name === 'endpoint' ? randomUUID() : story.UbuntuImage.id;

const all = Object.values(operations).filter(({ method }) => target.writes || isReading(method));
const secured = all.filter((operation) => operation.secured);

describe('a repeated query parameter', () => {
  test.each(['listImages', 'glanceListImages'] as const)('is refused by %s', async (operation) => {
    expect((await request('GET', `${operations[operation].path}?limit=1&limit=2`)).status).toBe(400);
  });

  test.each(all.filter(({ method, freeQuery }) => method === 'GET' && freeQuery === undefined))(
    'is ignored by $id, which has no query',
    async (operation) => {
      const image = target.story ? undefined : id;
      const answer = await call(operation.id, { image, query: 'a=1&a=2' });
      // An ID without an image on an endpoint.
      expect([Object.keys(operation.answers)[0], ...(target.story ? [] : ['404'])]).toContain(String(answer.status));
    },
  );
});

const none = [
  ['GET', `/v2/cloudimages/${id}`],
  ['PUT', `/v2/cloudimages/${id}`],
  ['DELETE', `/v2/cloudimages/${id}`],
  ['POST', '/v2/cloudimages'],
  ['PATCH', '/v2/images'],
  ['PUT', `/v2/images/${id}`],
  ['DELETE', `/v2/images/${id}/file`],
  ['POST', '/v2/schemas/image'],
  ['POST', '/'],
  ['OPTIONS', '/v2/images'],
  ['GET', '/v2/cloudimages/'],
  ['GET', '/v2/images/'],
  ['GET', '/V2/images'],
  ['GET', `/v2/images/${id}/nothing`],
  ['GET', `/v2/images/${id}/file/`],
  ['GET', '/v2/images/%zz'],
  ['GET', '/v2/schemas/nothing'],
  ['GET', '/v2/nothing'],
  ['GET', '/nothing/at/all'],
  ['GET', '//'],
  ['GET', '/version'],
  ['GET', '/2'],
  ['GET', '/v2x'],
  ['GET', '/v2.'],
  ['GET', '/v2.1.0'],
  ['GET', '/__proto__'],
] as const;

describe('unknown paths and methods', () => {
  test.each(none.filter(([method]) => target.writes || isReading(method)))('%s %s', async (method, path) => {
    const answer = await request(method, path);
    expect(answer.status).toBe(404);
    expect(codeOf(answer)).toBe('APIGW.0101');
  });

  onlyOn(target.stateful).test.each(['/v9', '/v2.9', '/v0'])('GET %s, an unknown version', async (path) => {
    const answer = await request('GET', path, { token: null });
    expect(answer.status).toBe(404);
    expect(codeOf(answer)).toBe('APIGW.0101');
  });

  test('are unknown without a token, too', async () => {
    expect((await request('GET', '/v2/nothing', { token: null })).status).toBe(404);
  });
});

describe('an ID that is not a UUID', () => {
  const ids = [
    'x',
    'constructor',
    id.toUpperCase(),
    id.replaceAll('-', ''),
    `${id}0`,
    `%20${id}`,
    '%00',
    '%F0%9F%98%80',
    `{${id}}`,
    'a'.repeat(300),
  ];

  onlyOn(target.writes).test.each(ids)('%s, on cloudimages', async (image) => {
    const answer = await call('updateImage', { image, json: [] });
    expect(answer.status).toBe(400);
    expect(codeOf(answer)).toBe('IMG.0066');
  });

  const native = secured.filter(({ path }) => path.startsWith('/v2/images/{image_id}'));
  describe.each(native)('natively, $id', (operation) => {
    const body = exampleBody(operation);
    test.each(ids)('%s', async (image) => {
      expect((await call(operation.id, { image, body })).status).toBe(404);
    });
  });
});
