import { isSame } from './assertions.ts';
import { at, isObject, type Place } from './document.ts';
import type { Schema, Schemas } from './schema.ts';
import type { Validator } from './validator.ts';

// Samples for rare keywords.

export interface Sampling {
  readonly schemas: Schemas;
  readonly validator: Validator;
}

/** The samples of a subschema. */
export type Inner = (place: Place) => readonly unknown[];
/** The samples of a member. */
type SamplesAt = (name: string) => readonly unknown[];

/** Objects for both branches of a condition. */
export function bothBranches(
  { schemas }: Sampling,
  { condition }: Schema,
  inner: Inner,
  first: object,
  samplesAt: SamplesAt,
): object[] {
  if (!condition) return [];
  const objects = (place: Place | undefined) => {
    if (!place) return [{}];
    const found = inner(place).filter(isObject);
    if (found.length > 0) return found;
    // The condition may only require the presence of some members.
    const schema = schemas.at(place);
    const names = typeof schema === 'boolean' ? [] : [...schema.required];
    return [Object.fromEntries(names.map((name) => [name, samplesAt(name)[0]]))];
  };
  const asked = objects(condition.if);
  return [
    ...objects(condition.then).flatMap((branch) => asked.map((each) => ({ ...first, ...branch, ...each }))),
    ...objects(condition.else).map((branch) => ({ ...first, ...branch })),
  ];
}

/** The maximum number of different items or members that are generated. */
const most = 100;

/** Objects with the minimum number of members, if the required ones are too few: declared members, and others. */
export function filled(
  sampling: Sampling,
  { source, properties, required, names }: Schema,
  inner: Inner,
  first: object,
  samplesAt: SamplesAt,
): object[] {
  const { minProperties = 0 } = source as Readonly<Record<string, number>>;
  if (minProperties <= required.size || minProperties > most) return [];
  const others = names ? inner(names) : ['extra'];
  const known = [...properties.keys()].filter((name) => !required.has(name));
  const made = differing(sampling, others, minProperties, names).map(String);
  const wanted = minProperties - required.size;
  return [[...known, ...made], made].map((all) => {
    const more = [...new Set(all)].filter((name) => samplesAt(name).length > 0).slice(0, wanted);
    return { ...first, ...Object.fromEntries(more.map((name) => [name, samplesAt(name)[0]])) };
  });
}

/** A list with different items, if a schema requires one. */
export function mixed(sampling: Sampling, schema: Schema, inner: Inner): unknown[][] {
  const { source, place, first, rest } = schema;
  const { uniqueItems, contains, prefixItems } = source;
  const { minItems = 0, minContains = 1 } = source as Readonly<Record<string, number>>;
  const isUsual = !uniqueItems && contains === undefined && prefixItems === undefined && (rest || minItems === 0);
  if (isUsual || minItems > most) return [];
  const wanted = contains === undefined || minContains > most ? undefined : at(place, 'contains');
  const held = wanted ? differing(sampling, inner(wanted), minContains, wanted) : [];
  const begin = [...first.map((each) => inner(each)[0]), ...held];
  if (begin.includes(undefined)) return [];
  // Without a schema for the other items, any value will do.
  const others = differing(sampling, rest ? inner(rest) : ['text'], Math.max(1, minItems), rest);
  const length = Math.max(minItems, begin.length, 1);
  const list = (items: readonly unknown[]) => [...begin, ...items].slice(0, length);
  const apart = others.filter((item) => !begin.some((each) => isSame(each, item)));
  return [list(apart), list([...others, ...others])];
}

/** A number of different values of a schema: its samples, and variations of them. */
function differing({ validator }: Sampling, values: readonly unknown[], count: number, place?: Place): unknown[] {
  const more = values.flatMap((value) =>
    Array.from({ length: count }, (_, index) => {
      if (typeof value === 'number') return [value + index + 1];
      return typeof value === 'string' ? [`${value}${index}`, value + value.slice(-1).repeat(index + 1)] : [];
    }).flat(),
  );
  const known = new Map([...values, ...more].map((value) => [JSON.stringify(value), value]));
  return [...known.values()].filter((value) => !place || validator.isValid(place, value)).slice(0, count);
}
