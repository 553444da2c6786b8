import { describe, expect, test } from 'vitest';
import { type Case, casesOf } from '../src/index.ts';
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

test('they show all that can be shown of what is sent', () => {
  const shown = new Set<string>();
  for (const each of cases) {
    const schema = schemaOf(each);
    if (!schema) throw new Error(`There is no schema for ${each.part} of ${each.operation}.`);
    const isValid = each.breaks.length === 0;
    expect(contract.validator.errors(schema, each.value).length === 0).toBe(isValid);
    for (const { key, direction } of contract.look(schema, role(each), each.value).marks) {
      if (isValid !== (direction === 'refused')) shown.add(key);
    }
  }
  const due = [...contract.goals.keys()].filter((key) => /^(request|parameter) /.test(key));
  expect(due.filter((key) => !shown.has(key))).toEqual([]);
});

describe('there is a case', () => {
  const titles = (of: (value: Record<string, unknown>) => boolean) =>
    ofBody.filter(({ value }) => typeof value === 'object' && value !== null && of(value as Record<string, unknown>));
  const price = (value: Record<string, unknown>) => value.price as { currency?: unknown; amount?: unknown } | undefined;

  test.each<[what: string, of: (value: Record<string, unknown>) => boolean, broken: string[]]>([
    ['at a limit', ({ title }) => String(title).length === 20, []],
    ['outside a limit', ({ title }) => String(title).length === 21, ['maxLength']],
    ['below a limit', ({ title }) => title === '', ['minLength']],
    ['without a member that is required', (value) => !Object.hasOwn(value, 'isbn'), ['required']],
    [
      'with a member that there is not',
      (value) => Object.keys(value).some((name) => /extra/i.test(name)),
      ['additionalProperties'],
    ],
    ['with each name of an enum', ({ genre }) => genre === 'essay', []],
    [
      'with a name that is none of an enum',
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

test('they are the same each time', () => {
  expect(casesOf(books()).map(({ value }) => value)).toEqual(cases.map(({ value }) => value));
});

test('a broken rule is told with the schema that has it', () => {
  const [tooLong] = ofBody.filter(({ breaks }) => breaks.some(({ keyword }) => keyword === 'maxLength'));
  expect(tooLong?.breaks[0]?.schema).toEqual({ type: 'string', minLength: 1, maxLength: 20 });
  expect(tooLong?.title).toContain('maxLength refused, schemas/Book.yaml#/properties/title/maxLength');
});
