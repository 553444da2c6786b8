import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../src/mock.ts';
import { call, readAnswer, TOKEN } from './call.ts';
import { type DeclaredOperation, operationById, operations } from './document.ts';

const MIB = 1024 * 1024;
const json = { 'Content-Type': 'application/json' };
const updateImage = operationById('updateImage');
const withJson = operations.filter(({ body }) => body?.mediaType.includes('json'));

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

async function expectDeclared(response: Response, operation: DeclaredOperation, status: number, name?: string) {
  const examples = operation.answers.find((answer) => answer.status === status)?.examples ?? [];
  const example = name ? examples.find((one) => one.name === name) : examples[0];
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe(example?.mediaType);
  expect(await readAnswer(response)).toEqual(example?.value);
}

describe.each(operations.filter(({ body }) => body))('$id, with a body', (operation) => {
  test.each(operation.mediaTypes)('takes %s, with parameters and in capitals', async (mediaType) => {
    const response = await call(mock.url, operation, {
      headers: { 'Content-Type': `${mediaType.toUpperCase()}; charset=UTF-8` },
    });
    expect(response.status).toBe(operation.answers[0]?.status);
  });

  test.each(['text/plain', 'application/jsonp', 'garbage'])('refuses %s with its 415', async (mediaType) => {
    const response = await call(mock.url, operation, { headers: { 'Content-Type': mediaType } });
    await expectDeclared(response, operation, 415);
  });

  test('refuses a body without a media type with its 415', async () => {
    const { path, method, body } = operation;
    const content = new TextEncoder().encode(body?.content);
    const response = await fetch(mock.url + path, { method, headers: TOKEN, body: content });
    await expectDeclared(response, operation, 415);
  });
});

describe.each(withJson)('$id, with JSON', (operation) => {
  test.each([
    ['cut off', '[{"op": "replace"'],
    ['not JSON', 'name=x'],
    ['of another shape', '"text"'],
  ])('answers a body that is %s with its 400', async (_, body) => {
    await expectDeclared(await call(mock.url, operation, { body }), operation, 400);
  });

  test('refuses more than 1 MiB with its 413, and not a byte less', async () => {
    const padded = (bytes: number) => `${operation.body?.content}`.padEnd(bytes, ' ');
    const fits = await call(mock.url, operation, { body: padded(MIB) });
    expect(fits.status).toBe(operation.answers[0]?.status);
    await expectDeclared(await call(mock.url, operation, { body: padded(MIB + 1) }), operation, 413);
  });

  test('asks for credentials before it looks at the body', async () => {
    const init = { method: operation.method, headers: { 'Content-Type': 'text/plain' }, body: '[{' };
    await expectDeclared(await fetch(mock.url + operation.path, init), operation, 401);
  });
});

describe.each(operations)('$id, without credentials', (operation) => {
  test('is refused exactly when the document asks for them', async () => {
    const { path, method, body, needsCredentials, answers } = operation;
    const response = await fetch(mock.url + path, {
      method,
      redirect: 'manual',
      ...(body && { body: body.content, headers: { 'Content-Type': body.mediaType } }),
    });
    await expectDeclared(response, operation, needsCredentials ? 401 : Number(answers[0]?.status));
  });

  test('takes a signature for a token', async () => {
    const headers = { 'X-Auth-Token': '', Authorization: 'SDK-HMAC-SHA256 Access=any' };
    const response = await call(mock.url, operation, { headers });
    expect(response.status).toBe(operation.answers[0]?.status);
  });
});

test('answers a missing body with the declared 400', async () => {
  const { path, method } = updateImage;
  await expectDeclared(await fetch(mock.url + path, { method, headers: TOKEN }), updateImage, 400);
  await expectDeclared(await fetch(mock.url + path, { method, headers: { ...TOKEN, ...json } }), updateImage, 400);
});

test.each(withJson)('refuses null as a body of $id', async (operation) => {
  await expectDeclared(await call(mock.url, operation, { body: 'null' }), operation, 400);
});

test('answers text that is not UTF-8 with the declared 400', async () => {
  const patch = (value: string) => Buffer.from(`[{"op":"add","path":"/team","value":"${value}"}]`, 'latin1');
  expect((await call(mock.url, updateImage, { body: patch('\xc3\xa9') })).status).toBe(200);
  await expectDeclared(await call(mock.url, updateImage, { body: patch('\xe9') }), updateImage, 400);
});

