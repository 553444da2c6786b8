import { describe, expect, test } from 'vitest';
import { type Case, casesOf, openContract } from '../src/index.ts';
import { books } from './books/server.ts';

const contract = books();
const cases = casesOf(contract);
const ofBody = cases.filter(({ operation, part }) => operation === 'addBook' && part === 'body');
const schemaOf = ({ operation, part, mediaType = '' }: Case) => {
  const { body, parameters } = contract.operations.find(({ id }) => id === operation) ?? {};
  if (part === 'body') return body?.content.get(mediaType)?.schema;
  return parameters?.find((each) => `${each.in} ${each.name}` === part)?.schema;
};
const role = ({ part }: Case) => (part === 'body' ? 'request' : 'parameter');

test('cases cover all goals of requests', () => {
  const shown = new Set<string>();
  for (const each of cases) {
    const schema = schemaOf(each);
    if (!schema) throw new Error(`There is no schema for ${each.part} of ${each.operation}.`);
    const isValid = each.breaks.length === 0;
    expect(contract.validator.errors(schema, each.value).length === 0).toBe(isValid);
    for (const { key, direction } of contract.evaluate(schema, role(each), each.value).findings) {
      if (isValid !== (direction === 'refused')) shown.add(key);
    }
  }
  const due = [...contract.goals.keys()].filter((key) => /^(request|parameter) /.test(key));
  expect(due.filter((key) => !shown.has(key))).toEqual([]);
});

const kind = { properties: { kind: { const: 'a' } }, required: ['kind'] };
// biome-ignore lint/suspicious/noThenProperty: a schema.
const branches = { then: { required: ['n'] }, else: { properties: { n: { maximum: 3 } } } };
const word = { type: 'string' };
const integer = { type: 'integer' };

describe('cases cover all of a schema with', () => {
  test.each<[what: string, schema: object]>([
    ['unique items of few values', { type: 'array', uniqueItems: true, minItems: 2, items: { enum: ['a', 'b'] } }],
    ['unique items of many values', { type: 'array', uniqueItems: true, minItems: 9, items: integer }],
    ['a pattern for names', { type: 'object', propertyNames: { pattern: '^[a-z]+$' }, minProperties: 2 }],
    ['a minimum of members', { type: 'object', properties: { a: integer }, minProperties: 4 }],
    ['items with a schema each', { type: 'array', prefixItems: [word, integer], items: false, minItems: 2 }],
    ['further items after those', { type: 'array', prefixItems: [word], items: integer, minItems: 3, maxItems: 4 }],
    ['a required item', { type: 'array', contains: { const: 5 } }],
    ['several required items', { type: 'array', contains: { ...integer, minimum: 7 }, minContains: 2, maxContains: 3 }],
    ['a condition', { type: 'object', if: kind, ...branches }],
    ['a list of anything', { type: 'array', minItems: 2 }],
  ])('%s', (_, schema) => {
    const put = { requestBody: { content: { 'application/json': { schema } } }, responses: {} };
    const contract = openContract({ openapi: '3.1.0', paths: { '/': { put } } });
    const { goals, evaluate, validator } = contract;
    const place = { uri: 'openapi:document', pointer: '/paths/~1/put/requestBody/content/application~1json/schema' };
    const shown = new Set<string>();
    for (const { value, breaks } of casesOf(contract)) {
      const isValid = validator.isValid(place, value);
      expect(breaks.length === 0).toBe(isValid);
      for (const { key, direction } of evaluate(place, 'request', value).findings) {
        if (isValid !== (direction === 'refused')) shown.add(key);
      }
    }
    const due = [...goals.keys()].filter((key) => key.startsWith('request '));
    expect(due.filter((key) => !shown.has(key))).toEqual([]);
  });
});

describe('cases include one', () => {
  const titles = (of: (value: Record<string, unknown>) => boolean) =>
    ofBody.filter(({ value }) => typeof value === 'object' && value !== null && of(value as Record<string, unknown>));
  const price = (value: Record<string, unknown>) => value.price as { currency?: unknown; amount?: unknown } | undefined;

  test.each<[what: string, of: (value: Record<string, unknown>) => boolean, broken: string[]]>([
    ['at a limit', ({ title }) => String(title).length === 20, []],
    ['outside a limit', ({ title }) => String(title).length === 21, ['maxLength']],
    ['below a limit', ({ title }) => title === '', ['minLength']],
    ['without a required member', (value) => !Object.hasOwn(value, 'isbn'), ['required']],
    [
      'with an undeclared member',
      (value) => Object.keys(value).some((name) => /extra/i.test(name)),
      ['additionalProperties'],
    ],
    ['with each value of an enum', ({ genre }) => genre === 'essay', []],
    [
      'with a value that is not in the enum',
      ({ genre }) => genre !== undefined && !['novel', 'essay'].includes(String(genre)),
      ['enum'],
    ],
    ['for each branch', (value) => price(value)?.currency === 'JPY', []],
    [
      'for a rule inside a branch',
      (value) => price(value)?.currency === 'JPY' && price(value)?.amount === -1,
      ['minimum'],
    ],
  ])('%s', (_, of, broken) => {
    const found = titles(of).map(({ breaks }) => breaks.map(({ keyword }) => keyword));
    expect(found).toContainEqual(broken);
  });
});

test('each case has another title, with its operation and its part', () => {
  expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
  for (const { operation, part, title } of cases) expect(title).toContain(`${operation} ${part}: `);
});

test('cases are the same each time', () => {
  expect(casesOf(books()).map(({ value }) => value)).toEqual(cases.map(({ value }) => value));
});

test('a broken rule has its schema', () => {
  const [tooLong] = ofBody.filter(({ breaks }) => breaks.some(({ keyword }) => keyword === 'maxLength'));
  expect(tooLong?.breaks[0]?.schema).toEqual({ type: 'string', minLength: 1, maxLength: 20 });
  expect(tooLong?.title).toContain('maxLength refused, schemas/Book.yaml#/properties/title/maxLength');
});
