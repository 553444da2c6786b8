import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createCoverageLog } from '../src/coverage-log.ts';
import { casesOf, openContract } from '../src/index.ts';

/** A contract of one operation whose body has a schema. */
const contractOf = (schema: unknown) =>
  openContract({
    openapi: '3.1.0',
    paths: {
      '/': {
        put: { requestBody: { content: { 'application/json': { schema } } }, responses: { 200: { description: '' } } },
      },
    },
  });

const place = { uri: 'openapi:document', pointer: '/paths/~1/put/requestBody/content/application~1json/schema' };

const leaf = fc.oneof(
  fc.constant(true),
  fc.record({ type: fc.constantFrom('string', 'integer', 'number', 'boolean', 'null', 'object', 'array') }),
  fc.record({ type: fc.constant(['string', 'null']) }),
  fc.record({ const: fc.constantFrom(1, 'a', null, true) }),
  fc.record({ enum: fc.constant([1, 'a', { a: 1 }]) }),
  fc.record({ minimum: fc.integer({ min: -2, max: 2 }), maximum: fc.integer({ min: -2, max: 2 }) }),
  fc.record({ exclusiveMinimum: fc.integer({ min: -2, max: 2 }), multipleOf: fc.constantFrom(1, 2) }),
  fc.record({ minLength: fc.integer({ min: 0, max: 2 }), maxLength: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ pattern: fc.constantFrom('^a', 'b$', '^.$') }),
  fc.record({ format: fc.constantFrom('uuid', 'date', 'uri') }),
);

const { schema: schemas } = fc.letrec<{ schema: unknown }>((tie) => {
  const schema = tie('schema');
  const named = fc.dictionary(fc.constantFrom('a', 'b', 'c'), schema, { maxKeys: 2 });
  const some = fc.array(schema, { minLength: 1, maxLength: 3 });
  return {
    schema: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.record({ allOf: some }),
      fc.record({ anyOf: some }),
      fc.record({ oneOf: some }),
      fc.record({ not: schema }),
      // biome-ignore lint/suspicious/noThenProperty: a schema.
      fc.record({ if: schema, then: schema, else: schema }, { requiredKeys: ['if'] }),
      fc.record(
        {
          properties: named,
          patternProperties: fc.dictionary(fc.constantFrom('^a', 'c$'), schema, { maxKeys: 1 }),
          additionalProperties: fc.oneof(fc.constant(false), schema),
          required: fc.uniqueArray(fc.constantFrom('a', 'b')),
          propertyNames: schema,
          dependentRequired: fc.constant({ a: ['b'] }),
          dependentSchemas: fc.dictionary(fc.constant('a'), schema),
          minProperties: fc.integer({ min: 0, max: 2 }),
        },
        { requiredKeys: [] },
      ),
      // Separately: beside prefixItems, ajv 8.20 accepts an empty array for `contains`, and overlooks
      // equal items.
      fc.record({ uniqueItems: fc.boolean() }),
      fc.record({ contains: schema, minContains: fc.integer({ min: 0, max: 2 }) }, { requiredKeys: ['contains'] }),
      fc.record(
        {
          prefixItems: some,
          items: schema,
          minItems: fc.integer({ min: 0, max: 2 }),
        },
        { requiredKeys: [] },
      ),
    ),
  };
});

const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom(null, true, false, 0, 1, 2, -1, 0.5, '', 'a', 'b', 'ab', '2026-11-24', '😀'),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'constructor'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
}));

test('evaluates values like the validator: the same ones are valid, with the same findings', () => {
  fc.assert(
    fc.property(schemas, fc.array(values, { minLength: 1, maxLength: 5 }), (schema, candidates) => {
      const { document, schemas, evaluate, validator } = contractOf(schema);
      const reached: string[] = [];
      const { log } = createCoverageLog(document, schemas, validator, (key) => void reached.push(key));
      const expected = new Set<string>();
      for (const value of candidates) {
        const isValid = validator.isValid(place, value);
        expect(validator.errors(place, value).length === 0).toBe(isValid);
        const { cost, findings } = evaluate(place, 'request', value);
        expect(cost === 0).toBe(isValid);
        if (!isValid) continue;
        log(place, 'request', value);
        for (const { key, direction } of findings) if (direction !== 'refused') expected.add(key);
        expect([...reached].sort()).toEqual([...expected].sort());
      }
    }),
    // The same values in each run: a fault of ajv should not fail an unrelated change.
    { numRuns: 250, seed: 20_261_124 },
  );
});

describe('findings of a value', () => {
  test('come from the intended branch', () => {
    const shape = (kind: string, size: unknown) => ({
      properties: { kind: { const: kind }, size },
      required: ['kind', 'size'],
    });
    const { evaluate } = contractOf({
      oneOf: [shape('a', { type: 'string', minLength: 3 }), shape('b', { type: 'integer' }), { type: 'null' }],
    });
    const refused = (value: unknown) =>
      evaluate(place, 'request', value)
        .findings.filter(({ direction }) => direction === 'refused')
        .map(({ place: { pointer } }) => pointer.slice(place.pointer.length));
    expect(refused({ kind: 'a', size: '' })).toEqual(['/oneOf/0/properties/size/minLength']);
    expect(refused({ kind: 'b', size: 0.5 })).toEqual(['/oneOf/1/properties/size/type']);
    expect(refused({ kind: 'b' })).toEqual(['/oneOf/1/required/1']);
  });

  test('name unevaluated members at their place', () => {
    const { evaluate } = contractOf({
      properties: { a: true },
      allOf: [{ properties: { b: true } }],
      unevaluatedProperties: false,
    });
    expect(evaluate(place, 'request', { a: 1, b: 2 }).cost).toBe(0);
    expect(evaluate(place, 'request', { a: 1, b: 2, c: 3 }).cost).toBe(1);
  });
});

