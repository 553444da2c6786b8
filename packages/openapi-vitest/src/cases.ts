import type { Contract } from './contract.ts';
import { at, isObject, type JsonObject, type Place, textOf } from './document.ts';
import { type Finding, pointerOf } from './evaluate.ts';
import { isJson } from './exchange.ts';
import type { Role } from './keys.ts';
import { readTexts } from './parameters.ts';
import { samplesOf } from './samples.ts';
import type { Schema } from './schema.ts';

/** A value for one part of a request, generated from the schema of that part. */
export interface Case {
  /** The `operationId`. */
  readonly operation: string;
  /** `body`, or `query limit`. */
  readonly part: string;
  /** The media type of a body. */
  readonly mediaType?: string;
  readonly value: unknown;
  /** The rules that the value breaks; empty for a valid value. */
  readonly breaks: readonly BrokenRule[];
  /** A title for a test: operation, part, the keyword that the case covers, and its place. */
  readonly title: string;
  /** The place of that keyword. */
  readonly place: Place;
}

export interface BrokenRule {
  readonly keyword: string;
  /** The schema that has the keyword. */
  readonly schema: JsonObject;
  readonly place: Place;
}

/** The maximum number of values that are tried for one part. */
const most = 20_000;

/** Longer values, in characters of JSON, are not varied further: they only cover a length. */
const longest = 4000;

/** The maximum length of generated texts, and approximately of lists and objects, whatever their limits are. */
const largest = 2 ** 18;

/**
 * Generates cases: for each JSON body and each parameter of a document, values at small steps from valid ones. They are
 * at a limit and one past it, with each `enum` value, each branch, each property present and absent. A value is kept
 * only if it covers a goal that no earlier value covers.
 */
export function casesOf(contract: Contract): readonly Case[] {
  const { operations, document, schemas } = contract;
  const made = new Map<string, readonly Found[]>();
  /** Media types of one operation often share a schema and its examples. */
  const partCases = (role: Role, schema: Place, examples: readonly unknown[]) => {
    const key = JSON.stringify([role, document.resolve(schema).place, examples]);
    const found = made.get(key) ?? makeCases(contract, role, schema, examples);
    made.set(key, found);
    return found;
  };
  const named = (operation: string, part: string, found: Found): Case => ({
    operation,
    part,
    ...found,
    title: `${operation} ${part}: ${found.title}`,
  });
  return operations.flatMap(({ id, body, parameters }) => [
    ...[...(body?.content ?? [])].flatMap(([mediaType, { place, schema }]) =>
      schema && isJson(mediaType)
        ? partCases('request', schema, examplesAt(place)).map((each) => ({ ...named(id, 'body', each), mediaType }))
        : [],
    ),
    ...parameters.flatMap(({ name, in: within, schema, place }) =>
      schema && !schemas.typesOf(schema).includes('object')
        ? partCases('parameter', schema, examplesAt(place)).map((each) => named(id, `${within} ${name}`, each))
        : [],
    ),
  ]);

  /** The examples of a media type or a parameter. */
  function examplesAt(place: Place): unknown[] {
    const { example, examples } = document.resolve(place).value as JsonObject;
    const named = Object.keys(isObject(examples) ? examples : {}).map(
      (name) => (document.resolve(at(place, 'examples', name)).value as JsonObject).value,
    );
    return [example, ...named].filter((each) => each !== undefined);
  }
}

type Found = Pick<Case, 'value' | 'breaks' | 'title' | 'place'>;

