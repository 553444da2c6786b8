import { expect, test } from 'vitest';
import { type Contract, observe } from '../src/index.ts';
import { add, answering, base, book, books, reader, refusal } from './books/server.ts';

const counted = { 'X-Count': '1' };
const list = (contract: Contract, query: string, status = 200) =>
  observe(contract, status === 200 ? answering(200, [book], counted) : answering(status, refusal))(
    `${base}/books${query}`,
    {
      headers: reader,
    },
  );

/** What something shows of a new contract, of the goals that a pattern names. */
async function shown(show: (contract: Contract) => Promise<unknown>, goals: RegExp): Promise<string[]> {
  const contract = books();
  await show(contract);
  return [...contract.reached].filter((key) => goals.test(key)).sort();
}

test('what there is to show is known beforehand', () => {
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
    'parameter #/paths/~1books/get/parameters/0/schema/minimum refused',
    'request schemas/Book.yaml#/properties/title/maxLength obeyed',
    'request schemas/Book.yaml#/properties/title/maxLength refused',
    'request schemas/Book.yaml#/required/1 refused',
    'request schemas/Book.yaml#/additionalProperties refused',
    'request schemas/Book.yaml#/properties/genre/enum refused',
    'request schemas/Book.yaml#/properties/genre/enum "novel" obeyed',
    'request schemas/Book.yaml#/properties/genre absent',
    'request schemas/Book.yaml#/properties/price/oneOf/1 taken',
    'response schemas/Book.yaml#/properties/genre/enum "essay" obeyed',
    'response #/components/responses/Refused/content/application~1problem+json/schema/properties/title seen',
  ]) {
    expect(keys).toContain(key);
  }
  // None that nothing can show.
  for (const key of [
    'listBooks header X-Reader absent',
    'response schemas/Book.yaml#/properties/title/maxLength refused',
    'request schemas/Book.yaml#/properties/isbn absent',
    'request schemas/Book.yaml#/properties/genre/enum "novel" refused',
    'request schemas/Book.yaml#/properties/genre/enum obeyed',
    'parameter #/paths/~1books/get/parameters/2/schema/type refused',
  ]) {
    expect(keys).not.toContain(key);
  }
});

test('an answer shows its operation, status, media type, headers and parameters', async () => {
  expect(await shown((contract) => list(contract, '?limit=5'), /^listBooks/)).toEqual([
    'listBooks',
    'listBooks 200',
    'listBooks 200 application/json',
    'listBooks 200 header X-Count',
    'listBooks header X-Reader seen',
    'listBooks query genre absent',
    'listBooks query limit seen',
  ]);
});

test('each member of an enum and each branch is shown by itself', async () => {
  const price = { currency: 'JPY', amount: 5 };
  const send = (contract: Contract) => add(observe(contract, answering(201, book)), { ...book, genre: 'essay', price });
  expect(await shown(send, /^request .*(genre|oneOf\/\d taken|const)/)).toEqual([
    'request schemas/Book.yaml#/properties/genre seen',
    'request schemas/Book.yaml#/properties/genre/enum "essay" obeyed',
    'request schemas/Book.yaml#/properties/price/oneOf/1 taken',
    'request schemas/Book.yaml#/properties/price/oneOf/1/properties/currency/const obeyed',
  ]);
});

test('a refusal shows the rule that was broken, in the branch that was meant, and nothing else', async () => {
  const price = { currency: 'JPY', amount: 0.5 };
  const send = (contract: Contract) => add(observe(contract, answering(400, refusal)), { ...book, price });
  expect(await shown(send, /^request /)).toEqual([
    'request schemas/Book.yaml#/properties/price/oneOf/1/properties/amount/type refused',
  ]);
});

test('a rule that is broken without being refused is not shown', async () => {
  const send = (contract: Contract) =>
    add(observe(contract, answering(201, book), { except: () => true }), { ...book, title: '' });
  expect(await shown(send, /^request /)).toEqual([]);
});

test('what is missing, and what is too much, is refused', async () => {
  const send = (contract: Contract) => add(observe(contract, answering(400, refusal)), { isbn: '001', color: 'red' });
  expect(await shown(send, /^request /)).toEqual([
    'request schemas/Book.yaml#/additionalProperties refused',
    'request schemas/Book.yaml#/required/1 refused',
  ]);
});

test('parameters are read as their schemas say', async () => {
  const parameter = /^parameter #\/paths\/~1books\/get\/parameters\/[01]/;
  expect(await shown((contract) => list(contract, '?limit=100&genre=novel&genre=essay'), parameter)).toEqual([
    'parameter #/paths/~1books/get/parameters/0/schema/maximum obeyed',
    'parameter #/paths/~1books/get/parameters/0/schema/minimum obeyed',
    'parameter #/paths/~1books/get/parameters/0/schema/type obeyed',
    'parameter #/paths/~1books/get/parameters/1/schema/items/enum "essay" obeyed',
    'parameter #/paths/~1books/get/parameters/1/schema/items/enum "novel" obeyed',
    'parameter #/paths/~1books/get/parameters/1/schema/type obeyed',
  ]);
  expect(await shown((contract) => list(contract, '?limit=many&genre=poem', 400), parameter)).toEqual([
    'parameter #/paths/~1books/get/parameters/0/schema/type refused',
    'parameter #/paths/~1books/get/parameters/1/schema/items/enum refused',
  ]);
});
