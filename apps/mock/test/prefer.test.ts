import { type OperationId, operations, story } from '@cloudimages/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../src/mock.ts';
import { readPreference } from '../src/prefer.ts';
import { call, readAnswer } from './call.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

const preferring = (id: OperationId, prefer: string, init: RequestInit = {}) =>
  call(mock.url, id, { ...init, headers: { Prefer: prefer, ...(init.headers as Record<string, string>) } });

test.each([
  [undefined, {}],
  ['', {}],
  ['code=404', { code: 404 }],
  ['example=IMG.0035', { exampleKey: 'IMG.0035' }],
  ['code=400, example=IMG.0035', { code: 400, exampleKey: 'IMG.0035' }],
  ['example="IMG.0035"; code="400"', { code: 400, exampleKey: 'IMG.0035' }],
  ['Code = 404', { code: 404 }],
  ['example="after removal", wait=5', { exampleKey: 'after removal' }],
  ['respond-async, statuscode=404, dynamic=true', {}],
  ['code=4040', {}],
])('reads %s', (header, preference) => {
  expect(readPreference(header)).toEqual(preference);
});

// Responses to HEAD have no body, which would show the example.
const withBodies = Object.values(operations).filter(({ method }) => method !== 'HEAD');

describe.each(withBodies)('$id', ({ id, refusals }) => {
  test.each(refusals)('responds with status $status and example $code if both are preferred', async (refusal) => {
    const { status, code, mediaType, body } = refusal;
    const response = await preferring(id, `code=${status}, example=${code}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, mediaType]);
    const requestId = response.headers.get('x-request-id');
    expect(requestId).toMatch(/^[0-9a-f]{32}$/);
    const named = JSON.stringify(body).replace(/(?<="request_id":")\w+/, String(requestId));
    expect(await readAnswer(response)).toEqual(JSON.parse(named));
  });

  test.each(['code=418', 'example=Nothing', 'code=500, example=Nothing'])('responds with 404 to %s', async (prefer) => {
    const response = await preferring(id, prefer);
    expect(response.status).toBe(404);
    expect(await readAnswer(response)).toMatchObject({
      error_code: 'APIGW.0101',
      error_msg: expect.stringContaining(`${id} declares no `),
    });
  });
});

test.each<[id: OperationId, prefer: string, message: string]>([
  ['deleteImageTag', 'code=418', 'deleteImageTag declares no status 418, only 204, 400, 401, 403, 404, 429, 500, 503.'],
  [
    'listImages',
    'example=Nothing',
    'listImages declares no example Nothing for status 200, only ImagePage, EmptyPage.',
  ],
  [
    'listImages',
    'code=400, example=EmptyPage',
    'listImages declares no example EmptyPage for status 400, only IMG.0017, IMG.0024.',
  ],
  ['deleteImageTag', 'example=Nothing', 'deleteImageTag declares no example Nothing for status 204, nor any other.'],
])('the error of %s for %s names what is declared', async (id, prefer, error_msg) => {
  expect(await readAnswer(await preferring(id, prefer))).toMatchObject({ error_msg });
});

test.each(['example=IsoImage', 'example="IsoImage"', 'code=200, example=IsoImage'])(
  'responds with the example of %s',
  async (prefer) => {
    expect(await readAnswer(await preferring('glanceShowImage', prefer))).toEqual(story.IsoImage);
  },
);

test('sends no media type without a body', async () => {
  const response = await preferring('glanceDownloadFile', 'code=204');
  expect([response.status, response.headers.get('content-type')]).toEqual([204, null]);
});

test.each(['text/html', 'application/octet-stream', 'garbage;'])(
  'responds on cloudimages in JSON to Accept: %s',
  async (accept) => {
    const response = await preferring('listImages', 'code=400', { headers: { Accept: accept } });
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/json']);
  },
);

describe('an invalid request keeps its error with the preference', () => {
  const body = JSON.stringify([{ op: 'replace', path: '/name', value: '' }]);

  test.each([
    ['code=200', 'IMG.0013'],
    ['code=404', 'IMG.0013'],
    ['code=418', 'IMG.0013'],
    ['example=UbuntuImage', 'IMG.0013'],
    ['code=400', 'IMG.0013'],
    ['code=400, example=IMG.0035', 'IMG.0035'],
  ])('%s', async (prefer, code) => {
    const response = await preferring('updateImage', prefer, { body });
    expect(response.status).toBe(400);
    expect(await readAnswer(response)).toMatchObject({ error: { code } });
  });

  test('without credentials', async () => {
    const response = await preferring('updateImage', 'code=200', { headers: { 'X-Auth-Token': '' } });
    expect(response.status).toBe(401);
  });
});
