import fc, { type Arbitrary } from 'fast-check';
import type { Schema } from './documents.ts';

type Resolve = <Target>(reference: string) => Target;

/** Longer than what anybody types, shorter than what slows the run down. */
const someLength = 40;

/** Names of attributes that nobody declared. */
const names = fc.stringMatching(/^[a-z0-9_][a-z0-9_.:-]{0,20}$/);

function textOf({ pattern, minLength = 0, maxLength = someLength }: Schema): Arbitrary<string> {
  // A length at its very limit now and then.
  const size = { minLength, maxLength: Math.min(maxLength, Math.max(minLength, someLength)) };
  const free = pattern === undefined ? fc.string(size) : fc.stringMatching(new RegExp(pattern, 'u'));
  const full = maxLength > 2000 ? [] : [fc.constant('a'.repeat(maxLength)), fc.constant('a'.repeat(maxLength + 1))];
  return fc.oneof({ weight: 20, arbitrary: free }, ...full.map((arbitrary) => ({ weight: 1, arbitrary })));
}

function objectOf({ properties = {}, required = [], additionalProperties }: Schema, resolve: Resolve) {
  const members = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, valuesOf(one, resolve)]));
  const declared = fc.record(members, { requiredKeys: required.filter((name) => Object.hasOwn(members, name)) });
  if (typeof additionalProperties !== 'object') return declared;
  const others = fc.dictionary(names, valuesOf(additionalProperties, resolve), { maxKeys: 3 });
  return fc.tuple(others, declared).map(([free, given]) => ({ ...free, ...given }));
}

/**
 * Values that a schema takes, or nearly so: what a pattern excludes by `not` and what the lengths beside a pattern say
 * may be broken.
 */
export function valuesOf(schema: Schema, resolve: Resolve): Arbitrary<unknown> {
  const { $ref, type, oneOf, anyOf, allOf, items } = schema;
  if ($ref !== undefined) return valuesOf({ ...resolve<Schema>($ref), ...schema, $ref: undefined } as never, resolve);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (oneOf ?? anyOf) return fc.oneof(...(oneOf ?? anyOf ?? []).map((one) => valuesOf(one, resolve)));
  if (allOf) return valuesOf({ ...schema, allOf: undefined, ...allOf.at(-1) } as never, resolve);
  if (Array.isArray(type)) return fc.oneof(...type.map((one) => valuesOf({ ...schema, type: one }, resolve)));
  switch (type) {
    case 'object':
      return objectOf(schema, resolve);
    case 'array':
      return fc.array(valuesOf(items ?? {}, resolve), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 4, 11),
      });
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -(2 ** 31), max: schema.maximum ?? 2 ** 31 - 1 });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return textOf(schema);
  }
}
