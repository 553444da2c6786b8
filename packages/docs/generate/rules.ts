import { code, either } from './blocks.ts';
import { type Document, resolve, type Schema } from './openapi.ts';
import type { Operation } from './operations.ts';
import { isUuid } from './schema-words.ts';

/** A rule of a request, and the code of the error that breaking it raises. */
export interface Rule {
  readonly code: string;
  /** The part of the request that it is about, as Markdown. */
  readonly part: string;
  /** What it asks for: "must not be empty". Where `fails`, what breaks it: "is not a UUID in lower case". */
  readonly demand: string;
  readonly fails?: boolean;
  /** The forms of the body that have it, where others have another rule: "From a server and from a file". */
  readonly forms?: string;
}

/** The part that each form of a body has. */
const WHOLE = 'the body';
const EXTENSION_NAME = 'the name of an extension attribute';

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const DEMANDS: Record<string, (schema: Schema) => string> = {
  minLength: ({ minLength = 0 }) =>
    minLength === 1 ? 'must not be empty' : `must have at least ${plural(minLength, 'character')}`,
  maxLength: ({ maxLength = 0 }) => `must have at most ${plural(maxLength, 'character')}`,
  pattern: ({ pattern = '' }) => `must match ${code(pattern)}`,
  enum: ({ enum: values = [] }) => `must be ${either(values.map(code))}`,
  minimum: ({ minimum }) => `must be ${minimum} or more`,
  maximum: ({ maximum }) => `must be ${maximum} or less`,
  minItems: ({ minItems = 0 }) => `must have at least ${plural(minItems, 'item')}`,
  maxItems: ({ maxItems = 0 }) => `must have at most ${plural(maxItems, 'item')}`,
  required: ({ required = [] }) => `must have ${either(required.map(code), 'and')}`,
  not: () => 'must not be a reserved name',
};

/** What breaks a keyword, in words that are easier to read than a pattern. */
function textOf(schema: Schema, keyword: string): string | undefined {
  if (keyword === 'pattern' && isUuid(schema)) return 'is not a UUID in lower case';
  return schema['x-error-texts']?.[keyword]?.replace(/\.$/, '');
}

const ownRules = (schema: Schema, part: string): Rule[] =>
  Object.entries(schema['x-error-codes'] ?? {}).map(([keyword, code]) => {
    const text = textOf(schema, keyword);
    if (text !== undefined) return { code, part, demand: text, fails: true };
    return { code, part, demand: DEMANDS[keyword]?.(schema) ?? `must keep to \`${keyword}\`` };
  });

/** The attributes that a branch of a patch changes. */
export const pathsOf = (branch: Schema) => branch.properties?.path?.enum ?? [];

/** @param path where the schema is in the body, as in the table of its attributes: `image_tags[].key` */
function schemaRules(document: Document, schema: Schema, part: string, path = ''): Rule[] {
  const found = resolve(document, schema);
  const below = (schemas: readonly (Schema | undefined)[], where: string, at = path) =>
    schemas.flatMap((each) => (each ? schemaRules(document, each, where, at) : []));
  const { properties = {}, additionalProperties, propertyNames } = found;
  const changed = pathsOf(found).map(code).join(', ');
  const members = Object.entries(properties).flatMap(([name, member]) => {
    if (name === 'path' && !changed) return below([member], EXTENSION_NAME);
    if (name === 'value' && properties.path) return below([member], changed || 'the value of an extension attribute');
    const own = path ? `${path}.${name}` : name;
    return below([member], code(own), own);
  });
  return [
    ...ownRules(found, part),
    ...members,
    ...below([found.items], path ? code(`${path}[]`) : `an entry of ${part}`, `${path}[]`),
    ...below([found.not, ...(found.allOf ?? []), ...(found.anyOf ?? []), ...(found.oneOf ?? [])], part),
    ...below([propertyNames?.else], EXTENSION_NAME),
    ...below([typeof additionalProperties === 'object' ? additionalProperties : undefined], 'an extension attribute'),
  ];
}

/** The forms that a body can have, each with a title; none when it has one form. */
export function formsOf(document: Document, schema: Schema): Schema[] {
  const { properties, anyOf = [], oneOf = anyOf } = resolve(document, schema);
  return properties ? [] : oneOf.map((form) => resolve(document, form));
}

/** The rules of a body. Those that not all of its forms share name their forms. */
function bodyRules(document: Document, schema: Schema): Rule[] {
  const forms = formsOf(document, schema);
  if (forms.length === 0) return schemaRules(document, schema, WHOLE);
  const all = forms.map(({ title = '', properties = {}, ...form }) => {
    const rules = schemaRules(document, { ...form, properties }, WHOLE);
    const parts = new Set([WHOLE, ...Object.keys(properties).map(code), ...rules.map(({ part }) => part)]);
    return { title, parts, rules, keys: new Set(rules.map((rule) => JSON.stringify(rule))) };
  });
  return all.flatMap(({ rules }) =>
    rules.map((rule) => {
      const own = all.filter(({ keys }) => keys.has(JSON.stringify(rule)));
      if (own.length === all.filter(({ parts }) => parts.has(rule.part)).length) return rule;
      const [first = '', ...others] = own.map(({ title }) => title);
      return { ...rule, forms: either([first, ...others.map((title) => title.toLowerCase())], 'and') };
    }),
  );
}

/** The rules of an operation's request that have a code. */
export function rulesOf({ document, parameters, requestBody, ...operation }: Operation): Rule[] {
  const { required: noBody, content: badBody } = requestBody?.['x-error-codes'] ?? {};
  const badQuery = operation['x-error-codes']?.parameters;
  const schemas = new Set(Object.values(requestBody?.content ?? {}).map(({ schema }) => JSON.stringify(schema)));
  const rules: Rule[] = [
    ...parameters.flatMap(({ name, schema }) => schemaRules(document, schema, code(name))),
    ...(badQuery ? [{ code: badQuery, part: 'every parameter of the query', demand: 'must keep to its rules' }] : []),
    ...(noBody ? [{ code: noBody, part: 'the request', demand: 'must have a body' }] : []),
    ...(badBody
      ? [
          {
            code: badBody,
            part: WHOLE,
            demand: 'must be JSON and keep to all rules that have no code of their own',
          },
        ]
      : []),
    ...[...schemas].flatMap((schema) => bodyRules(document, JSON.parse(schema))),
  ];
  const seen = new Set<string>();
  return rules.filter((rule) => !seen.has(JSON.stringify(rule)) && seen.add(JSON.stringify(rule)));
}

/** Rules as sentences, those with the same demand in one. */
export function sentencesOf(rules: readonly Rule[]): string[] {
  const groups = Map.groupBy(rules, ({ demand, forms }) => JSON.stringify([demand, forms]));
  return [...groups.values()].map((same) => {
    const [{ demand = '', fails, forms } = {}] = same;
    const parts = same.map(({ part }) => part);
    const sentence = fails ? `fails when ${either(parts)} ${demand}.` : `${either(parts, 'and')} ${demand}.`;
    return forms === undefined ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : `${forms}: ${sentence}`;
  });
}
