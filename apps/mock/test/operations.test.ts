import { expect, test } from 'vitest';
import { chooseAnswer, createPrism } from '../src/answers.ts';
import { createRouter, readOperations } from '../src/operations.ts';

const answers = { 200: { description: 'Right' }, 400: { description: 'Wrong' } };
const document = {
  openapi: '3.1.1',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: { title: 'Two paths', version: '1' },
  paths: {
    '/{any}': { get: { responses: answers } },
    '/orders': {
      get: { responses: answers },
      post: {
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } } },
        responses: answers,
      },
    },
  },
  components: { schemas: { Order: { type: 'object', dependentRequired: { card: ['address'] } } } },
};

test('leaves the document as it is', async () => {
  const before = JSON.stringify(document);
  await readOperations(document);
  expect(JSON.stringify(document)).toBe(before);
});

test('finds the plain path before the one with parameters', async () => {
  const find = createRouter(await readOperations(document));
  expect(find('GET', '/orders')?.path).toBe('/orders');
  expect(find('GET', '/%6Frders')?.path).toBe('/orders');
  expect(find('GET', '/%zz')).toBeUndefined();
  expect(find('GET', '/others')?.path).toBe('/{any}');
  expect(find('GET', '/')).toBeUndefined();
  expect(find('PUT', '/orders')).toBeUndefined();
});

test.each([
  [{ card: '1', address: 'here' }, 200],
  [{ card: '1' }, 400],
])('lets Prism judge %j by JSON Schema 2020-12', async (value, status) => {
  const operation = createRouter(await readOperations(document))('POST', '/orders');
  if (!operation) throw new Error('No operation POST /orders');
  const answer = await chooseAnswer(createPrism(), {
    operation,
    path: '/orders',
    query: new URLSearchParams(),
    headers: {},
    body: { mediaType: 'application/json', value },
    preference: {},
  });
  expect(answer?.status).toBe(status);
});
