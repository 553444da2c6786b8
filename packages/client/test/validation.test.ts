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
  showVersion,
  unwrap,
  updateImage,
} from '../src/index.ts';
import { ContractError, validation } from '../src/validation.ts';
import { callExample } from './support/call-example.ts';
import { endpoint, serviceClient, ubuntu } from './support/clients.ts';
import { errorOf, inTurn, json, noContent, raw, type Turn } from './support/scripted.ts';

/** A client that validates, and the requests that it sends. */
function validating(send: Turn = createService().fetch) {
  const { fetch, requests } = inTurn(send);
  const client = createCloudImages({ endpoint, token: 'demo-token', fetch });
  client.use(validation());
  return { client, requests };
}

type Call = (client: CloudImagesClient) => Promise<unknown>;

const params = { path: { image_id: ubuntu } };
const show: Call = (client) => glanceShowImage(client, ubuntu);

test('valid requests and responses pass', async () => {
  const { client, requests } = validating();
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
  expect(isCloudImagesError(await errorOf(glanceShowImage(client, id)))).toBe(true);
  expect(requests).toHaveLength(10);
});

test.each(Object.values(operations))('the example of $id passes', async (operation) => {
  const { client, requests } = validating();
  expect(await errorOf(callExample(client, operation))).not.toBeInstanceOf(ContractError);
  expect(requests).toHaveLength(1);
});

