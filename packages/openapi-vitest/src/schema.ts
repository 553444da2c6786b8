import { type Assertion, assertionsOf, closed, regExp } from './assertions.ts';
import { type ApiDocument, at, isObject, type JsonObject, type Place, target, textOf } from './document.ts';
import type { Validator } from './validator.ts';

/** A prepared schema: its assertions and its subschemas. */
export interface Schema {
  readonly place: Place;
  /** The schema in the document. */
  readonly source: JsonObject;
  readonly assertions: readonly Assertion[];
  /** Schemas that all apply to the same value. */
  readonly all: readonly Place[];
  readonly choices: readonly Choice[];
  readonly properties: ReadonlyMap<string, Place>;
  readonly patterns: readonly (readonly [RegExp, Place])[];
  readonly others?: Place;
  /** Whether `others` applies to a member, since no other schema has its name. */
  isOther(name: string): boolean;
  readonly names?: Place;
  readonly first: readonly Place[];
  readonly rest?: Place;
  readonly condition?: { readonly if: Place; readonly then?: Place; readonly else?: Place };
  readonly dependent: ReadonlyMap<string, Place>;
  readonly required: ReadonlySet<string>;
}

/** Branches of which one has to match; with `oneOf`, exactly one. */
export interface Choice {
  readonly keyword: 'anyOf' | 'oneOf';
  readonly branches: readonly Place[];
  /** Members with an `enum` or a `const` in each branch that has them, whose values indicate the intended branch. */
  readonly discriminators: readonly string[];
  /** For each branch, the members that it requires and no other branch has: one that is present indicates the branch. */
  readonly marks: readonly (readonly string[])[];
}

export interface Schemas {
  /** The schema at a place, or a boolean schema. */
  at(place: Place): Schema | boolean;
  /** The values that an `enum` or a `const` of a schema, or of its parts, allows. */
  namesAt(place: Place): readonly unknown[] | undefined;
  /** The types of a schema: its own, those of its parts, otherwise those of its branches or values. */
  typesOf(place: Place): readonly string[];
  /** The schema of an array's items. */
  itemsOf(place: Place): Place | undefined;
  /** The schema of an object's member. */
  memberOf(place: Place, name: string): Place | undefined;
}

/** Prepares the schemas of a document at first use. */
export function createSchemas(document: ApiDocument, validator: Validator): Schemas {
  const prepared = new Map<string, Schema | boolean>();
  /** The same by place objects, which is faster. */
  const quick = new WeakMap<Place, Schema | boolean>();

  function schemaAt(from: Place): Schema | boolean {
    const known = quick.get(from);
    if (known !== undefined) return known;
    const { place, value } = document.resolve(from);
    const key = textOf(place);
    const made = prepared.get(key) ?? (typeof value === 'boolean' ? value : prepareAt(place, value as JsonObject));
    prepared.set(key, made);
    quick.set(from, made);
    return made;
  }

  function prepareAt(place: Place, schema: JsonObject): Schema {
    try {
      return prepare(place, schema);
    } catch (error) {
      // For example an invalid pattern.
      throw new Error(`${document.where(place)} is no schema: ${(error as Error).message}`, { cause: error });
    }
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
      assertions: [
        ...assertionsOf(document, validator, place, schema),
        ...(isClosed ? [closed(document, place, isOther)] : []),
      ],
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
    let discriminators: readonly string[] | undefined;
    let marks: readonly (readonly string[])[] | undefined;
    return {
      keyword,
      branches,
      get marks() {
        if (marks) return marks;
        const schemas = branches.map(schemaAt).map((schema) => (typeof schema === 'boolean' ? undefined : schema));
        marks = schemas.map((schema) =>
          [...(schema?.required ?? [])].filter((name) =>
            schemas.every((other) => other === schema || (other !== undefined && !other.properties.has(name))),
          ),
        );
        return marks;
      },
      // Computed lazily, since branches may refer back to this schema.
      get discriminators() {
        if (discriminators) return discriminators;
        const schemas = branches.map(schemaAt).filter((schema) => typeof schema !== 'boolean');
        const names = new Set(schemas.flatMap(({ properties }) => [...properties.keys()]));
        discriminators = [...names].filter((name) => {
          const places = schemas.map(({ properties }) => properties.get(name)).filter((place) => place !== undefined);
          return places.length > 1 && places.every((place) => namesAt(place) !== undefined);
        });
        return discriminators;
      },
    };
  }

  function namesAt(place: Place): readonly unknown[] | undefined {
    const schema = schemaAt(place);
    if (typeof schema === 'boolean') return undefined;
    const { enum: members, const: only } = schema.source;
    if (Array.isArray(members)) return members;
    return only === undefined ? schema.all.map(namesAt).find(Boolean) : [only];
  }

  const types = new WeakMap<Schema, readonly string[]>();
  function typesOf(place: Place): readonly string[] {
    const schema = schemaAt(place);
    if (typeof schema === 'boolean') return [];
    const known = types.get(schema);
    if (known) return known;
    // It may refer back to this schema.
    types.set(schema, []);
    const { type } = schema.source;
    const found =
      type === undefined
        ? (schema.all.map(typesOf).find(({ length }) => length > 0) ??
          schema.choices.map(({ branches }) => branches.flatMap(typesOf)).find(({ length }) => length > 0) ??
          (namesAt(place) ?? []).map((value) => typeof value))
        : [type].flat().map(String);
    // A text is never null if another type is possible.
    const made = [...new Set(found)].filter((each, _, { length }) => each !== 'null' || length === 1);
    types.set(schema, made);
    return made;
  }

  /** Searches a schema and its parts, otherwise its branches. */
  function within(place: Place, find: (schema: Schema) => Place | undefined): Place | undefined {
    const schema = schemaAt(place);
    if (typeof schema === 'boolean') return undefined;
    const inside = [...schema.all, ...schema.choices.flatMap(({ branches }) => branches)];
    return find(schema) ?? inside.map((each) => within(each, find)).find((found) => found !== undefined);
  }

  const itemsOf = (place: Place) => within(place, ({ rest }) => rest);
  const memberOf = (place: Place, name: string) =>
    within(place, ({ properties }) => properties.get(name)) ?? within(place, ({ others }) => others);

  return { at: schemaAt, namesAt, typesOf, itemsOf, memberOf };
}
