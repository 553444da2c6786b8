import { code, either } from './blocks.ts';
import { type Document, resolve, type Schema } from './openapi.ts';
import type { Operation } from './operations.ts';

/** A rule of a request, and the code of the error that breaking it raises. */
export interface Rule {
  readonly code: string;
  /** The part of the request that it is about, as Markdown. */
  readonly part: string;
  /** What it asks for: "must not be empty". */
  readonly demand: string;
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const DEMANDS: Record<string, (schema: Schema) => string> = {
  minLength: ({ minLength = 0 }) =>
    minLength === 1 ? 'must not be empty' : `must have at least ${plural(minLength, 'character')}`,
  maxLength: ({ maxLength = 0 }) => `must have at most ${plural(maxLength, 'character')}`,
  pattern: ({ pattern = '' }) => `must match ${code(pattern)}`,
  enum: ({ enum: values = [] }) => `must be ${either(values.map(code))}`,
  minimum: ({ minimum }) => `must be ${minimum} or more`,
  maximum: ({ maximum }) => `must be ${maximum} or less`,
  not: () => 'must not be a reserved name',
};

const ownRules = (schema: Schema, part: string): Rule[] =>
  Object.entries(schema['x-error-codes'] ?? {}).map(([keyword, code]) => ({
    code,
    part,
    demand: DEMANDS[keyword]?.(schema) ?? `must keep to \`${keyword}\``,
  }));

/** The attributes that a branch of a patch changes. */
export const pathsOf = (branch: Schema) => branch.properties?.path?.enum ?? [];

function schemaRules(document: Document, schema: Schema, part: string): Rule[] {
  const found = resolve(document, schema);
  const below = (schemas: readonly (Schema | undefined)[], where: string) =>
    schemas.flatMap((each) => (each ? schemaRules(document, each, where) : []));
  const { properties = {}, additionalProperties, propertyNames } = found;
  const changed = pathsOf(found).map(code).join(', ');
  const members = Object.entries(properties).flatMap(([name, member]) => {
    if (name === 'path' && !changed) return schemaRules(document, member, 'The name of an extension attribute');
    if (name === 'value') return schemaRules(document, member, changed || 'The value of an extension attribute');
    return schemaRules(document, member, code(name));
  });
  return [
    ...ownRules(found, part),
    ...members,
    ...below([found.items, found.not, ...(found.allOf ?? []), ...(found.anyOf ?? []), ...(found.oneOf ?? [])], part),
    ...below([propertyNames?.else], 'The name of an extension attribute'),
    ...below([typeof additionalProperties === 'object' ? additionalProperties : undefined], 'An extension attribute'),
  ];
}

/** The rules of an operation's request that have a code. */
export function rulesOf({ document, parameters, requestBody, ...operation }: Operation): Rule[] {
  const { required: noBody, content: badBody } = requestBody?.['x-error-codes'] ?? {};
  const badQuery = operation['x-error-codes']?.parameters;
  const schemas = new Set(Object.values(requestBody?.content ?? {}).map(({ schema }) => JSON.stringify(schema)));
  const rules: Rule[] = [
    ...parameters.flatMap(({ name, schema }) => schemaRules(document, schema, code(name))),
    ...(badQuery ? [{ code: badQuery, part: 'Every parameter of the query', demand: 'must keep to its rules' }] : []),
    ...(noBody ? [{ code: noBody, part: 'The request', demand: 'must have a body' }] : []),
    ...(badBody
      ? [
          {
            code: badBody,
            part: 'The body',
            demand: 'must be JSON and keep to all rules that have no code of their own',
          },
        ]
      : []),
    ...[...schemas].flatMap((schema) => schemaRules(document, JSON.parse(schema), 'The body')),
  ];
  const seen = new Set<string>();
  return rules.filter((rule) => !seen.has(JSON.stringify(rule)) && seen.add(JSON.stringify(rule)));
}

/** Rules as sentences, those with the same demand in one. */
export function sentencesOf(rules: readonly Rule[]): string[] {
  const parts = Map.groupBy(rules, ({ demand }) => demand);
  return [...parts].map(
    ([demand, same]) =>
      `${either(
        same.map(({ part }) => part),
        'and',
      )} ${demand}.`,
  );
}
