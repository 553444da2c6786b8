import { operations, story } from '@cloudimages/contract';
import { createService } from '@cloudimages/service';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CloudImagesClient,
  createCloudImages,
  glanceCreateImageMetadata,
  glanceDeleteImage,
  glanceDownloadFile,
  glanceListImages,
  glanceShowImage,
  glanceUpdateImage,
  glanceUploadFile,
  isCloudImagesError,
  listImages,
  nativePatch,
  patch,
  type Send,
  showVersion,
  unwrap,
  updateImage,
} from '../src/index.ts';
import { ContractError, validation } from '../src/validation.ts';
import { callExample } from './support/call-example.ts';
import { endpoint, serviceClient, ubuntu } from './support/clients.ts';
import { fixedResponse } from './support/fixed-response.ts';

/** A client that checks, and how many requests left it. */
function checking(fetch: Send = createService().fetch) {
  const left: Request[] = [];
  const client = createCloudImages({
    endpoint,
    token: 'demo-token',
    fetch: (request) => {
      left.push(request);
      return fetch(request);
    },
  });
  client.use(validation());
  return { client, left };
}

/** What a call throws, or undefined. */
const caught = (call: Promise<unknown>): Promise<unknown> => call.then(() => undefined).catch((error) => error);

type Call = (client: CloudImagesClient) => Promise<unknown>;

test('the life of an image is as the document says', async () => {
  const { client, left } = checking();
  const { id } = await glanceCreateImageMetadata(client, { name: 'web-base', team: 'blue', tags: ['a=b'] });
  expect(await glanceDownloadFile(client, id)).toBeNull();
  await glanceUploadFile(client, id, new Blob(['some bytes']).stream(), { onProgress: () => {} });
  await updateImage(client, id, patch().set('min_ram', 2048).removeExtension('team'));
  await glanceUpdateImage(client, id, nativePatch().set('name', 'native'));
  expect((await listImages(client, { limit: 1, protected: false, attributes: { walk: 'x' } })).images).toEqual([]);
  expect((await glanceListImages(client, { created_at: 'lt:2018-10-28 10:00:00' })).images).not.toHaveLength(0);
  const download = await glanceDownloadFile(client, id, { range: 'bytes=0-3' });
  expect(await new Response(download?.body).text()).toBe('some');
  await glanceDeleteImage(client, id, { delete_backup: true });
  expect((await caught(glanceShowImage(client, id))) instanceof ContractError).toBe(false);
  expect(left).toHaveLength(10);
});

test.each(Object.values(operations))('the example of $id is as the document says', async (operation) => {
  const { client, left } = checking();
  expect(await caught(callExample(client, operation))).not.toBeInstanceOf(ContractError);
  expect(left).toHaveLength(1);
});

