import type { Schema } from './openapi.ts';

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Types in a choice, as a list of types: its error names all of them, and comes before those of limits. */
function typesFirst(schema: Schema): Schema {
  const { anyOf, ...others } = schema;
  const areTypes = anyOf?.every((branch) => Object.keys(branch).join() === 'type');
  return anyOf && areTypes ? { type: anyOf.flatMap(({ type = [] }) => type), ...others } : schema;
}

/** A name that is taken comes before one that is malformed, and the shape before other characters (decision 12). */
function patternLast(schema: Schema): Schema {
  const { pattern, 'x-shape': shape, 'x-error-codes': codes = {}, ...others } = schema;
  if (pattern === undefined || schema.not === undefined) return schema;
  const shapes = shape === undefined ? [] : [{ pattern: shape, 'x-check': 'shape' as const }];
  return { ...others, 'x-error-codes': codes, allOf: [...shapes, { pattern, 'x-error-codes': codes }] };
}

/** A schema whose rules ajv checks in the order of this service. Other values stay as they are. */
export const inOrder = (value: unknown): unknown => (isObject(value) ? patternLast(typesFirst(value)) : value);