describe('a request', () => {
  const patchWith =
    (init: object): Call =>
    (client) =>
      unwrap(client.PATCH('/v2/cloudimages/{image_id}', init as never));
  const text = { 'Content-Type': 'text/plain' };
  const ram: Call = (client) => updateImage(client, ubuntu, patch().set('min_ram', 2 ** 31));

  test.each<[string, string | undefined, string, string, Call]>([
    ['a value', 'updateImage', 'IMG.0055', 'Operation 0 (/min_ram): value must be <= 2147483647.', ram],
    ['no body', 'updateImage', 'IMG.0007', 'body', patchWith({ params })],
    [
      'a media type',
      'updateImage',
      'IMG.0001',
      'It takes application/json',
      patchWith({ params, headers: text, body: [] }),
    ],
    [
      'an ID with a slash',
      'updateImage',
      'IMG.0066',
      'The image ID is not a UUID',
      (client) => updateImage(client, '../x', []),
    ],
    [
      'an ID, by the native path',
      'glanceShowImage',
      '404 Not Found',
      'image',
      (client) => glanceShowImage(client, 'A'),
    ],
    ['a query', 'listImages', 'IMG.0017', 'limit must be >= 0.', (client) => listImages(client, { limit: -1 })],
    ['a version', 'showVersion', 'APIGW.0101', 'No API', (client) => showVersion(client, '2')],
    ['a path', undefined, 'APIGW.0101', '', (client) => unwrap(client.GET('/v2/a/b/c' as never) as never)],
  ])(
    'with %s that breaks a rule is not sent, with the error of the service',
    async (_, operation, code, message, call) => {
      const { client, requests } = validating();
      const error = await errorOf(call(client));
      expect(error).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({ name: 'ContractError', side: 'request', operation, code });
      expect(error.message).toContain(operation ?? 'GET /v2/a/b/c');
      expect(error.message).toContain(message);
      expect(requests).toHaveLength(0);
      const fromService = await errorOf(call(serviceClient()));
      expect(fromService).toMatchObject({ name: 'CloudImagesError', code, message: expect.stringContaining(message) });
    },
  );

  test('keeps its body', async () => {
    const { client, requests } = validating(json(story.UbuntuImage));
    await updateImage(client, ubuntu, patch().set('name', 'ims_test'));
    expect(await requests[0]?.json()).toEqual([{ op: 'add', path: '/name', value: 'ims_test' }]);
  });

  test('with image data is sent with the data unread', async () => {
    let taken = 0;
    const data = new ReadableStream<Uint8Array<ArrayBuffer>>({ pull: () => void taken++ }, { highWaterMark: 0 });
    let takenBefore: number | undefined;
    const { client } = validating(async () => {
      takenBefore = taken;
      return noContent();
    });
    await glanceUploadFile(client, ubuntu, data);
    expect(takenBefore).toBe(0);
  });

  const short = fc.string({ unit: 'binary', maxLength: 3 });
  const texts = [
    'ims_test',
    '',
    ' a',
    'true',
    'uefi',
    'efi',
    '2048',
    '-1',
    'a'.repeat(129),
    'é'.repeat(40_000),
    '<',
    '\u0000',
    '\ud800',
  ];
  const values = fc.oneof(fc.constantFrom<unknown>(...texts, 1, -1, 1.5, 2 ** 31, true, null, [], {}), short);
  const known = ['/name', '/min_ram', '/hw_firmware_type', '/__support_kvm', '/__description', '/team', '/constructor'];
  const odd = ['/id', '/__proto__', '/Team', '/a/b', '/a~1b', 'team', '', '/', 1, undefined, '/hasOwnProperty'];
  const paths = fc.oneof(
    fc.constantFrom<unknown>(...known),
    fc.constantFrom(...odd),
    short.map((name) => `/${name}`),
  );
  const oddChanges = [{}, null, 'add', [], { op: 'test', path: '/team' }, { op: 'add', path: '/team' }];
  const changes = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({ op: fc.constantFrom('add', 'replace', 'remove'), path: paths, value: values }),
    },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(...oddChanges) },
  );
  const bodies = fc.oneof(
    { weight: 8, arbitrary: fc.array(changes, { maxLength: 3 }) },
    fc.constantFrom({}, null, 'x'),
  );

  test.each([
    ['/v2/cloudimages/{image_id}', 'IMG.0035'],
    ['/v2/images/{image_id}', '409 Conflict'],
  ] as const)('to %s is an error here or at the service, with the same code and message', async (path, byState) => {
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const call: Call = (client) => unwrap(client.PATCH(path, { params, body: body as never }));
        const { client, requests } = validating();
        const [here, there] = [await errorOf(call(client)), await errorOf(call(serviceClient()))];
        if (here instanceof ContractError) {
          const message = expect.stringContaining(here.message.replace(/^\w+: /, ''));
          expect(there).toMatchObject({ code: here.code, message });
          expect(requests).toHaveLength(0);
        } else {
          // Whether the image has the attribute, only the service knows.
          expect([undefined, byState]).toContain(there?.code);
          expect(String(here)).toBe(String(there));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a response', () => {
  const type = (mediaType: string) => ({ headers: { 'Content-Type': mediaType } });
  const list: Call = (client) => listImages(client);
  const { id: _id, ...withoutId } = story.UbuntuImage;
  const typed = { images: [{ ...story.UbuntuImage, min_ram: '0' }] };

  test.each<[string, Call, Turn, string]>([
    [
      'an undeclared status',
      show,
      json({}, { status: 418 }),
      'glanceShowImage answered 418: the status is not declared.',
    ],
    [
      'another media type',
      show,
      raw('<html>', type('text/html; charset=utf-8')),
      'the media type is text/html and should be application/json.',
    ],
    ['no media type', show, raw('{}', type('')), 'the media type is missing'],
    ['a body that is not JSON', show, raw('{', type('application/json')), 'the body is no JSON.'],
    ['a missing attribute', show, json(withoutId), "the body must have required property 'id'."],
    [
      'an attribute of another type',
      list,
      json(typed),
      'listImages answered 200: images/0/min_ram must be of type integer.',
    ],
    ['an error of another shape', show, json({}, { status: 404 }), 'the body must have required property'],
  ])('with %s is an error', async (_, call, response, message) => {
    const error = await errorOf(call(validating(response).client));
    expect(error).toBeInstanceOf(ContractError);
    const operation = call === list ? 'listImages' : 'glanceShowImage';
    expect(error).toMatchObject({ name: 'ContractError', side: 'answer', operation, code: undefined });
    expect(error.message).toContain(message);
  });

  const errors = Object.values(operations).flatMap(({ refusals, ...operation }) =>
    refusals.map((refusal) => ({ ...refusal, operation })),
  );

  test.each(errors)('with $status $code of $operation.id passes', async ({ operation, status, mediaType, body }) => {
    const content = typeof body === 'string' ? body : JSON.stringify(body);
    const { client } = validating(raw(content, { status, ...type(`${mediaType}; charset=UTF-8`) }));
    const call = client.request as (method: string, path: string, init: object) => Promise<{ response: Response }>;
    const { response } = await call(operation.method.toLowerCase(), operation.path, {
      params: { path: operation.example.path },
      ...(operation.body?.required && { body: operation.body.binary ? new Blob([]) : operation.example.body }),
    });
    expect(response.status).toBe(status);
  });

  test('with image data stays unread', async () => {
    let taken = 0;
    const body = new ReadableStream({ pull: () => void taken++ }, { highWaterMark: 0 });
    const { client } = validating(async () => new Response(body, { status: 206, ...type('application/octet-stream') }));
    expect((await glanceDownloadFile(client, ubuntu))?.body.locked).toBe(false);
    expect(taken).toBe(0);
  });

  test('that breaks a rule is cancelled', async () => {
    let cancelled = 0;
    const body = new ReadableStream({ cancel: () => void cancelled++ }, { highWaterMark: 0 });
    expect(await errorOf(show(validating(async () => new Response(body, { status: 418 })).client))).toBeDefined();
    expect(cancelled).toBe(1);
  });

  test('that breaks off rejects with the reason', async () => {
    const reason = new Error('The connection is gone.');
    const body = new ReadableStream({ pull: (controller) => controller.error(reason) });
    expect(await errorOf(show(validating(async () => new Response(body, type('application/json'))).client))).toBe(
      reason,
    );
  });
});

test('validation sees requests after earlier middleware, and responses before it', async () => {
  const onRequest = ({ request }: { request: Request }) => request.headers.set('Content-Type', 'text/plain');
  const onResponse = () => Response.json({ images: [{}] });
  const { client } = validating();
  client.use({ onRequest, onResponse });
  expect(await errorOf(listImages(client))).toMatchObject({ side: 'answer' });
  const last = serviceClient();
  last.use({ onRequest }, validation());
  expect(await errorOf(updateImage(last, ubuntu, []))).toMatchObject({ side: 'request', code: 'IMG.0001' });
});
