import { expect, test } from 'vitest';
import { type Contract, observe, openContract } from '../src/index.ts';
import { add, answering, base, book, books, reader, refusal, source } from './books/server.ts';

const counted = { 'X-Count': '1' };
const list = (contract: Contract, query: string, status = 200) =>
  observe(contract, status === 200 ? answering(200, [book], counted) : answering(status, refusal))(
    `${base}/books${query}`,
    {
      headers: reader,
    },
  );

/** The goals that `show` reaches in a new contract, filtered by a pattern. */
async function shown(show: (contract: Contract) => Promise<unknown>, goals: RegExp): Promise<string[]> {
  const contract = books();
  await show(contract);
  return [...contract.reached].filter((key) => goals.test(key)).sort();
}

test('all goals are known beforehand', () => {
  const { goals } = books();
  const keys = [...goals.keys()];
  for (const key of [
    'listBooks',
    'DELETE /books/{isbn}',
    'listBooks 4XX',
    'addBook body application/json',
    'listBooks 200 application/json',
    'listBooks query limit seen',
    'listBooks query limit absent',
    'listBooks header X-Reader seen',
    'listBooks 200 header X-Count',
    'listBooks parameter #/paths/~1books/get/parameters/0/schema/minimum refused',
    'addBook request schemas/Book.yaml#/properties/title/maxLength obeyed',
    'addBook request schemas/Book.yaml#/properties/title/maxLength refused',
    'addBook request schemas/Book.yaml#/required/1 refused',
    'addBook request schemas/Book.yaml#/additionalProperties refused',
    'addBook request schemas/Book.yaml#/properties/genre/enum refused',
    'addBook request schemas/Book.yaml#/properties/genre/enum "novel" obeyed',
    'addBook request schemas/Book.yaml#/properties/genre absent',
    'addBook request schemas/Book.yaml#/properties/price/oneOf/1 taken',
    'response schemas/Book.yaml#/properties/genre/enum "essay" obeyed',
    'response #/components/responses/Refused/content/application~1problem+json/schema/properties/title seen',
  ]) {
    expect(keys).toContain(key);
  }
  // Without goals that no exchange can reach.
  for (const key of [
    'listBooks header X-Reader absent',
    'response schemas/Book.yaml#/properties/title/maxLength refused',
    'addBook request schemas/Book.yaml#/properties/isbn absent',
    'addBook request schemas/Book.yaml#/properties/genre/enum "novel" refused',
    'addBook request schemas/Book.yaml#/properties/genre/enum obeyed',
    'listBooks parameter #/paths/~1books/get/parameters/2/schema/type refused',
  ]) {
    expect(keys).not.toContain(key);
  }
});

test('a response reaches its operation, status, media type, headers and parameters', async () => {
  expect(await shown((contract) => list(contract, '?limit=5'), /^listBooks(?! parameter)/)).toEqual([
    'listBooks',
    'listBooks 200',
    'listBooks 200 application/json',
    'listBooks 200 header X-Count',
    'listBooks header X-Reader seen',
    'listBooks query genre absent',
    'listBooks query limit seen',
  ]);
});

test('each member of an enum and each branch is a goal', async () => {
  const price = { currency: 'JPY', amount: 5 };
  const send = (contract: Contract) => add(observe(contract, answering(201, book)), { ...book, genre: 'essay', price });
  expect(await shown(send, /^addBook request .*(genre|oneOf\/\d taken|const)/)).toEqual([
    'addBook request schemas/Book.yaml#/properties/genre seen',
    'addBook request schemas/Book.yaml#/properties/genre/enum "essay" obeyed',
    'addBook request schemas/Book.yaml#/properties/price/oneOf/1 taken',
    'addBook request schemas/Book.yaml#/properties/price/oneOf/1/properties/currency/const obeyed',
  ]);
});