function makeCases(contract: Contract, role: Role, schema: Place, examples: readonly unknown[]): Found[] {
  const { evaluate, validator } = contract;
  const shown = new Set<string>();
  const tried = new Set<string>();
  const found: Found[] = [];
  const valid = (value: unknown) => validator.isValid(schema, value);

  /**
   * Keeps a value that covers a new goal. One that breaks several rules waits, in case that other values cover the goal
   * alone; in the end it is kept `late`.
   */
  const keep = (value: unknown, isValid: boolean, isLate = false): 'kept' | 'waits' | 'left out' => {
    const { findings } = evaluate(schema, role, value);
    const relevant = findings.filter(({ direction }) => isValid !== (direction === 'refused'));
    const newKeys = (finding: Finding) => {
      const { key } = finding;
      const atLimit = `${key} at the limit`;
      const isNewLimit = Object.hasOwn(sizes, finding.keyword) && !shown.has(atLimit) && isAtLimit(contract, finding);
      return [...(shown.has(key) ? [] : [key]), ...(isNewLimit ? [atLimit] : [])];
    };
    const fresh = relevant.filter((finding) => newKeys(finding).length > 0);
    const [first] = fresh;
    if (!first) return 'left out';
    if (!isValid) {
      // With faults in several places, a server may report any one.
      if (new Set(relevant.map(({ way }) => pointerOf(way))).size !== 1) return 'left out';
      if (relevant.length > 1 && !isLate) return 'waits';
    }
    for (const key of fresh.flatMap(newKeys)) shown.add(key);
    const breaks = isValid ? [] : relevant.map((finding) => broken(contract, finding));
    found.push({ value, breaks, title: titleOf(contract, first), place: first.place });
    return 'kept';
  };

  const queue: unknown[] = [];
  const waiting: unknown[] = [];
  /** Varies valid values that have covered a new goal. */
  const consider = (value: unknown) => {
    const text = JSON.stringify(value);
    if (tried.has(text) || tried.size > most || (role === 'parameter' && !isReadBack(contract, schema, value))) return;
    tried.add(text);
    const isValid = valid(value);
    const kept = keep(value, isValid);
    if (kept === 'waits') waiting.push(value);
    if (kept === 'kept' && isValid && text.length < longest) queue.push(value);
  };

  for (const value of [...examples.filter(valid), ...samplesOf(contract, schema)]) consider(value);
  const stepped = new Set<string>();
  /** Whether a part of a value is varied for the first time. Its variations in another value would cover the same goals. */
  const isNew = (place: Place, part: unknown) => {
    const { size } = stepped;
    return stepped.add(`${textOf(place)} ${JSON.stringify(part)}`).size > size;
  };
  for (const value of queue) for (const step of stepsFrom(contract, schema, value, isNew)) consider(step);
  // Goals that can only be covered together with other broken rules.
  for (const value of waiting) keep(value, false, true);
  return found;
}

/** Whether a value is parsed as itself after it was sent as text. An empty list cannot be sent. */
function isReadBack(contract: Contract, schema: Place, value: unknown): boolean {
  const isEmpty = Array.isArray(value) && value.length === 0;
  return !isEmpty && isSame(readTexts(contract, [value].flat().map(String), schema), value);
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const sizes: Readonly<Record<string, (value: unknown) => unknown>> = {
  minimum: (value) => value,
  maximum: (value) => value,
  minLength: (value) => [...String(value)].length,
  maxLength: (value) => [...String(value)].length,
  minItems: (value) => (value as readonly unknown[]).length,
  maxItems: (value) => (value as readonly unknown[]).length,
  minProperties: (value) => Object.keys(value as object).length,
  maxProperties: (value) => Object.keys(value as object).length,
};

/** Whether a value is exactly at its limit. */
function isAtLimit({ document }: Contract, { keyword, direction, place, value }: Finding): boolean {
  return direction === 'obeyed' && sizes[keyword]?.(value) === document.valueAt(place);
}

function broken({ document }: Contract, { keyword, place }: Finding): BrokenRule {
  const names = place.pointer.split('/');
  const schema = { uri: place.uri, pointer: names.slice(0, names.lastIndexOf(keyword)).join('/') };
  return { keyword, place, schema: document.valueAt(schema) as JsonObject };
}

const titleOf = ({ document }: Contract, { keyword, direction, place }: Finding): string =>
  `${keyword} ${direction}, ${document.nameOf(place)}`;

type IsNew = (place: Place, part: unknown) => boolean;

const odd = ['', ' ', 'ä', '<b>', '\u0000', '\n', 'A', '0', '-', '.', '/', '~', '😀', '\ud800'];
const others = [null, true, 0, 1.5, 'text', [], {}];

/** The values one step away from a valid one. */
function* stepsFrom(contract: Contract, place: Place, value: unknown, isNew: IsNew): Generator<unknown> {
  const schema = contract.schemas.at(place);
  if (typeof schema === 'boolean') return;
  yield* replacements(contract, schema, value);
  for (const each of schema.all) yield* stepsFrom(contract, each, value, isNew);
  for (const { branches } of schema.choices) {
    for (const branch of branches) {
      if (contract.validator.isValid(branch, value)) yield* stepsFrom(contract, branch, value, isNew);
      else yield* samplesOf(contract, branch);
    }
  }
  if (isObject(value)) yield* memberSteps(contract, schema, value, isNew);
  for (const branch of [schema.condition?.then, schema.condition?.else]) {
    if (branch) yield* stepsFrom(contract, branch, value, isNew);
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const place = schema.first[index] ?? schema.rest;
      if (!place || !isNew(place, item)) continue;
      for (const step of stepsFrom(contract, place, item, isNew)) yield value.with(index, step);
    }
    const first = value.slice(0, schema.first.length);
    if (schema.rest) for (const item of samplesOf(contract, schema.rest)) yield [...first, item];
  }
}

