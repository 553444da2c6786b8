import { type ApiDocument, at, isObject, type Place, target, textOf } from './document.ts';

/** Schemas of a document under names by which they refer to each other, independent of files. */
export interface SelfContained {
  /**
   * Adds a schema, with all schemas that it refers to.
   * @returns its name.
   * @throws {Error} if a file is missing or is not YAML, or if a reference has no target or cannot be followed.
   */
  add(place: Place): string;
  /** All added schemas, by their names. */
  readonly all: readonly (readonly [name: string, schema: unknown])[];
  /** The place in the document of an object in one of them. */
  placeOf(value: unknown): Place | undefined;
}

/** Keywords with subschemas: one, a list, or several by name. */
const holders: Readonly<Record<string, 'one' | 'list' | 'names'>> = {
  ...{ allOf: 'list', anyOf: 'list', oneOf: 'list', prefixItems: 'list' },
  ...{ properties: 'names', patternProperties: 'names', dependentSchemas: 'names' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  ...{ not: 'one', if: 'one', then: 'one', else: 'one', items: 'one', contains: 'one', additionalProperties: 'one' },
  ...{ propertyNames: 'one', unevaluatedItems: 'one', unevaluatedProperties: 'one' },
};

/**
 * Copies schemas of a document for a validator that supports neither OpenAPI nor several files.
 * @param isKnown Whether the validator knows a keyword; unknown ones are left out.
 */
export function selfContained(document: ApiDocument, isKnown: (keyword: string) => boolean): SelfContained {
  const names = new Map<string, string>();
  const all: (readonly [string, unknown])[] = [];
  const places = new WeakMap<object, Place>();

  function add(from: Place, by?: Place): string {
    const { place, value } = document.resolve(from, by);
    const key = textOf(place);
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = `schema:${names.size}`;
    names.set(key, name);
    all.push([name, copy(value, place)]);
    return name;
  }

  function copy(schema: unknown, place: Place): unknown {
    if (!isObject(schema)) return schema;
    if (schema.$dynamicRef !== undefined) {
      throw new Error(`${document.where(at(place, '$dynamicRef'))} is a reference that is not followed.`);
    }
    const made: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === '$ref') made.$ref = add(target(place, String(value)), at(place, keyword));
      else if (isKnown(keyword)) made[keyword] = copyInside(keyword, value, at(place, keyword));
    }
    places.set(made, place);
    return made;
  }

  function copyInside(keyword: string, value: unknown, place: Place): unknown {
    const holder = Object.hasOwn(holders, keyword) ? holders[keyword] : undefined;
    if (holder === 'one') return copy(value, place);
    if (holder === 'list' && Array.isArray(value)) return value.map((each, index) => copy(each, at(place, index)));
    if (holder === 'names' && isObject(value)) {
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copy(each, at(place, name))]));
    }
    return value;
  }

  return { add: (place) => add(place), all, placeOf: (value) => (isObject(value) ? places.get(value) : undefined) };
}
