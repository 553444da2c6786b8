import { describe, expect, test } from 'vitest';
import { type Contract, ContractError, curlOf, observe, openContract } from '../src/index.ts';
import { add, answering, base, book, books, reader, refusal } from './books/server.ts';

const list = (fetch: typeof globalThis.fetch, query = '') => fetch(`${base}/books${query}`, { headers: reader });
const counted = { 'X-Count': '1' };

async function fault(
  contract: Contract,
  call: (fetch: typeof globalThis.fetch) => Promise<unknown>,
  fetch: typeof globalThis.fetch,
) {
  const error = await call(observe(contract, fetch)).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(ContractError);
  return (error as ContractError).message;
}

describe('an exchange passes', () => {
  test.each<
    [title: string, call: (fetch: typeof globalThis.fetch) => Promise<Response>, answer: typeof globalThis.fetch]
  >([
    ['with a declared response', list, answering(200, [book], counted)],
    ['with an error of a declared range', list, answering(418, refusal)],
    [
      'with a media type that has parameters',
      list,
      answering(200, [], { ...counted, 'Content-Type': 'application/json; charset=utf-8' }),
    ],
    ['with a response without a body', (fetch) => fetch(`${base}/books/001`, { method: 'DELETE' }), answering(204)],
    ['at a server without a path prefix', (fetch) => fetch('http://127.0.0.1:1/books/001'), answering(200, book)],
    ['with an invalid request that is refused', (fetch) => add(fetch, { ...book, title: '' }), answering(400, refusal)],
  ])('%s', async (_, call, answer) => {
    const response = await call(observe(books(), answer));
    // It can still be read.
    expect(await response.text()).toBeTypeOf('string');
  });
});

describe('an exchange fails', () => {
  test.each<
    [
      title: string,
      call: (fetch: typeof globalThis.fetch) => Promise<unknown>,
      answer: typeof globalThis.fetch,
      words: string[],
    ]
  >([
    ['on an undeclared path', (fetch) => fetch(`${base}/authors`), answering(404, refusal), ['No operation']],
    [
      'with an undeclared method',
      (fetch) => fetch(`${base}/books`, { method: 'PUT' }),
      answering(405, refusal),
      ['No operation'],
    ],
    ['with an undeclared status', list, answering(202, [], counted), ['listBooks declares no status 202']],
    [
      'with an undeclared media type',
      list,
      answering(200, '<p>', { ...counted, 'Content-Type': 'text/html' }),
      ['text/html', 'application/json'],
    ],
    ['without the declared body', list, answering(200, undefined, counted), ['no body']],
    [
      'with an undeclared body',
      (fetch) => fetch(`${base}/books/001`, { method: 'DELETE' }),
      answering(200, book),
      ['no status 200'],
    ],
    ['without a required header', list, answering(200, []), ['header X-Count', 'required']],
    [
      'with a header that breaks its schema',
      list,
      answering(200, [], { 'X-Count': '-1' }),
      ['header X-Count', 'minimum', 'contract: 0', 'found:    -1'],
    ],
    ['with a body that is not JSON', list, answering(200, '{', counted), ['not JSON']],
    [
      'with a body that breaks its schema',
      list,
      answering(200, [book, { ...book, genre: 'poem' }], counted),
      ['body /1/genre', 'enum', 'schemas/Book.yaml:13', '["novel","essay"]', '"poem"'],
    ],
    [
      'with a body that breaks the intended branch',
      list,
      answering(200, [{ ...book, price: { currency: 'JPY', amount: 0.5 } }], counted),
      ['body /0/price/amount', 'type', 'Book.yaml:25', '"integer"'],
    ],
    [
      'that accepts an invalid body',
      (fetch) => add(fetch, { ...book, title: 'a'.repeat(21) }),
      answering(201, book),
      ['request, body /title', 'maxLength', 'contract: 20'],
    ],
    [
      'that accepts an undeclared parameter',
      (fetch) => list(fetch, '?color=red'),
      answering(200, [], counted),
      ['query color', 'no such parameter'],
    ],
    [
      'that accepts a parameter that breaks its schema',
      (fetch) => list(fetch, '?limit=0'),
      answering(200, [], counted),
      ['query limit', 'minimum'],
    ],
    [
      'that accepts a request without a required parameter',
      (fetch) => fetch(`${base}/books`),
      answering(200, [], counted),
      ['header X-Reader', 'required'],
    ],
    [
      'that accepts a request without its body',
      (fetch) => fetch(`${base}/books`, { method: 'POST' }),
      answering(201, book),
      ['request, body', 'needs a body'],
    ],
    [
      'that accepts an empty body as JSON',
      (fetch) => fetch(`${base}/books`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '' }),
      answering(201, book),
      ['request, body', 'needs a body'],
    ],
  ])('%s', async (_, call, answer, words) => {
    const message = await fault(books(), call, answer);
    for (const word of words) expect(message).toContain(word);
  });

  test('unless the test ignores the problem', async () => {
    const except = ({ part }: { part?: string }) => part === 'query color';
    await list(observe(books(), answering(200, [], counted), { except }), '?color=red');
  });
});