test('treat values that look like references as values', () => {
  const value = { $ref: '#/nowhere' };
  const other = { $ref: 'nowhere.yaml' };
  const contract = contractOf({
    type: 'object',
    properties: { $ref: { type: 'string' }, only: { const: value }, one: { enum: [value, other] } },
    required: ['one'],
    default: other,
    examples: [{ one: value }, { $ref: 'text', one: other }],
    'x-note': { properties: other, $ref: '#/nowhere' },
  });
  expect(contract.validator.isValid(place, { $ref: 'nowhere', only: value, one: other })).toBe(true);
  expect(contract.validator.isValid(place, { $ref: 1, one: value })).toBe(false);
  expect(contract.validator.isValid(place, { only: other, one: value })).toBe(false);
  expect(contract.evaluate(place, 'request', { only: other, one: 1 }).cost).toBeGreaterThan(0);
  expect(casesOf(contract).some(({ breaks }) => breaks.some(({ keyword }) => keyword === 'const'))).toBe(true);
});

describe('keywords of older dialects are ignored', () => {
  test.each([
    ['nullable', { type: 'string', nullable: true }, null, false],
    ['nullable without a type', { nullable: true }, 'a', true],
    ['$recursiveRef', { properties: { a: { $recursiveRef: '#' } }, required: ['b'] }, { a: {}, b: 1 }, true],
    ['dependencies', { dependencies: { a: ['b'] } }, { a: 1 }, true],
    ['id', { id: 'a' }, 1, true],
  ])('%s', (_, schema, value, isValid) => {
    expect(contractOf(schema).validator.isValid(place, value)).toBe(isValid);
  });
});

test('many unique items are checked quickly', () => {
  const { evaluate } = contractOf({ uniqueItems: true });
  const texts = Array.from({ length: 50_000 }, (_, index) => `text ${index}`);
  const began = performance.now();
  expect(evaluate(place, 'request', texts).cost).toBe(0);
  // Comparing each with each would take seconds.
  expect(performance.now() - began).toBeLessThan(1000);
  for (const same of ['text 1', null, { a: 1, b: [2] }]) {
    expect(evaluate(place, 'request', [...texts.slice(0, 9), { b: [2], a: 1 }, null, same]).cost).toBe(1);
  }
});

test('only own properties of a value count as members', () => {
  const { validator } = contractOf({ properties: { constructor: { type: 'string' } }, required: ['toString'] });
  expect(validator.isValid(place, { toString: 1 })).toBe(true);
  expect(validator.isValid(place, { constructor: 'a' })).toBe(false);
});

test('a name may be required twice', () => {
  expect(contractOf({ required: ['a', 'a'] }).validator.isValid(place, {})).toBe(false);
});

test('an unknown format gives no warning', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  expect(contractOf({ format: 'house-number' }).validator.isValid(place, 'a')).toBe(true);
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

describe('cases are generated', () => {
  const valid = (schema: object) => casesOf(contractOf(schema)).filter(({ breaks }) => breaks.length === 0);

  test('for a schema whose branches require its members', () => {
    const properties = { a: { type: 'integer' }, b: { type: 'boolean' } };
    const schema = { properties, additionalProperties: false, oneOf: [{ required: ['a'] }, { required: ['b'] }] };
    const values = valid({ type: 'object', ...schema }).map(({ value }) => value);
    expect(values).toContainEqual({ a: 0 });
    expect(values).toContainEqual({ b: true });
  });

  test('for a schema that requires an undeclared member', () => {
    expect(valid({ type: 'object', required: ['a'] }).map(({ value }) => value)).toContainEqual({ a: 'text' });
  });

  test('for a schema that was first reached too deep', () => {
    const leaf = { type: 'object', properties: { name: { const: 'leaf' } }, required: ['name'] };
    const chain = Array.from({ length: 8 }).reduce<object>(
      (a) => ({ type: 'object', properties: { a }, required: ['a'] }),
      { $ref: '#/components/schemas/Leaf' },
    );
    const body = (schema: object) => ({
      put: { requestBody: { content: { 'application/json': { schema } } }, responses: {} },
    });
    const contract = openContract({
      openapi: '3.1.0',
      paths: { '/chain': body(chain), '/leaf': body({ $ref: '#/components/schemas/Leaf' }) },
      components: { schemas: { Leaf: leaf } },
    });
    const values = casesOf(contract).flatMap(({ operation, value }) => (operation === 'PUT /leaf' ? [value] : []));
    expect(values).toContainEqual({ name: 'leaf' });
  });

  test('without values of a limit that exceeds memory', () => {
    const items = { type: 'string', minLength: 1000 };
    for (const schema of [
      { type: 'string', maxLength: 2 ** 40 },
      { type: 'array', items, maxItems: 100_000 },
    ]) {
      const sizes = valid(schema).map(({ value }) => JSON.stringify(value).length);
      expect(Math.max(...sizes)).toBeLessThan(10_000);
    }
  });
});
