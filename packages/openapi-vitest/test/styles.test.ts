import { describe, expect, test } from 'vitest';
import { observe, openContract } from '../src/index.ts';

const done = { 204: { description: '' } };
const get = (id: string, more: object = {}) => ({ get: { operationId: id, responses: done, ...more } });

const idOf = (document: object, path: string, method = 'GET') =>
  openContract({ openapi: '3.1.0', ...document }).find(method, path)?.operation.id;

/** The result of an observed fetch for a response to a GET of `/a`. */
async function said(document: object, answer: Response, path = '/a'): Promise<string> {
  const call = observe(openContract({ openapi: '3.1.0', ...document }), async () => answer);
  return call(`http://a.test${path}`).then(
    () => 'fits',
    (error: Error) => error.message,
  );
}
const empty = () => new Response(null, { status: 204 });
const answering = (content: object) => ({
  paths: { '/a': { get: { responses: { 200: { description: '', content } } } } },
});
const typed = (body: BodyInit, type: string) => new Response(body, { headers: { 'Content-Type': type } });
const list = { schema: { type: 'array' } };

describe('an operation is found', () => {
  test.each<[title: string, document: object, path: string]>([
    ['behind a variable', { servers: [{ url: 'https://a.test/{version}' }], paths: { '/a': get('it') } }, '/v2/a'],
    [
      'behind a variable of several names',
      { servers: [{ url: '/{base}', variables: { base: { default: 'api/v1' } } }], paths: { '/a': get('it') } },
      '/api/v1/a',
    ],
    [
      'at a variable that is a whole URL',
      { servers: [{ url: '{to}/v1', variables: { to: { default: 'http://a.test' } } }], paths: { '/a': get('it') } },
      '/v1/a',
    ],
    ['at a relative URL', { servers: [{ url: './v1/' }], paths: { '/a': get('it') } }, '/v1/a'],
    ['at the server of its path', { paths: { '/a': { servers: [{ url: '/files' }], ...get('it') } } }, '/files/a'],
    ['at a server of its own', { paths: { '/a': get('it', { servers: [{ url: '/files' }] }) } }, '/files/a'],
    ['by a path with an ending', { paths: { '/{id}': get('other'), '/{id}.json': get('it') } }, '/a.json'],
    ['by a path of two names', { paths: { '/{from}-{to}': get('it') } }, '/a-b'],
    ['by a path that needs escapes', { paths: { '/größe 1': get('it') } }, '/gr%C3%B6%C3%9Fe%201'],
    ['by a path that has escapes', { paths: { '/a%20b': get('it') } }, '/a%20b'],
    ['before one with a name', { paths: { '/{id}': get('other'), '/me': get('it') } }, '/me'],
    ['among extensions', { paths: { 'x-note': 'a', '/a': get('it', { responses: { ...done, 'x-note': 1 } }) } }, '/a'],
    [
      'behind a reference to a path',
      { paths: { '/a': { $ref: '#/components/pathItems/A' } }, components: { pathItems: { A: get('it') } } },
      '/a',
    ],
  ])('%s', (_, document, path) => {
    expect(idOf(document, path)).toBe('it');
  });

  test('an operation is not found at the server of another one', () => {
    const paths = { '/a': { servers: [{ url: '/files' }], ...get('a') }, '/b': get('b') };
    expect(idOf({ paths }, '/files/b')).toBeUndefined();
  });
});

test('a document without paths has no operations', () => {
  expect(openContract({ openapi: '3.1.0', webhooks: { sent: get('sent') } }).goals.size).toBe(0);
});

test('members beside a reference are ignored, except in a schema', async () => {
  const components = { parameters: { Size: { name: 'size', in: 'query', schema: { type: 'integer' } } } };
  const parameters = [{ $ref: '#/components/parameters/Size', 'x-order': 1 }];
  const document = { paths: { '/a': get('a', { parameters }) }, components };
  expect(await said(document, empty(), '/a?size=1')).toBe('fits');
  expect(await said(document, empty(), '/a?size=b')).toContain('query size');
});

test('headers that other parts of the document describe are not parameters', async () => {
  const parameters = ['Accept', 'Content-Type', 'Authorization'].map((name) => ({
    name,
    in: 'header',
    required: true,
  }));
  expect(await said({ paths: { '/a': get('a', { parameters }) } }, empty())).toBe('fits');
  const headers = { 'content-type': { required: true, schema: { const: 'a' } }, 'x-a': { required: true } };
  const document = { paths: { '/a': { get: { responses: { 204: { description: '', headers } } } } } };
  const message = await said(document, empty());
  expect(message).toContain('header x-a');
  expect(message).not.toContain('content-type');
});