test.each<[rule: string, schema: object, words: string[]]>([
  ['additionalProperties', { properties: { a: {} }, additionalProperties: false }, ['/0/b~1c:', 'found:    2\n']],
  ['unevaluatedProperties', { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false }, ['/0/b~1c:', '2\n']],
  ['pattern', { propertyNames: { pattern: '^a$' } }, ['/0/b~1c:', 'found:    "b/c"\n']],
  ['required', { required: ['d'] }, ['/0:', 'contract: "d"\n']],
])('a fault names the member that breaks %s', async (rule, items, words) => {
  const content = { 'application/json': { schema: { items } } };
  const contract = openContract({ openapi: '3.1.0', paths: { '/': { get: { responses: { 200: { content } } } } } });
  const message = await fault(contract, (fetch) => fetch('http://a.test/'), answering(200, [{ a: 1, 'b/c': 2 }]));
  for (const word of [`It breaks ${rule}.`, ...words]) expect(message).toContain(word);
});

test.each([500, 503])('an invalid request with a server error is a fault, even if %i is declared', async (status) => {
  const contract = openContract({
    openapi: '3.1.0',
    info: { title: 'Names', version: '1' },
    paths: {
      '/names': {
        post: {
          requestBody: { content: { 'application/json': { schema: { type: 'string' } } } },
          responses: { 201: {}, '5XX': {} },
        },
      },
    },
  });
  const send = (body: unknown) => (fetch: typeof globalThis.fetch) =>
    fetch('https://names.test/names', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const failing = async () => new Response(null, { status });
  expect(await fault(contract, send(1), failing)).toContain('The request is invalid');
  await send('a')(observe(contract, failing));
});

test('decimal fractions are multiples of decimal fractions', async () => {
  const contract = openContract({
    openapi: '3.1.0',
    info: { title: 'Prices', version: '1' },
    paths: {
      '/prices': {
        get: {
          responses: {
            200: {
              content: {
                'application/json': { schema: { type: 'array', items: { type: 'number', multipleOf: 0.01 } } },
              },
            },
          },
        },
      },
    },
  });
  const list = (fetch: typeof globalThis.fetch) => fetch('https://prices.test/prices');
  await list(observe(contract, async () => Response.json([0.07, 19.99, 1e6 + 0.01])));
  expect(await fault(contract, list, async () => Response.json([0.07, 0.005]))).toContain('/1');
});

test('a failure has a curl command without secrets', async () => {
  const call = (fetch: typeof globalThis.fetch) =>
    fetch(`${base}/books`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Auth-Token': 'geheim' },
      body: JSON.stringify({ ...book, title: "it's" }),
    });
  const message = await fault(books(), call, answering(500, refusal));
  expect(message).toContain(
    String.raw`curl -i -X POST 'https://books.test/v1/books' -H 'content-type: application/json' -H "x-auth-token: $X_AUTH_TOKEN" --data-raw '{"isbn":"001","title":"it'\''s"}'`,
  );
  expect(message).not.toContain('geheim');
});

test('the curl command has the options that the method needs', () => {
  const line = (method: string, body?: string) =>
    curlOf({ method, url: base, headers: {}, ...(body !== undefined && { body }) });
  expect(line('GET')).toBe(`curl -i '${base}'`);
  expect(line('GET', '{}')).toBe(`curl -i -X GET '${base}' --data-raw '{}'`);
  expect(line('HEAD')).toBe(`curl -I '${base}'`);
  expect(line('DELETE')).toBe(`curl -i -X DELETE '${base}'`);
});

test('the curl command does not expand brackets in a URL', () => {
  expect(curlOf({ method: 'GET', url: `${base}?p[x]=1`, headers: {} })).toBe(`curl -g -i '${base}?p[x]=1'`);
});

test('a failure has neither API keys of the document nor secrets in the query', async () => {
  const key = { type: 'apiKey', in: 'header', name: 'X-Zoo' };
  const securitySchemes = { header: key, query: { $ref: '#/components/x-query' } };
  const get = { parameters: [{ name: 'token', in: 'query', schema: { type: 'integer' } }], responses: {} };
  const components = { securitySchemes, 'x-query': { ...key, in: 'query', name: 'zoo' } };
  const contract = openContract({ openapi: '3.1.0', paths: { "/it's": { get } }, components });
  const call = (fetch: typeof globalThis.fetch) =>
    fetch("http://a.test/it's?zoo=geheim&a=1&sig=&token=geheim", { headers: { 'x-zoo': 'geheim' } });
  const message = await fault(contract, call, answering(200, {}));
  expect(message).toContain("GET http://a.test/it's?zoo=$ZOO&a=1&sig=&token=$TOKEN (");
  expect(message).toContain('found:    a secret');
  expect(message).toContain(
    String.raw`curl -i 'http://a.test/it'\''s?zoo='"$ZOO"'&a=1&sig=&token='"$TOKEN" -H "x-zoo: $X_ZOO"`,
  );
  expect(message).not.toContain('geheim');
});

test.each(['authorization', 'cookie', 'x-auth-token', 'x-password', 'x-signature', 'x-amz-credential', 'api-key'])(
  'the curl command hides %s',
  (name) => {
    const line = curlOf({ method: 'GET', url: base, headers: { [name]: 'geheim', accept: 'text/plain' } });
    expect(line).toContain(`-H "${name}: $${name.toUpperCase().replaceAll('-', '_')}" -H 'accept: text/plain'`);
    expect(line).not.toContain('geheim');
  },
);
