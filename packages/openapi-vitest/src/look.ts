import { isSame } from './assertions.ts';
import { type ApiDocument, at, isObject, type Place } from './document.ts';
import { type Direction, keysOf, type Role } from './keys.ts';
import type { Choice, Schema, Schemas } from './schema.ts';

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

/** What a value shows of a schema. */
interface Look {
  /** 0 for a valid value; else the more, the further it is from being valid. */
  readonly cost: number;
  readonly marks: readonly Mark[];
}

/** The way to a part of a value. Few are ever told, so that none is written down before. */
export interface Way {
  readonly from: Way | undefined;
  readonly name: string | number;
}

/** The way as a JSON Pointer. */
export const pointerOf = (way: Way | undefined): string =>
  way === undefined ? '' : at({ uri: '', pointer: pointerOf(way.from) }, way.name).pointer;

/** Compares a value with a schema, as closely as is needed to tell what it shows of it. */
export type LookAt = (place: Place, role: Role, value: unknown) => Look;

/** A branch for values of another type, or with another name in the member that tells branches apart, was hardly meant. */
const otherBranch = 1000;
const isOfOtherType = (marks: Marks, way: Way | undefined) =>
  [...marks.values()].some((each) => each.keyword === 'type' && each.direction === 'refused' && each.way === way);

export function createLook(document: ApiDocument, schemas: Schemas): LookAt {
  function isNamedOtherwise(branch: Place, telling: readonly string[], value: unknown): boolean {
    const schema = schemas.at(branch);
    if (typeof schema === 'boolean' || !isObject(value)) return false;
    return telling.some((name) => {
      const place = schema.properties.get(name);
      if (!place || !Object.hasOwn(value, name)) return false;
      return !schemas.namesAt(place)?.some((each) => isSame(each, value[name]));
    });
  }

  /** The branches that fit, or else those that are nearest: one of them was meant. */
  function nearest({ branches, telling }: Choice, role: Role, value: unknown, way: Way | undefined) {
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
    return { least, near: looks.filter((branch) => branch !== undefined).filter(({ cost }) => cost === least) };
  }

  function look(from: Place, role: Role, value: unknown, way: Way | undefined, marks: Marks): number {
    const schema = schemas.at(from);
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
    for (const choice of schema.choices) {
      const { least, near } = nearest(choice, role, value, way);
      for (const { place, found } of near) {
        for (const [key, each] of found) if (!marks.has(key)) marks.set(key, each);
        if (least === 0) mark(place, choice.keyword, 'taken');
      }
      cost += least === 0 && choice.keyword === 'oneOf' && near.length > 1 ? 1 : least;
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

  return (place, role, value) => {
    const marks: Marks = new Map();
    return { cost: look(place, role, value, undefined, marks), marks: [...marks.values()] };
  };
}

/** The schemas of a member. */
function placesOf({ properties, patterns, others, isOther }: Schema, name: string): readonly Place[] {
  if (others && isOther(name)) return [others];
  const own = properties.get(name);
  const fitting = patterns.filter(([pattern]) => pattern.test(name)).map(([, place]) => place);
  return own ? [own, ...fitting] : fitting;
}
