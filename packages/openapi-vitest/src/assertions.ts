import { isDeepStrictEqual } from 'node:util';
import { type ApiDocument, at, isObject, type JsonObject, type Place, textOf } from './document.ts';
import { type Direction, type Keys, keysOf, nameMember } from './keys.ts';
import type { Validator } from './validator.ts';

/** A keyword that is a goal. */
export type Keyword =
  | keyof typeof tests
  | 'enum'
  | 'required'
  | 'dependentRequired'
  | 'format'
  | 'not'
  | 'contains'
  | 'additionalProperties'
  | 'unevaluatedProperties'
  | 'unevaluatedItems';

/** Whether a value obeys a keyword; undefined if the keyword does not apply to it. */
type Test = (value: unknown) => boolean | undefined;

/** A keyword that a value obeys or breaks. */
export interface Assertion {
  readonly keyword: Keyword;
  /** The place of the keyword, or of one of its members. */
  readonly place: Place;
  readonly keys: Keys;
  /** How far from valid a value is that breaks it. */
  readonly weight: number;
  /** The only direction that counts: `obeyed` for a member of an `enum`, `refused` for the whole `enum`. */
  readonly only?: Direction;
  readonly test: Test;
  /** The member at fault in an object that breaks the keyword, where the keyword itself does not name it. */
  member?(value: unknown): string | undefined;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';
/** The number of characters, some of which are two UTF-16 units long. */
function length(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Whether two JSON values are equal. */
export const isSame = (one: unknown, other: unknown) =>
  one === other || (typeof one === 'object' && isDeepStrictEqual(one, other));

/** Whether all items differ. Primitive items are compared by a set, since there may be many. */
function areUnique(items: readonly unknown[]): boolean {
  const others = items.filter((item) => typeof item !== 'object');
  if (new Set(others).size < others.length) return false;
  const objects = items.filter((item) => typeof item === 'object');
  return objects.every((one, index) => objects.findIndex((other) => isSame(one, other)) === index);
}

/** Decimal fractions have no exact value in binary: 0.07 / 0.01 is 7.000000000000001. ajv allows for the same error. */
export const multipleOfPrecision = 9;
function isMultiple(value: number, unit: number): boolean {
  const quotient = value / unit;
  return Math.abs(Math.round(quotient) - quotient) <= 10 ** -multipleOfPrecision;
}

export const regExp = (pattern: unknown) => new RegExp(String(pattern), 'u');

function isOfType(type: unknown, value: unknown): boolean {
  if (Array.isArray(type)) return type.some((each) => isOfType(each, value));
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  return type === 'object' ? isObject(value) : typeof value === type;
}

/** Creates the test of a keyword from its value; without keywords that assert nothing by themselves. */
const tests = {
  type: (type: unknown) => (value) => isOfType(type, value),
  const: (one: unknown) => (value) => isSame(one, value),
  minimum: (least: number) => (value) => (isNumber(value) ? value >= least : undefined),
  maximum: (most: number) => (value) => (isNumber(value) ? value <= most : undefined),
  exclusiveMinimum: (bound: number) => (value) => (isNumber(value) ? value > bound : undefined),
  exclusiveMaximum: (bound: number) => (value) => (isNumber(value) ? value < bound : undefined),
  multipleOf: (unit: number) => (value) => (isNumber(value) ? isMultiple(value, unit) : undefined),
  minLength: (least: number) => (value) => (isText(value) ? length(value) >= least : undefined),
  maxLength: (most: number) => (value) => (isText(value) ? value.length <= most || length(value) <= most : undefined),
  pattern: (pattern: unknown) => {
    const fits = regExp(pattern);
    return (value) => (isText(value) ? fits.test(value) : undefined);
  },
  minItems: (least: number) => (value) => (Array.isArray(value) ? value.length >= least : undefined),
  maxItems: (most: number) => (value) => (Array.isArray(value) ? value.length <= most : undefined),
  uniqueItems: (unique: boolean) => (value) => (Array.isArray(value) && unique ? areUnique(value) : undefined),
  minProperties: (least: number) => (value) => (isObject(value) ? Object.keys(value).length >= least : undefined),
  maxProperties: (most: number) => (value) => (isObject(value) ? Object.keys(value).length <= most : undefined),
} satisfies Readonly<Record<string, (limit: never) => Test>>;

const isTested = (keyword: string): keyword is keyof typeof tests => Object.hasOwn(tests, keyword);

/** A broken rule weighs more, the more it suggests that another branch was intended. */
const weights: Readonly<Record<string, number>> = { const: 100, not: 100, enum: 10, type: 10, required: 10 };
const weightOf = (keyword: string) => weights[keyword] ?? 1;

/** The assertions of a schema's own keywords. */
export function assertionsOf(
  document: ApiDocument,
  validator: Validator,
  place: Place,
  schema: JsonObject,
): Assertion[] {
  const found: Assertion[] = [];
  const isHere = (other: Place) => textOf(other) === textOf(place);
  const add = (keyword: Keyword, where: Place, test: Test, more: Pick<Assertion, 'only' | 'member'> = {}) =>
    found.push({
      keyword,
      place: where,
      keys: keysOf(document, where),
      weight: weightOf(keyword),
      test,
      ...more,
    });
  for (const [keyword, limit] of Object.entries(schema)) {
    const here = at(place, keyword);
    if (isTested(keyword)) add(keyword, here, tests[keyword](limit as never));
    if (keyword === 'enum') {
      const members = limit as readonly unknown[];
      add(keyword, here, (value) => members.some((member) => isSame(member, value)), { only: 'refused' });
      for (const [index, member] of members.entries()) {
        const where = at(here, index);
        nameMember(where, `${document.nameOf(here)} ${JSON.stringify(member)}`);
        add(keyword, where, (value) => isSame(member, value) || undefined, { only: 'obeyed' });
      }
    }
    if (keyword === 'required') {
      for (const [index, name] of (limit as readonly string[]).entries()) {
        add(keyword, at(here, index), (value) => (isObject(value) ? Object.hasOwn(value, name) : undefined));
      }
    }
    if (keyword === 'dependentRequired') {
      for (const [name, needed] of Object.entries(limit as Readonly<Record<string, readonly string[]>>)) {
        add(keyword, at(here, name), (value) =>
          isObject(value) && Object.hasOwn(value, name)
            ? needed.every((each) => Object.hasOwn(value, each))
            : undefined,
        );
      }
    }
    if (keyword === 'format') {
      const known = (value: unknown) => (isText(value) ? validator.hasFormat(String(limit), value) : undefined);
      if (validator.hasFormat(String(limit), '') !== undefined) add(keyword, here, known);
    }
    // These keywords depend on other keywords or schemas, so the validator decides.
    if (keyword === 'not') add(keyword, here, (value) => !validator.isValid(here, value));
    if (keyword === 'contains') {
      add(keyword, here, (value) => {
        if (!Array.isArray(value)) return undefined;
        const fitting = value.filter((item) => validator.isValid(here, item)).length;
        const { minContains = 1, maxContains = Number.POSITIVE_INFINITY } = schema;
        return fitting >= (minContains as number) && fitting <= (maxContains as number);
      });
    }
    if (keyword === 'unevaluatedProperties' || keyword === 'unevaluatedItems') {
      const faultOf = (value: unknown) =>
        validator.errors(place, value).find((fault) => fault.keyword === keyword && isHere(fault.schema));
      const test = (value: unknown) => (typeof value === 'object' ? faultOf(value) === undefined : undefined);
      add(keyword, here, test, { member: (value) => faultOf(value)?.member });
    }
  }
  return found;
}

/** The assertion that an object has no other members. */
export function closed(document: ApiDocument, from: Place, isOther: (name: string) => boolean): Assertion {
  const place = at(from, 'additionalProperties');
  const keys = keysOf(document, place);
  const test = (value: unknown) => (isObject(value) ? !Object.keys(value).some(isOther) : undefined);
  const member = (value: unknown) => Object.keys(Object(value)).find(isOther);
  return { keyword: 'additionalProperties', place, keys, weight: 1, test, member };
}