test('a refused request reaches only the broken rule, in the intended branch', async () => {
  const price = { currency: 'JPY', amount: 0.5 };
  const send = (contract: Contract) => add(observe(contract, answering(400, refusal)), { ...book, price });
  expect(await shown(send, /^addBook request /)).toEqual([
    'addBook request schemas/Book.yaml#/properties/price/oneOf/1/properties/amount/type refused',
  ]);
});

test('a broken rule is not reached if the request is accepted', async () => {
  const send = (contract: Contract) =>
    add(observe(contract, answering(201, book), { except: () => true }), { ...book, title: '' });
  expect(await shown(send, /^addBook request /)).toEqual([]);
});

test('missing and additional members reach their rules', async () => {
  const send = (contract: Contract) => add(observe(contract, answering(400, refusal)), { isbn: '001', color: 'red' });
  expect(await shown(send, /^addBook request /)).toEqual([
    'addBook request schemas/Book.yaml#/additionalProperties refused',
    'addBook request schemas/Book.yaml#/required/1 refused',
  ]);
});

const bad = { isbn: '001', title: '', color: 'red' };

test.each([401, 403, 404, 405, 429])('a status of %i reaches no goals of a request, valid or not', async (status) => {
  const send = async (contract: Contract) => {
    for (const body of [book, bad])
      await add(observe(contract, answering(status, refusal), { except: () => true }), body);
  };
  expect(await shown(send, /^addBook(?! 4| .* 4)/)).toEqual([]);
});

test('the statuses that refuse a request can be set', async () => {
  const contract = openContract(source, { refusals: [409] });
  await add(observe(contract, answering(400, refusal)), { ...book, title: '' });
  expect([...contract.reached].filter((key) => key.includes('refused'))).toEqual([]);
  await add(observe(contract, answering(409, refusal), { except: () => true }), { ...book, title: '' });
  expect([...contract.reached].filter((key) => key.includes('refused'))).toHaveLength(1);
});

test('a rule that two operations share is a goal of each', async () => {
  const body = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Name' } } } };
  const operation = (operationId: string) => ({ operationId, requestBody: body, responses: { 200: {}, 400: {} } });
  const contract = openContract({
    openapi: '3.1.0',
    info: { title: 'Names', version: '1' },
    paths: { '/name': { post: operation('addName'), put: operation('setName') } },
    components: { schemas: { Name: { type: 'string', maxLength: 2 } } },
  });
  const send = observe(contract, async () => new Response(null, { status: 400 }));
  await send('https://names.test/name', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '"abc"',
  });
  const keys = [...contract.goals.keys()].filter((key) => key.endsWith('maxLength refused'));
  expect(keys).toHaveLength(2);
  expect(keys.filter((key) => contract.reached.has(key))).toEqual([
    'addName request #/components/schemas/Name/maxLength refused',
  ]);
});

test('parameters are parsed by their schemas', async () => {
  const parameter = /^listBooks parameter #\/paths\/~1books\/get\/parameters\/[01]/;
  expect(await shown((contract) => list(contract, '?limit=100&genre=novel&genre=essay'), parameter)).toEqual([
    'listBooks parameter #/paths/~1books/get/parameters/0/schema/maximum obeyed',
    'listBooks parameter #/paths/~1books/get/parameters/0/schema/minimum obeyed',
    'listBooks parameter #/paths/~1books/get/parameters/0/schema/type obeyed',
    'listBooks parameter #/paths/~1books/get/parameters/1/schema/items/enum "essay" obeyed',
    'listBooks parameter #/paths/~1books/get/parameters/1/schema/items/enum "novel" obeyed',
    'listBooks parameter #/paths/~1books/get/parameters/1/schema/type obeyed',
  ]);
  expect(await shown((contract) => list(contract, '?limit=many&genre=poem', 400), parameter)).toEqual([
    'listBooks parameter #/paths/~1books/get/parameters/0/schema/type refused',
    'listBooks parameter #/paths/~1books/get/parameters/1/schema/items/enum refused',
  ]);
});
