import Fastify from 'fastify';
import createClient from 'openapi-fetch';
import { describe, expect, test } from 'vitest';
import { type Answered, contractMatchers, observe, openContract } from '../src/index.ts';
import { answering, base, book, books, reader, refusal } from './books/server.ts';

const contract = books();
expect.extend(contractMatchers(contract));

const counted = { 'X-Count': '1' };
const fetched = (answer: typeof globalThis.fetch) => observe(contract, answer)(`${base}/books`, { headers: reader });

test('accepts a Response, and leaves its body readable', async () => {
  const response = await fetched(answering(200, [book], counted));
  await expect(response).toMatchContract('listBooks', 200);
  expect(await response.json()).toEqual([book]);
});

test('accepts a result of openapi-fetch', async () => {
  interface paths {
    '/books/{isbn}': {
      get: {
        parameters: { path: { isbn: string } };
        responses: {
          200: { content: { 'application/json': { isbn: string; title: string } } };
          404: { content: { 'application/problem+json': { title: string } } };
        };
      };
    };
  }
  const params = { path: { isbn: '001' } };
  const client = (answer: typeof globalThis.fetch) =>
    createClient<paths>({ baseUrl: base, fetch: observe(contract, answer) });
  await expect(await client(answering(200, book)).GET('/books/{isbn}', { params })).toMatchContract('showBook', 200);
  await expect(await client(answering(404, refusal)).GET('/books/{isbn}', { params })).toMatchContract('showBook', 404);
});

test('treats null of openapi-fetch as JSON', async () => {
  const content = { 'application/json': { schema: { type: ['object', 'null'] } } };
  const get = { operationId: 'show', responses: { 200: { description: '', content } } };
  const nullable = openContract({ openapi: '3.1.0', paths: { '/a': { get } } });
  const client = createClient<{ '/a': { get: { responses: { 200: { content: { 'application/json': null } } } } } }>({
    baseUrl: 'http://a.test',
    fetch: observe(nullable, answering(200, null)),
  });
  const { message, pass } = await contractMatchers(nullable).toMatchContract(await client.GET('/a'), 'show', 200);
  expect(pass, message()).toBe(true);
});

test('accepts a result of fastify.inject()', async () => {
  const app = Fastify();
  app.get('/v1/books/:isbn', () => book);
  await expect(await app.inject('/v1/books/001')).toMatchContract('showBook', 200);
  await expect(expect(await app.inject('/v1/books/001')).toMatchContract('listBooks', 200)).rejects.toThrow(
    'It calls showBook, not listBooks.',
  );
});

test('fails for another status, a response of another operation, and one that breaks the contract', async () => {
  const good = await fetched(answering(200, [book], counted));
  await expect(expect(good).toMatchContract('listBooks', 404)).rejects.toThrow('Its status is 200, not 404.');
  await expect(expect(good).toMatchContract('showBook', 200)).rejects.toThrow('It calls listBooks, not showBook.');
  await expect(expect(good).not.toMatchContract('listBooks', 200)).rejects.toThrow('and should not be');
  const bad = answering(200, [{ ...book, isbn: '1' }], counted);
  const response = Object.defineProperty(await bad(''), 'url', { value: `${base}/books` });
  await expect(expect(response).toMatchContract('listBooks', 200)).rejects.toThrow(/body \/0\/isbn.*Book\.yaml:7/s);
});

describe('without observe, only the method and the URL of a request are compared', () => {
  const parameters = ['header X-Need', 'header X-May', 'cookie c', 'query q'].map((part) => {
    const [within, name] = part.split(' ');
    return { in: within, name, required: name === 'X-Need', schema: { type: 'string' } };
  });
  const requestBody = { required: true, content: { 'application/json': {} } };
  const post = { operationId: 'send', parameters, requestBody, responses: { 204: { description: '' } } };
  const paths = { '/a': { post } };
  const response = Object.defineProperty(new Response(null, { status: 204 }), 'url', { value: 'http://a.test/a' });

  test.each<[what: string, answered: () => Promise<Answered>]>([
    ['a Response', async () => response],
    ['openapi-fetch', async () => ({ response })],
    [
      'fastify.inject()',
      async () => {
        const app = Fastify();
        app.post('/a', (_, reply) => reply.code(204).send());
        return app.inject({ method: 'POST', url: '/a', headers: { 'X-Need': '1' }, body: {} });
      },
    ],
  ])('%s', async (_, answered) => {
    const contract = openContract({ openapi: '3.1.0', paths });
    const { message, pass } = await contractMatchers(contract).toMatchContract(await answered(), 'send', 204);
    expect(pass, message()).toBe(true);
    expect([...contract.reached].sort()).toEqual(['send', 'send 204', 'send query q absent']);
  });
});

test('throws for values that it cannot compare', async () => {
  const response = await fetched(answering(200, [book], counted));
  await expect(expect(response).toMatchContract('burnBooks', 200)).rejects.toThrow('no operation "burnBooks"');
  await response.text();
  await expect(expect(response).toMatchContract('listBooks', 200)).rejects.toThrow('has been read');
  await expect(expect(new Response()).toMatchContract('listBooks', 200)).rejects.toThrow('where it came from');
  await expect(expect({}).toMatchContract('listBooks', 200)).rejects.toThrow('An answer is a Response');
});
