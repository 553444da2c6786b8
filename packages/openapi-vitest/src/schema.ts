import { isDeepStrictEqual } from 'node:util';
import { type ApiDocument, at, isObject, type JsonObject, type Place, target, textOf } from './document.ts';
import type { Validator } from './validator.ts';

const directions = ['obeyed', 'refused', 'taken', 'seen', 'absent'] as const;
const roles = ['request', 'response', 'parameter'] as const;

/** Something that a value can show of a schema. */
export type Direction = (typeof directions)[number];

/** Where a value stands that a schema describes: in a body, or in a parameter. */
export type Role = (typeof roles)[number];

/** One thing that a value has shown: at which place of the document, and where in the value. */
export interface Mark {
  /** The key of the goal that is reached. */
  readonly key: string;
  readonly place: Place;
  readonly keyword: string;
  readonly direction: Direction;
  /** Where in the value; the value itself when it is undefined. */
  readonly way: Way | undefined;
  readonly value: unknown;
}

/** By the keys of their goals. */
type Marks = Map<string, Mark>;

interface Look {
  /** 0 for a valid value; else the more, the further it is from being valid. */
  readonly cost: number;
  readonly marks: readonly Mark[];
}

/** A schema, prepared: what it asserts, and the schemas inside. */
export interface Schema {
  readonly place: Place;
  /** As the document has it. */
  readonly source: JsonObject;
  readonly assertions: readonly Assertion[];
  /** All of them hold for the same value. */
  readonly all: readonly Place[];
  readonly choices: readonly Choice[];
  readonly properties: ReadonlyMap<string, Place>;
  readonly patterns: readonly (readonly [RegExp, Place])[];
  readonly others?: Place;
  /** Whether a member is held to `others`, as no other schema knows its name. */
  isOther(name: string): boolean;
  readonly names?: Place;
  readonly first: readonly Place[];
  readonly rest?: Place;
  readonly condition?: { readonly if: Place; readonly then?: Place; readonly else?: Place };
  readonly dependent: ReadonlyMap<string, Place>;
  readonly required: ReadonlySet<string>;
}

/** Branches of which one has to fit; with `oneOf`, no second one. */
interface Choice {
  readonly keyword: 'anyOf' | 'oneOf';
  readonly branches: readonly Place[];
  /** Members that have an `enum` or a `const` in each branch that knows them: they tell which branch is meant. */
  readonly telling: readonly string[];
}

