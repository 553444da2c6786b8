import fc from 'fast-check';
import { isObject, type Place, textOf } from './document.ts';
import { bothBranches, filled, type Inner, mixed, type Sampling } from './rare-samples.ts';
import type { Schema, Schemas } from './schema.ts';

const deepest = 8;

/** Texts of which at least one matches most patterns and formats. */
const texts = [
  ...['a', 'text', 'a1', '1', '/a', 'true', '2026-11-24', '2026-11-24T08:00:00Z', '127.0.0.1', 'a@example.com'],
  ...['https://example.com/', '00000000-0000-4000-8000-000000000000', '0'.repeat(32), 'A', '', '/text', 'a=b'],
];

/** Some valid values of a schema, one for each branch and `enum` value; empty if none is found. */
export function samplesOf(sampling: Sampling, place: Place, depth = 0): readonly unknown[] {
  const kept = keptBy.get(sampling.schemas) ?? { samples: new Map(), cuts: 0 };
  keptBy.set(sampling.schemas, kept);
  const key = textOf(place);
  const known = kept.samples.get(key);
  if (known) return known;
  if (depth > deepest) {
    kept.cuts += 1;
    return [];
  }
  const { cuts } = kept;
  const samples = makeSamples(sampling, place, depth);
  // An empty result at the maximum depth says nothing about other paths to the schema.
  if (samples.length > 0 || kept.cuts === cuts) kept.samples.set(key, samples);
  return samples;
}

interface Kept {
  readonly samples: Map<string, readonly unknown[]>;
  /** The number of times that the maximum depth was reached. */
  cuts: number;
}

const keptBy = new WeakMap<Schemas, Kept>();

function makeSamples(sampling: Sampling, place: Place, depth: number): readonly unknown[] {
  const { schemas, validator } = sampling;
  const schema = schemas.at(place);
  if (schema === false) return [];
  if (schema === true) return ['text'];
  const inner = (from: Place) => samplesOf(sampling, from, depth + 1);
  const found = [
    ...given(schema),
    ...schema.all.flatMap(inner),
    ...schema.choices.flatMap(({ branches }) => branches.flatMap(inner)),
    ...shaped(sampling, schema, inner),
  ];
  const valid = found.filter((value) => validator.isValid(place, value));
  // Combines the members of branches and other subschemas into objects.
  if (valid.length === 0) {
    const mix = Object.assign({}, ...found.filter(isObject));
    return validator.isValid(place, mix) ? [mix] : [];
  }
  return unique(valid);
}

/** Values that the document itself has. */
function given({ source }: Schema): unknown[] {
  const { const: only, enum: members, default: usual, example, examples } = source;
  return [
    ...(Array.isArray(members) ? members : []),
    ...[only, usual, example].filter((value) => value !== undefined),
    ...(Array.isArray(examples) ? examples : []),
  ];
}

/** Values made from the types and limits of a schema. */
function shaped(sampling: Sampling, schema: Schema, inner: Inner): unknown[] {
  const { schemas } = sampling;
  const { source, choices, properties, required, rest } = schema;
  const { type, minimum, maximum, minLength = 0, minItems = 0 } = source as Readonly<Record<string, number>>;
  const types = type === undefined ? (properties.size ? ['object'] : rest ? ['array'] : ['string']) : [type].flat();
  return types.flatMap((each): unknown[] => {
    if (each === 'object') {
      const samplesAt = (name: string) => {
        const member = properties.get(name) ?? schema.others;
        return member ? inner(member) : ['text'];
      };
      const members = [...required].map((name) => [name, samplesAt(name)] as const);
      const first = Object.fromEntries(members.map(([name, values]) => [name, values[0]]));
      // Each sample of each member once; samples of different members are combined where possible.
      const others = members.flatMap(([name, values]) => values.slice(1).map((value) => ({ ...first, [name]: value })));
      // A branch may only require the presence of some members.
      const branches = choices.flatMap((choice) => choice.branches.map((branch) => schemas.at(branch)));
      const more = branches.flatMap((branch) => (typeof branch === 'boolean' ? [] : [[...branch.required]]));
      const asked = more.map((names) => ({
        ...first,
        ...Object.fromEntries(names.map((name) => [name, samplesAt(name)[0]])),
      }));
      const parted = bothBranches(sampling, schema, inner, first, samplesAt);
      return [first, ...others, ...asked, ...parted, ...filled(sampling, schema, inner, first, samplesAt)];
    }
    if (each === 'array') {
      const items = rest ? inner(rest) : [];
      const alike = items.map((item) => Array.from({ length: Math.max(1, minItems) }, () => item));
      return [...alike, ...mixed(sampling, schema, inner), []];
    }
    if (each === 'integer' || each === 'number') return [minimum, maximum, 0, 1].filter((value) => value !== undefined);
    if (each === 'boolean') return [true, false];
    if (each === 'null') return [null];
    return [...matching(source.pattern), ...texts.map((text) => text.padEnd(minLength, 'a'))];
  });
}

const matchesOf = new Map<string, readonly string[]>();

/** Texts that match a pattern, the same in each run. */
function matching(pattern: unknown): readonly string[] {
  if (typeof pattern !== 'string') return [];
  const known = matchesOf.get(pattern) ?? makeMatches(pattern);
  matchesOf.set(pattern, known);
  return known;
}

function makeMatches(pattern: string): readonly string[] {
  try {
    return fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), { seed: 1, numRuns: 3 });
  } catch {
    // The generator does not support look-behind, for example.
    return [];
  }
}

/** Removes duplicates, and most of the generated texts. */
function unique(values: readonly unknown[]): readonly unknown[] {
  const known = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...known.values()].slice(0, 60);
}