test('an API key in a query is not a parameter', async () => {
  const securitySchemes = { key: { type: 'apiKey', in: 'query', name: 'key' } };
  const document = { paths: { '/a': get('a') }, components: { securitySchemes } };
  expect(await said({ ...document, security: [{ key: [] }] }, empty(), '/a?key=1')).toBe('fits');
  expect(await said(document, empty(), '/a?key=1')).toContain('no such parameter');
});

describe('bodies', () => {
  test.each<[title: string, media: string, type: string, body: string, wrong: string]>([
    ['of a media type with a parameter', 'application/json; charset=utf-8', 'application/json', '[]', '{}'],
    [
      'with an equal media type parameter',
      'application/json; charset=utf-8',
      'application/json;charset="UTF-8"',
      '[]',
      '{}',
    ],
    ['of a media type of a vendor', 'application/vnd.a.v1+json', 'application/vnd.a.v1+json', '[]', '{}'],
    ['of a range', 'application/*', 'application/problem+json', '[]', '{}'],
    ['of any type', '*/*', 'application/json', '[]', '{}'],
  ])('%s', async (_, media, type, body, wrong) => {
    const document = answering({ [media]: list });
    expect(await said(document, typed(body, type))).toBe('fits');
    expect(await said(document, typed(wrong, type))).toContain('It breaks type');
    const keys = [...openContract({ openapi: '3.1.0', ...document }).goals.keys()];
    expect(keys.filter((key) => key.endsWith('schema/type obeyed'))).toHaveLength(1);
  });

  test('of two versions are compared with their own schemas', async () => {
    const document = answering({
      'application/json;v=1': list,
      'application/json;v=2': { schema: { type: 'object' } },
    });
    expect(await said(document, typed('{}', 'application/json; v=2'))).toBe('fits');
    expect(await said(document, typed('{}', 'application/json; v=1'))).toContain('It breaks type');
  });

  test.each(['text/xml', 'text/xml; charset=utf-8', 'application/xml'])('of %s are not read', async (type) => {
    expect(await said(answering({ [type]: list }), typed('<a/>', type))).toBe('fits');
  });

  test.each(['text/event-stream', 'application/json-seq'])('of %s are streamed', async (type) => {
    // It never ends.
    const body = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('data: []\n\n')) });
    expect(await said(answering({ [type]: list }), typed(body, type))).toBe('fits');
  });
});

describe('request bodies are compared in every form', () => {
  const schema = { type: 'string', maxLength: 2 };
  const content = { 'text/plain': { schema }, 'application/json': { schema } };
  const put = { requestBody: { content }, responses: done };
  const call = observe(openContract({ openapi: '3.1.0', paths: { '/a': { put } } }), async () => empty());
  const bytes = (text: string) => new TextEncoder().encode(text);

  describe.each([
    ['text/plain', (text: string) => text],
    ['application/json', JSON.stringify],
  ])('%s', (type, write) => {
    test.each<[how: string, make: (text: string) => BodyInit]>([
      ['a string', (text) => text],
      ['bytes', bytes],
      ['a DataView', (text) => new DataView(bytes(text).buffer)],
      ['a buffer', (text) => bytes(text).buffer],
      ['a Blob', (text) => new Blob([text])],
    ])('%s', async (_, make) => {
      const init = (text: string) => ({
        method: 'PUT',
        headers: { 'Content-Type': type },
        body: make(write(text)),
      });
      for (const send of [
        (text: string) => call('http://a.test/a', init(text)),
        (text: string) => call(new Request('http://a.test/a', init(text))),
      ]) {
        await expect(send('ab')).resolves.toHaveProperty('status', 204);
        await expect(send('abc')).rejects.toThrow('request, body: It breaks maxLength.');
      }
    });
  });
});

describe('a body has the media type that fetch gives it', () => {
  const send = (media: string, body: BodyInit) => {
    const post = { requestBody: { required: true, content: { [media]: {} } }, responses: done };
    const call = observe(openContract({ openapi: '3.1.0', paths: { '/a': { post } } }), async () => empty());
    return call('http://a.test/a', { method: 'POST', body });
  };

  test.each<[media: string, body: () => BodyInit]>([
    ['application/x-www-form-urlencoded', () => new URLSearchParams({ a: '1' })],
    ['multipart/form-data', () => new FormData()],
    ['image/png', () => new Blob(['a'], { type: 'image/png' })],
    ['text/plain', () => 'a'],
  ])('%s', async (media, body) => {
    await expect(send(media, body())).resolves.toHaveProperty('status', 204);
    await expect(send('application/json', body())).rejects.toThrow(`The media type ${media}`);
  });
});