/** A keyword that a value obeys or not. */
export interface Assertion {
  readonly keyword: string;
  /** The keyword's place, or that of one of its members. */
  readonly place: Place;
  readonly keys: Keys;
  /** How far from valid a value is that breaks it. */
  readonly weight: number;
  /** Whether only one way is told of: members of an `enum` are seen, the whole is refused. */
  readonly only?: Direction;
  /** Undefined when it says nothing about the value. */
  test(value: unknown): boolean | undefined;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';
/** Characters, of which some are two units long. */
function length(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

const isSame = (one: unknown, other: unknown) =>
  one === other || (typeof one === 'object' && isDeepStrictEqual(one, other));
const regExp = (pattern: unknown) => new RegExp(String(pattern), 'u');

function isOfType(type: unknown, value: unknown): boolean {
  if (Array.isArray(type)) return type.some((each) => isOfType(each, value));
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  return type === 'object' ? isObject(value) : typeof value === type;
}

/** Makes the test of a keyword from its value; no entry for keywords that assert nothing by themselves. */
const tests: Readonly<Record<string, (limit: never) => Assertion['test']>> = {
  type: (type) => (value) => isOfType(type, value),
  const: (one) => (value) => isSame(one, value),
  minimum: (least: number) => (value) => (isNumber(value) ? value >= least : undefined),
  maximum: (most: number) => (value) => (isNumber(value) ? value <= most : undefined),
  exclusiveMinimum: (bound: number) => (value) => (isNumber(value) ? value > bound : undefined),
  exclusiveMaximum: (bound: number) => (value) => (isNumber(value) ? value < bound : undefined),
  multipleOf: (unit: number) => (value) => (isNumber(value) ? Number.isInteger(value / unit) : undefined),
  minLength: (least: number) => (value) => (isText(value) ? length(value) >= least : undefined),
  maxLength: (most: number) => (value) => (isText(value) ? value.length <= most || length(value) <= most : undefined),
  pattern: (pattern) => {
    const fits = regExp(pattern);
    return (value) => (isText(value) ? fits.test(value) : undefined);
  },
  minItems: (least: number) => (value) => (Array.isArray(value) ? value.length >= least : undefined),
  maxItems: (most: number) => (value) => (Array.isArray(value) ? value.length <= most : undefined),
  uniqueItems: (unique: boolean) => (value) =>
    Array.isArray(value) && unique
      ? value.every((one, index) => !value.slice(0, index).some((other) => isSame(one, other)))
      : undefined,
  minProperties: (least: number) => (value) => (isObject(value) ? Object.keys(value).length >= least : undefined),
  maxProperties: (most: number) => (value) => (isObject(value) ? Object.keys(value).length <= most : undefined),
};

/** The more a broken rule tells that something else was meant, the more it weighs. */
const weights: Readonly<Record<string, number>> = { const: 100, not: 100, enum: 10, type: 10, required: 10 };
const weightOf = (keyword: string) => weights[keyword] ?? 1;

/** A branch for values of another type, or with another name in the member that tells branches apart, was hardly meant. */
const otherBranch = 1000;
const isOfOtherType = (marks: Marks, way: Way | undefined) =>
  [...marks.values()].some((each) => each.keyword === 'type' && each.direction === 'refused' && each.way === way);

export interface Schemas {
  /** The schema at a place; undefined where it is `true` or `false`. */
  at(place: Place): Schema | boolean;
  /** The first type that a schema, or one that it consists of, names. */
  typeOf(place: Place): string | undefined;
  /** The schema of an array's items. */
  itemsOf(place: Place): Place | undefined;
  /** A text as a value of a type; itself where it cannot be read as one. */
  read(text: string, type: string | undefined): unknown;
  /** Compares a value with a schema, as closely as is needed to tell what it shows of it. */
  look(place: Place, role: Role, value: unknown): Look;
}

type Keys = Readonly<Record<Role, Readonly<Record<Direction, string>>>>;

const keys = new WeakMap<Place, Keys>();

/** Members of an `enum` are called by their values, so that a key outlives a change of their order. */
const memberNames = new WeakMap<Place, string>();

/** The keys of the goals at a place. */
export function keysOf({ nameOf }: ApiDocument, place: Place): Keys {
  const known = keys.get(place);
  if (known) return known;
  const table = <Name extends string>(names: readonly Name[], of: (name: Name) => unknown) =>
    Object.fromEntries(names.map((name) => [name, of(name)]));
  const name = memberNames.get(place) ?? nameOf(place);
  const made = table(roles, (role) =>
    table(directions, (direction) => `${role} ${name} ${direction}`),
  ) as unknown as Keys;
  keys.set(place, made);
  return made;
}

/** The way to a part of a value. Few are ever told, so that none is written down before. */
export interface Way {
  readonly from: Way | undefined;
  readonly name: string | number;
}

/** The way as a JSON Pointer. */
export const pointerOf = (way: Way | undefined): string =>
  way === undefined ? '' : at({ uri: '', pointer: pointerOf(way.from) }, way.name).pointer;

export function createSchemas(document: ApiDocument, validator: Validator): Schemas {
  const prepared = new Map<string, Schema | boolean>();
  /** The same by the objects that name the places, which is quicker. */
  const quick = new WeakMap<Place, Schema | boolean>();

  function schemaAt(from: Place): Schema | boolean {
    const known = quick.get(from);
    if (known !== undefined) return known;
    const { place, value } = document.resolve(from);
    const key = textOf(place);
    const made = prepared.get(key) ?? (typeof value === 'boolean' ? value : prepare(place, value as JsonObject));
    prepared.set(key, made);
    quick.set(from, made);
    return made;
  }

  function prepare(place: Place, schema: JsonObject): Schema {
    const placeOf = (keyword: string) => at(place, keyword);
    const list = (keyword: string) =>
      (Array.isArray(schema[keyword]) ? schema[keyword] : []).map((_, index) => at(place, keyword, index));
    const map = (keyword: string) =>
      Object.keys(isObject(schema[keyword]) ? schema[keyword] : {}).map(
        (name) => [name, at(place, keyword, name)] as const,
      );
    const one = (keyword: string) => (schema[keyword] === undefined ? undefined : placeOf(keyword));
    const properties = new Map(map('properties'));
    const patterns = map('patternProperties').map(([pattern, each]) => [regExp(pattern), each] as const);
    const isOther = (name: string) => !properties.has(name) && !patterns.some(([pattern]) => pattern.test(name));
    const others = one('additionalProperties');
    const rest = one('items');
    const names = one('propertyNames');
    const condition = one('if');
    const then = one('then');
    const otherwise = one('else');
    const isClosed = schema.additionalProperties === false;
    return {
      place,
      source: schema,
      assertions: [...assertionsOf(place, schema), ...(isClosed ? [closed(place, isOther)] : [])],
      all: [...(typeof schema.$ref === 'string' ? [target(place, schema.$ref)] : []), ...list('allOf')],
      choices: (['anyOf', 'oneOf'] as const)
        .filter((keyword) => Array.isArray(schema[keyword]))
        .map((keyword) => choiceOf(keyword, list(keyword))),
      properties,
      patterns,
      ...(others && !isClosed && { others }),
      isOther,
      ...(names && { names }),
      first: list('prefixItems'),
      ...(rest && { rest }),
      ...(condition && { condition: { if: condition, ...(then && { then }), ...(otherwise && { else: otherwise }) } }),
      dependent: new Map(map('dependentSchemas')),
      required: new Set(Array.isArray(schema.required) ? schema.required : []),
    };
  }

  function choiceOf(keyword: Choice['keyword'], branches: readonly Place[]): Choice {
    let telling: readonly string[] | undefined;
    return {
      keyword,
      branches,
      // Read late, as branches may lead back here.
      get telling() {
        if (telling) return telling;
        const schemas = branches.map(schemaAt).filter((schema) => typeof schema !== 'boolean');
        const names = new Set(schemas.flatMap(({ properties }) => [...properties.keys()]));
        telling = [...names].filter((name) => {
          const places = schemas.map(({ properties }) => properties.get(name)).filter((place) => place !== undefined);
          return places.length > 1 && places.every((place) => namesAt(place) !== undefined);
        });
        return telling;
      },
    };
  }

  /** The values that an `enum` or a `const` allows. */
  function namesAt(place: Place): readonly unknown[] | undefined {
    const schema = schemaAt(place);
    if (typeof schema === 'boolean') return undefined;
    const { enum: members, const: only } = schema.source;
    if (Array.isArray(members)) return members;
    return only === undefined ? schema.all.map(namesAt).find(Boolean) : [only];
  }

  function isNamedOtherwise(branch: Place, telling: readonly string[], value: unknown): boolean {
    const schema = schemaAt(branch);
    if (typeof schema === 'boolean' || !isObject(value)) return false;
    return telling.some((name) => {
      const place = schema.properties.get(name);
      if (!place || !Object.hasOwn(value, name)) return false;
      return !namesAt(place)?.some((each) => isSame(each, value[name]));
    });
  }

  function assertionsOf(place: Place, schema: JsonObject): Assertion[] {
    const found: Assertion[] = [];
    const isHere = (other: Place) => textOf(other) === textOf(place);
    const add = (keyword: string, where: Place, test: Assertion['test'], only?: Direction) =>
      found.push({
        keyword,
        place: where,
        keys: keysOf(document, where),
        weight: weightOf(keyword),
        test,
        ...(only && { only }),
      });
    for (const [keyword, limit] of Object.entries(schema)) {
      const here = at(place, keyword);
      const make = Object.hasOwn(tests, keyword) ? tests[keyword] : undefined;
      if (make) add(keyword, here, make(limit as never));
      if (keyword === 'enum') {
        const members = limit as readonly unknown[];
        add(keyword, here, (value) => members.some((member) => isSame(member, value)), 'refused');
        for (const [index, member] of members.entries()) {
          const where = at(here, index);
          memberNames.set(where, `${document.nameOf(here)} ${JSON.stringify(member)}`);
          add(keyword, where, (value) => isSame(member, value) || undefined, 'obeyed');
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
      // Whoever has to know more of a value than one keyword asks the validator.
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
        add(keyword, here, (value) =>
          typeof value === 'object'
            ? !validator.errors(place, value).some((fault) => fault.keyword === keyword && isHere(fault.schema))
            : undefined,
        );
      }
    }
    return found;
  }

  function closed(from: Place, isOther: Schema['isOther']): Assertion {
    const place = at(from, 'additionalProperties');
    const keys = keysOf(document, place);
    const test = (value: unknown) => (isObject(value) ? !Object.keys(value).some(isOther) : undefined);
    return { keyword: 'additionalProperties', place, keys, weight: 1, test };
  }

  function look(from: Place, role: Role, value: unknown, way: Way | undefined, marks: Marks): number {
    const schema = schemaAt(from);
    /** Each goal is marked once, however often a list shows it. */
    const mark = (place: Place, keyword: string, direction: Direction, keys = keysOf(document, place)) => {
      const key = keys[role][direction];
      if (!marks.has(key)) marks.set(key, { key, place, keyword, direction, way, value });
    };
    if (typeof schema === 'boolean') {
      if (!schema) mark(from, 'false', 'refused');
      return schema ? 0 : 1;
    }
    let cost = 0;
    for (const { keyword, place, keys, weight, only, test } of schema.assertions) {
      const holds = test(value);
      if (holds === undefined) continue;
      const direction = holds ? 'obeyed' : 'refused';
      if (!holds) cost += weight;
      if (!only || only === direction) mark(place, keyword, direction, keys);
    }
    for (const place of schema.all) cost += look(place, role, value, way, marks);
    for (const { keyword, branches, telling } of schema.choices) {
      const lookAt = (place: Place, isOther: boolean) => {
        const found: Marks = new Map();
        const paid = look(place, role, value, way, found);
        const isFar = isOther || isOfOtherType(found, way);
        return { place, found, cost: paid + (isFar && paid > 0 ? otherBranch : 0) };
      };
      const isOther = branches.map((place) => isNamedOtherwise(place, telling, value));
      const looks = branches.map((place, index) => (isOther[index] ? undefined : lookAt(place, false)));
      // Those with another name are never nearer than this, so that they are looked at only when none is.
      if (!looks.some((branch) => branch && branch.cost < otherBranch)) {
        for (const [index, place] of branches.entries()) looks[index] ??= lookAt(place, true);
      }
      const least = Math.min(...looks.map((branch) => branch?.cost ?? Number.POSITIVE_INFINITY));
      // Those that fit, or else those that are nearest: one of them was meant.
      const near = looks.filter((branch) => branch !== undefined).filter((branch) => branch.cost === least);
      for (const { place, found } of near) {
        for (const [key, each] of found) if (!marks.has(key)) marks.set(key, each);
        if (least === 0) mark(place, keyword, 'taken');
      }
      cost += least === 0 && keyword === 'oneOf' && near.length > 1 ? 1 : least;
    }
    if (schema.condition) {
      const { condition } = schema;
      const fits = look(condition.if, role, value, way, new Map()) === 0;
      const place = fits ? condition.then : condition.else;
      if (place) {
        mark(place, 'if', 'taken');
        cost += look(place, role, value, way, marks);
      }
    }
    if (isObject(value)) {
      for (const [name, place] of schema.properties) {
        mark(place, 'properties', Object.hasOwn(value, name) ? 'seen' : 'absent');
      }
      for (const [name, member] of Object.entries(value)) {
        const here = { from: way, name };
        for (const place of placesOf(schema, name)) cost += look(place, role, member, here, marks);
        if (schema.names) cost += look(schema.names, role, name, here, marks);
        const dependent = schema.dependent.get(name);
        if (dependent) cost += look(dependent, role, value, way, marks);
      }
    }
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        const place = schema.first[index] ?? schema.rest;
        if (place) cost += look(place, role, item, { from: way, name: index }, marks);
      }
    }
    return cost;
  }

  /** The schemas of a member. */
  function placesOf({ properties, patterns, others, isOther }: Schema, name: string): readonly Place[] {
    if (others && isOther(name)) return [others];
    const own = properties.get(name);
    const fitting = patterns.filter(([pattern]) => pattern.test(name)).map(([, place]) => place);
    return own ? [own, ...fitting] : fitting;
  }

  const types = new WeakMap<Schema, string | undefined>();
  function typeOf(place: Place): string | undefined {
    const schema = schemaAt(place);
    if (typeof schema === 'boolean') return undefined;
    if (!types.has(schema)) {
      const { type } = schema.source;
      types.set(schema, type === undefined ? schema.all.map(typeOf).find(Boolean) : String([type].flat()[0]));
    }
    return types.get(schema);
  }

  function itemsOf(place: Place): Place | undefined {
    const schema = schemaAt(place);
    if (typeof schema === 'boolean') return undefined;
    return schema.rest ?? schema.all.map(itemsOf).find(Boolean);
  }

  return {
    at: schemaAt,
    typeOf,
    itemsOf,
    read,
    look(place, role, value) {
      const marks: Marks = new Map();
      return { cost: look(place, role, value, undefined, marks), marks: [...marks.values()] };
    },
  };
}

const numeral = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

function read(text: string, type: string | undefined): unknown {
  if ((type === 'integer' || type === 'number') && numeral.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