describe('a request', () => {
  const params = { path: { image_id: ubuntu } };
  const patchWith = (body: unknown, headers = {}): Call => {
    return (client) => unwrap(client.PATCH('/v2/cloudimages/{image_id}', { params, headers, body: body as never }));
  };

  const refused: readonly [string, string, string | undefined, string, Call][] = [
    [
      'a value',
      'updateImage',
      'IMG.0055',
      'Operation 0: value must be <= 2147483647.',
      (client) => updateImage(client, ubuntu, patch().set('min_ram', 2 ** 31)),
    ],
    [
      'a name',
      'updateImage',
      'IMG.0026',
      'Operation 0: /owner is',
      (client) => updateImage(client, ubuntu, [{ op: 'add', path: '/owner', value: 'me' }] as never),
    ],
    ['a patch that is none', 'updateImage', 'IMG.0001', 'must be of type array', patchWith({})],
    ['a body that is missing', 'updateImage', 'IMG.0007', 'body', patchWith(undefined)],
    [
      'a media type',
      'updateImage',
      'IMG.0001',
      'It takes application/json',
      patchWith([], { 'Content-Type': 'text/plain' }),
    ],
    ['an ID', 'updateImage', 'IMG.0066', 'The image ID is no UUID', (client) => updateImage(client, 'A', [])],
    [
      'an ID with a slash',
      'updateImage',
      'IMG.0066',
      'The image ID is no UUID',
      (client) => updateImage(client, '../x', []),
    ],
    [
      'an ID that is missing',
      'updateImage',
      'IMG.0066',
      'ID',
      (client) => unwrap(client.PATCH('/v2/cloudimages/{image_id}', { body: [] } as never)),
    ],
    ['a native ID', 'glanceShowImage', '404 Not Found', 'image', (client) => glanceShowImage(client, 'A')],
    [
      'a native value',
      'glanceUpdateImage',
      '400 Bad Request',
      'value must NOT have more than 255 characters.',
      (client) => glanceUpdateImage(client, ubuntu, nativePatch().set('name', 'a'.repeat(256))),
    ],
    ['a limit', 'listImages', 'IMG.0017', 'limit must be >= 0.', (client) => listImages(client, { limit: -1 })],
    [
      'a filter',
      'listImages',
      'IMG.0024',
      '__imagetype is none of',
      (client) => listImages(client, { __imagetype: 'market' } as never),
    ],
    [
      'a native filter',
      'glanceListImages',
      '400 Bad Request',
      'min_ram must be of type integer.',
      (client) => glanceListImages(client, { min_ram: 1.5 }),
    ],
    [
      'a new image',
      'glanceCreateImageMetadata',
      '400 Bad Request',
      'min_disk must be >= 1.',
      (client) => glanceCreateImageMetadata(client, { min_disk: 0 }),
    ],
    [
      'what only the service sets',
      'glanceCreateImageMetadata',
      '403 Forbidden',
      'id is an attribute',
      (client) => glanceCreateImageMetadata(client, { id: 1 }),
    ],
    [
      'what else to delete',
      'glanceDeleteImage',
      '400 Bad Request',
      'delete_backup must be of type boolean.',
      (client) => glanceDeleteImage(client, ubuntu, { delete_backup: 'yes' } as never),
    ],
    ['a version', 'showVersion', 'APIGW.0101', 'No API', (client) => showVersion(client, '2')],
  ];

  test.each(refused)('with %s that breaks a rule is not sent: %s', async (_, operation, code, message, call) => {
    const { client, left } = checking();
    const error = await caught(call(client));
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({ name: 'ContractError', side: 'request', operation, code });
    expect(String(error)).toContain(operation);
    expect(String(error)).toContain(message);
    expect(left).toHaveLength(0);
    // The service says the same.
    const answered = await caught(call(serviceClient()));
    expect(isCloudImagesError(answered)).toBe(true);
    expect(answered).toMatchObject({ code });
    expect(String(answered)).toContain(message);
  });

  test('to a path that the document lacks is not sent', async () => {
    const { client, left } = checking();
    const call: Call = (one) => unwrap(one.GET('/v2/a/b/c' as never) as never);
    const error = await caught(call(client));
    expect(error).toMatchObject({ name: 'ContractError', side: 'request', operation: undefined, code: 'APIGW.0101' });
    expect(String(error)).toContain('GET /v2/a/b/c');
    expect(left).toHaveLength(0);
    expect(await caught(call(serviceClient()))).toMatchObject({ code: 'APIGW.0101' });
  });

  test('arrives as it was, body and all', async () => {
    const { fetch, requests } = fixedResponse(JSON.stringify(story.UbuntuImage), {
      headers: { 'Content-Type': 'application/json' },
    });
    const { client } = checking(fetch);
    await updateImage(client, ubuntu, patch().set('name', 'ims_test'));
    expect(await requests[0]?.json()).toEqual([{ op: 'add', path: '/name', value: 'ims_test' }]);
  });

  test('with data goes out with the data unread', async () => {
    let taken = 0;
    const data = new ReadableStream<Uint8Array<ArrayBuffer>>({ pull: () => void taken++ }, { highWaterMark: 0 });
    const { client, left } = checking(async () => {
      expect(taken).toBe(0);
      return new Response(null, { status: 204 });
    });
    await glanceUploadFile(client, ubuntu, data);
    expect(left).toHaveLength(1);
  });

  const values = fc.oneof(
    fc.constantFrom<unknown>(
      'ims_test',
      '',
      ' a',
      'true',
      'uefi',
      'efi',
      '2048',
      '-1',
      1,
      -1,
      1.5,
      2 ** 31,
      true,
      null,
    ),
    fc.constantFrom<unknown>('a'.repeat(129), 'é'.repeat(40_000), '<', '\u0000', '\ud800', [], {}),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const paths = fc.oneof(
    fc.constantFrom<unknown>(
      '/name',
      '/min_ram',
      '/hw_firmware_type',
      '/__support_kvm',
      '/__description',
      '/team',
      '/constructor',
    ),
    fc.constantFrom<unknown>(
      '/id',
      '/__proto__',
      '/Team',
      '/a/b',
      '/a~1b',
      'team',
      '',
      '/',
      1,
      undefined,
      '/hasOwnProperty',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }).map((text) => `/${text}`),
  );
  const changes = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({ op: fc.constantFrom('add', 'replace', 'remove'), path: paths, value: values }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>(
        {},
        null,
        'add',
        [],
        { op: 'test', path: '/team' },
        { op: 'add', path: '/team' },
      ),
    },
  );
  const bodies = fc.oneof(
    { weight: 8, arbitrary: fc.array(changes, { maxLength: 3 }) },
    fc.constantFrom({}, null, 'x'),
  );

  test.each([
    ['/v2/cloudimages/{image_id}', ['IMG.0035']],
    ['/v2/images/{image_id}', ['409 Conflict']],
  ] as const)('to %s is refused here or there, with the same code and words', async (path, byState) => {
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const call: Call = (client) => unwrap(client.PATCH(path, { params, body: body as never }));
        const { client, left } = checking();
        const here = await caught(call(client));
        const there = await caught(call(serviceClient()));
        if (here instanceof ContractError) {
          const { code, message } = there as Error & { code: string };
          expect([here.code, message]).toEqual([code, expect.stringContaining(here.message.replace(/^\w+: /, ''))]);
          expect(left).toHaveLength(0);
        } else {
          // What is left to refuse depends on the image.
          expect([undefined, ...byState]).toContain((there as { code?: string } | undefined)?.code);
          expect(String(here)).toBe(String(there));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('an answer', () => {
  const json = { 'Content-Type': 'application/json' };
  const show: Call = (client) => glanceShowImage(client, ubuntu);
  const { id: _id, ...withoutId } = story.UbuntuImage;

  test.each<[string, Call, string, ResponseInit, string]>([
    [
      'a status that is not declared',
      show,
      '{}',
      { status: 418, headers: json },
      'glanceShowImage answered 418: the status is not declared.',
    ],
    [
      'a status that another operation has',
      show,
      '{}',
      { status: 201, headers: json },
      '201: the status is not declared.',
    ],
    [
      'another media type',
      show,
      '<html>',
      { headers: { 'Content-Type': 'text/html; charset=utf-8' } },
      'the media type is text/html and should be application/json.',
    ],
    ['no media type', show, '{}', { headers: { 'Content-Type': '' } }, 'the media type is missing'],
    ['what is no JSON', show, '{', { headers: json }, 'the body is no JSON.'],
    ['nothing', show, '', { headers: json }, 'the body is no JSON.'],
    [
      'a member that is missing',
      show,
      JSON.stringify(withoutId),
      { headers: json },
      "the body must have required property 'id'.",
    ],
    [
      'a member of another type',
      (client) => listImages(client),
      JSON.stringify({ images: [{ ...story.UbuntuImage, min_ram: '0' }] }),
      { headers: json },
      'images/0/min_ram must be of type integer.',
    ],
    ['a refusal in another shape', show, '{}', { status: 404, headers: json }, 'the body must have required property'],
  ])('with %s is not as the document says', async (_, call, body, init, message) => {
    const { fetch } = fixedResponse(body, init);
    const error = await caught(call(checking(fetch).client));
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({ name: 'ContractError', side: 'answer', code: undefined });
    expect((error as ContractError).operation).toMatch(/^(glanceShowImage|listImages)$/);
    expect(String(error)).toContain(message);
  });

  const refusals = Object.values(operations).flatMap(({ refusals, ...operation }) =>
    refusals.map((refusal) => ({ ...refusal, operation })),
  );

  test.each(refusals)(
    '$operation.id $status $code is as the document says',
    async ({ operation, status, mediaType, body }) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const { fetch } = fixedResponse(text, { status, headers: { 'Content-Type': `${mediaType}; charset=UTF-8` } });
      const { client } = checking(fetch);
      const call = client.request as (method: string, path: string, init: object) => Promise<{ response: Response }>;
      const { response } = await call(operation.method.toLowerCase(), operation.path, {
        params: { path: operation.example.path },
        ...(operation.body?.required && { body: operation.body.binary ? new Blob([]) : operation.example.body }),
      });
      expect(response.status).toBe(status);
    },
  );

  test.each([
    ['data', { 'Content-Type': 'application/octet-stream' }, 200],
    ['data of a part', { 'Content-Type': 'application/octet-stream' }, 206],
  ])('with %s is not read', async (_, headers, status) => {
    let taken = 0;
    const body = new ReadableStream({ pull: () => void taken++ }, { highWaterMark: 0 });
    const { client } = checking(async () => new Response(body, { status, headers }));
    const download = await glanceDownloadFile(client, ubuntu);
    expect(download?.body.locked).toBe(false);
    expect(taken).toBe(0);
  });

  test('that breaks a rule lets go of its connection', async () => {
    let cancelled = 0;
    const body = new ReadableStream({ cancel: () => void cancelled++ }, { highWaterMark: 0 });
    const { client } = checking(async () => new Response(body, { status: 418 }));
    expect(await caught(show(client))).toBeInstanceOf(ContractError);
    expect(cancelled).toBe(1);
  });

  test('that breaks off is not blamed', async () => {
    const reason = new Error('The connection is gone.');
    const body = new ReadableStream({ pull: (controller) => controller.error(reason) });
    const { client } = checking(async () => new Response(body, { headers: json }));
    expect(await caught(show(client))).toBe(reason);
  });
});

test('other middleware is seen, and sees', async () => {
  const { client } = checking();
  client.use({
    onRequest: ({ request }) => {
      request.headers.set('Content-Type', 'text/plain');
    },
    onResponse: () => Response.json({ images: [{}] }),
  });
  expect(await caught(listImages(client))).toMatchObject({ side: 'answer' });
  const last = createCloudImages({ endpoint, token: 'demo-token', fetch: createService().fetch });
  last.use({
    onRequest: ({ request }) => {
      request.headers.set('Content-Type', 'text/plain');
    },
  });
  last.use(validation());
  expect(await caught(updateImage(last, ubuntu, []))).toMatchObject({ side: 'request', code: 'IMG.0001' });
});