function* memberSteps(contract: Contract, schema: Schema, value: JsonObject, isNew: IsNew): Generator<unknown> {
  for (const name of Object.keys(value)) {
    const { [name]: _, ...rest } = value;
    yield rest;
  }
  for (const [name, place] of schema.properties) {
    for (const [index, sample] of samplesOf(contract, place).entries()) {
      // Whether a member is there may matter to the others, and its value hardly.
      if (index === 0 || isNew(at(place, 'sample'), sample)) yield { ...value, [name]: sample };
    }
    if (!Object.hasOwn(value, name) || !isNew(place, value[name])) continue;
    for (const step of stepsFrom(contract, place, value[name], isNew)) yield { ...value, [name]: step };
  }
  for (const name of ['extra', '__extra', 'Extra member', '']) yield { ...value, [name]: 'text' };
  const extra = Object.keys(value).find((name) => !schema.properties.has(name));
  if (extra !== undefined && schema.others && isNew(schema.others, value[extra])) {
    for (const step of stepsFrom(contract, schema.others, value[extra], isNew)) yield { ...value, [extra]: step };
  }
}

/** Replacements of a value that the keywords of a schema suggest. */
function* replacements(contract: Contract, { place, source, first, rest }: Schema, value: unknown): Generator<unknown> {
  const limit = (keyword: string) => (typeof source[keyword] === 'number' ? (source[keyword] as number) : undefined);
  const around = (keyword: string) => {
    const bound = limit(keyword);
    return bound === undefined ? [] : [bound, bound - 1, bound + 1];
  };
  const sizesAround = (keyword: string) => around(keyword).filter((size) => size <= largest);
  yield* others;
  if (Array.isArray(source.enum)) yield* source.enum;
  for (const member of [source.const, ...(Array.isArray(source.enum) ? source.enum : [])]) {
    if (typeof member === 'string') yield `${member}x`;
    if (typeof member === 'number') yield member + 1;
  }
  for (const keyword of ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']) yield* around(keyword);
  if (typeof value === 'string') {
    for (const text of odd) yield* [text, value + text, text + value];
    for (const keyword of ['minLength', 'maxLength']) {
      for (const length of sizesAround(keyword)) yield* ofLength(value, length);
    }
  }
  if (typeof value === 'number') yield* [String(value), value + 0.5, -value];
  if (Array.isArray(value)) {
    const items = rest ? samplesOf(contract, rest) : value;
    for (const keyword of ['minItems', 'maxItems']) {
      for (const length of sizesAround(keyword)) yield* ofItems(value, items, length, first.length);
    }
    if (value.length > 0) yield [...value, value[0]];
  }
  if (isObject(value)) {
    for (const keyword of ['minProperties', 'maxProperties']) {
      for (const size of sizesAround(keyword)) {
        const names = Array.from(
          { length: Math.max(0, size - Object.keys(value).length) },
          (_, index) => `extra_${index}`,
        );
        yield { ...value, ...Object.fromEntries(names.map((name) => [name, 'text'])) };
      }
    }
  }
  if (isObject(source.not)) yield* samplesOf(contract, at(place, 'not'));
}

/** Texts of a given length that begin like another text. */
function* ofLength(text: string, length: number): Generator<string> {
  if (length < 0) return;
  const characters = [...text];
  if (length <= characters.length) yield characters.slice(0, length).join('');
  else
    for (const filler of [characters.at(-1) ?? 'a', 'a', '0']) yield text + filler.repeat(length - characters.length);
}

/** Arrays of a given length: with repeated items, or with different texts. */
function* ofItems(
  value: readonly unknown[],
  samples: readonly unknown[],
  length: number,
  fixed: number,
): Generator<unknown[]> {
  const items = [...value, ...samples];
  const size = JSON.stringify(items).length / items.length;
  if (length < fixed || length * size > largest) return;
  yield Array.from({ length }, (_, index) => items[index % items.length]);
  const [one] = items;
  if (typeof one === 'string') yield Array.from({ length }, (_, index) => (index === 0 ? one : `${one}${index}`));
}
