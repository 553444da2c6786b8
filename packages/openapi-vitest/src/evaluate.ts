import { isSame } from './assertions.ts';
import { type ApiDocument, at, isObject, type Place } from './document.ts';
import { type Direction, keysOf, type Role } from './keys.ts';
import type { Choice, Schema, Schemas } from './schema.ts';

/** A goal that a value reaches, with the place in the document and the path in the value. */
export interface Finding {
  /** The key of the goal. */
  readonly key: string;
  readonly place: Place;
  readonly keyword: string;
  readonly direction: Direction;
  /** The path in the value; undefined for the value itself. */
  readonly way: Way | undefined;
  readonly value: unknown;
  /** The member of the value that breaks the keyword, for keywords about the members of an object. */
  readonly member?: string | undefined;
}

/** The findings by the keys of their goals. */
type Findings = Map<string, Finding>;

/** The findings of a value, and its distance from a valid one. */
interface Evaluation {
  /** 0 for a valid value, otherwise the distance from a valid one. */
  readonly cost: number;
  readonly findings: readonly Finding[];
}

/** The path to a part of a value. It is converted to a JSON Pointer only if an error needs one. */
export interface Way {
  readonly from: Way | undefined;
  readonly name: string | number;
}

/** The path as a JSON Pointer. */
export const pointerOf = (way: Way | undefined): string =>
  way === undefined ? '' : at({ uri: '', pointer: pointerOf(way.from) }, way.name).pointer;

/** Evaluates a value against a schema: which goals it reaches, and how far it is from being valid. */
export type Evaluate = (place: Place, role: Role, value: unknown) => Evaluation;

/** The cost of a branch for another type or another discriminator value, which was hardly intended. */
const otherBranch = 1000;
const isOfOtherType = (findings: Findings, way: Way | undefined) =>
  [...findings.values()].some((each) => each.keyword === 'type' && each.direction === 'refused' && each.way === way);

export function createEvaluate(document: ApiDocument, schemas: Schemas): Evaluate {
  function isNamedOtherwise(branch: Place, discriminators: readonly string[], value: unknown): boolean {
    const schema = schemas.at(branch);
    if (typeof schema === 'boolean' || !isObject(value)) return false;
    return discriminators.some((name) => {
      const place = schema.properties.get(name);
      if (!place || !Object.hasOwn(value, name)) return false;
      return !schemas.namesAt(place)?.some((each) => isSame(each, value[name]));
    });
  }

  /** Whether each branch is another than the one that the members of the value indicate; undefined if they indicate none. */
  function unmarked({ marks }: Choice, value: unknown): readonly boolean[] | undefined {
    const isMarked = marks.map((names) => isObject(value) && names.some((name) => Object.hasOwn(value, name)));
    return isMarked.includes(true) ? isMarked.map((each) => !each) : undefined;
  }

  /** The branches that match, otherwise the nearest ones, of which one was intended. */
  function nearest(choice: Choice, role: Role, value: unknown, way: Way | undefined) {
    const evaluateBranch = (place: Place, isOther: boolean) => {
      const found: Findings = new Map();
      const paid = evaluate(place, role, value, way, found);
      const isFar = isOther || isOfOtherType(found, way);
      return { place, found, cost: paid + (isFar && paid > 0 ? otherBranch : 0) };
    };
    const { branches, discriminators } = choice;
    const isOther = unmarked(choice, value);
    const evaluations = branches.map((place, index) => {
      if (isOther) return evaluateBranch(place, isOther[index] === true);
      return isNamedOtherwise(place, discriminators, value) ? undefined : evaluateBranch(place, false);
    });
    // Branches with another discriminator cost at least this much, so that they are evaluated only if no other is near.
    if (!evaluations.some((branch) => branch && branch.cost < otherBranch)) {
      for (const [index, place] of branches.entries()) evaluations[index] ??= evaluateBranch(place, true);
    }
    const least = Math.min(...evaluations.map((branch) => branch?.cost ?? Number.POSITIVE_INFINITY));
    return { least, near: evaluations.filter((branch) => branch !== undefined).filter(({ cost }) => cost === least) };
  }

  function evaluate(from: Place, role: Role, value: unknown, way: Way | undefined, findings: Findings): number {
    const schema = schemas.at(from);
    /** Adds each goal once, however many items of a list reach it. */
    const add = (
      place: Place,
      keyword: string,
      direction: Direction,
      keys = keysOf(document, place),
      member?: string,
    ) => {
      const key = keys[role][direction];
      if (!findings.has(key)) findings.set(key, { key, place, keyword, direction, way, value, member });
    };
    if (typeof schema === 'boolean') {
      if (!schema) add(from, 'false', 'refused');
      return schema ? 0 : 1;
    }
    let cost = 0;
    for (const assertion of schema.assertions) {
      const { keyword, place, keys, weight, only } = assertion;
      const holds = assertion.test(value);
      if (holds === undefined) continue;
      const direction = holds ? 'obeyed' : 'refused';
      if (!holds) cost += weight;
      const member = holds ? undefined : assertion.member?.(value);
      if (!only || only === direction) add(place, keyword, direction, keys, member);
    }
    for (const place of schema.all) cost += evaluate(place, role, value, way, findings);
    for (const choice of schema.choices) {
      const { least, near } = nearest(choice, role, value, way);
      for (const { place, found } of near) {
        for (const [key, each] of found) if (!findings.has(key)) findings.set(key, each);
        if (least === 0) add(place, choice.keyword, 'taken');
      }
      cost += least === 0 && choice.keyword === 'oneOf' && near.length > 1 ? 1 : least;
    }
    if (schema.condition) {
      const { condition } = schema;
      const fits = evaluate(condition.if, role, value, way, new Map()) === 0;
      const place = fits ? condition.then : condition.else;
      if (place) {
        add(place, 'if', 'taken');
        cost += evaluate(place, role, value, way, findings);
      }
    }
    if (isObject(value)) {
      for (const [name, place] of schema.properties) {
        add(place, 'properties', Object.hasOwn(value, name) ? 'seen' : 'absent');
      }
      for (const [name, member] of Object.entries(value)) {
        const here = { from: way, name };
        for (const place of placesOf(schema, name)) cost += evaluate(place, role, member, here, findings);
        if (schema.names) cost += evaluate(schema.names, role, name, here, findings);
        const dependent = schema.dependent.get(name);
        if (dependent) cost += evaluate(dependent, role, value, way, findings);
      }
    }
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        const place = schema.first[index] ?? schema.rest;
        if (place) cost += evaluate(place, role, item, { from: way, name: index }, findings);
      }
    }
    return cost;
  }

  return (place, role, value) => {
    const findings: Findings = new Map();
    return { cost: evaluate(place, role, value, undefined, findings), findings: [...findings.values()] };
  };
}

/** The schemas that apply to a member. */
function placesOf({ properties, patterns, others, isOther }: Schema, name: string): readonly Place[] {
  if (others && isOther(name)) return [others];
  const own = properties.get(name);
  const fitting = patterns.filter(([pattern]) => pattern.test(name)).map(([, place]) => place);
  return own ? [own, ...fitting] : fitting;
}