test('answers a broken rule with the preferred example of the 400, and says which rule', async () => {
  const broken = JSON.stringify([{ op: 'replace', path: '/name', value: '漢\u0000' }]);
  const headers = { Prefer: 'code=400, example=IMG.0003' };
  const response = await call(mock.url, updateImage, { body: broken, headers });
  await expectDeclared(response, updateImage, 400, 'IMG.0003');
  const violations = JSON.parse(String(response.headers.get('sl-violations')));
  expect(violations).toContainEqual(expect.objectContaining({ location: ['request', 'body', '0', 'value'] }));
});

test('keeps the description of very many violations short enough for a header', async () => {
  const attributes = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`${'漢'.repeat(80)}${i}`, i]));
  const create = operationById('glanceCreateImageMetadata');
  const response = await call(mock.url, create, { body: JSON.stringify(attributes) });
  await expectDeclared(response, create, 400);
  expect(response.headers.get('sl-violations')?.length).toBeLessThanOrEqual(4096);
});

describe.each(['listImages', 'glanceListImages'])('%s', (id) => {
  const list = operationById(id);
  const ask = (query: string) => call(mock.url, { ...list, path: `${list.path}?${query}` });
  const filters = (count: number) => Array.from({ length: count }, (_, i) => `f${i}=x`).join('&');

  test.each([
    ...['limit=-1', 'limit=1&limit=2', 'limit=%zz', 'limit', 'limit=%2B1', 'limit=+1', 'limit=1.0', 'limit=1e2'],
    ...['limit=', 'marker=', 'sort_key=', 'sort_dir=', 'status=', 'visibility=', 'protected=', 'id=', 'created_at='],
    ...['container_format=', 'protected=1', 'team=blue&team=red', '__proto__=x&__proto__=y', filters(101)],
  ])('refuses the query %j with its 400', async (query) => {
    const response = await ask(query);
    await expectDeclared(response, list, 400);
    expect(response.headers.get('sl-violations')).toContain('["request","query","');
  });

  test.each(['limit=1&Limit=x', 'limit=007', 'name=', 'team=', '=x', '__proto__=x', 'constructor=x', filters(100)])(
    'takes the query %j',
    async (query) => {
      await expectDeclared(await ask(query), list, 200);
    },
  );
});

test.each(operations)('answers $id as declared when a query name comes twice', async (operation) => {
  for (const query of ['a=1&a=2', 'limit=1&limit=2', 'name=x&name=x', '__proto__=1&__proto__=2']) {
    const response = await call(mock.url, { ...operation, path: `${operation.path}?${query}` });
    const declared = operation.answers.find(({ status }) => status === response.status);
    expect([operation.answers[0]?.status, 400]).toContain(response.status);
    expect(declared).toBeDefined();
    expect(await readAnswer(response)).toEqual(declared?.examples[0]?.value ?? '');
  }
});

test('answers a malformed ID with the declared 400, or 404 where none is declared', async () => {
  const bad = `${mock.url}/v2/cloudimages/nothing`;
  await expectDeclared(
    await fetch(bad, { method: 'PATCH', headers: { ...TOKEN, ...json }, body: '[]' }),
    updateImage,
    400,
  );
  const show = operationById('glanceShowImage');
  await expectDeclared(await fetch(`${mock.url}/v2/images/nothing`, { headers: TOKEN }), show, 404);
  await expectDeclared(await fetch(`${mock.url}/v3x`), operationById('showVersion'), 404);
});

test.each([
  ['GET', '/v2/cloudimages/33ad552d-1149-471c-8190-ff6776174a00'],
  ['OPTIONS', '/v2/cloudimages'],
  ['GET', '/v2/unknown'],
  ['GET', '/v2/images/'],
  ['GET', '/v2/images/%zz'],
  ['GET', '//'],
  ['POST', '/'],
])('answers %s %s in the shape of the gateway', async (method, path) => {
  const response = await fetch(mock.url + path, { method, headers: TOKEN });
  const requestId = response.headers.get('x-request-id');
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await readAnswer(response)).toEqual({
    error_code: 'APIGW.0101',
    error_msg: 'No API is published with this method and path.',
    request_id: requestId,
  });
});

test.each(['text/html', 'application/octet-stream', 'garbage;'])(
  'answers in the declared media type to Accept: %s',
  async (accept) => {
    const download = operationById('glanceDownloadFile');
    for (const { status } of download.answers) {
      const headers = { Accept: accept, 'Content-Type': 'garbage', Prefer: `code=${status}` };
      const response = await call(mock.url, download, { headers });
      if (status === 204) expect(response.headers.get('content-type')).toBeNull();
      else await expectDeclared(response, download, status);
    }
  },
);
