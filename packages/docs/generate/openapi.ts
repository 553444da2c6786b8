import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The parts of an OpenAPI 3.1 document that pages show. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  format?: string;
  enum?: string[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  default?: unknown;
  examples?: unknown[];
  items?: Schema;
  not?: Schema;
  if?: Schema;
  else?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  dependentSchemas?: Record<string, Schema>;
  readOnly?: boolean;
  'x-error-codes'?: Record<string, string>;
  'x-error-texts'?: Record<string, string>;
  'x-enumDescriptions'?: Record<string, string>;
  'x-max-bytes'?: number;
  /** The clouds that have it, or by value those that have the value. */
  'x-clouds'?: string[] | Record<string, string[]>;
}

export interface ErrorText {
  title: string;
  cause: string;
  next: string;
  retry?: boolean;
}

export interface Example {
  $ref?: string;
  summary?: string;
  value?: unknown;
  'x-error'?: ErrorText;
}

export interface MediaType {
  schema: Schema;
  examples?: Record<string, Example>;
}

interface Header {
  $ref?: string;
  description?: string;
  schema?: Schema;
}

export interface Response {
  $ref?: string;
  description: string;
  headers?: Record<string, Header>;
  content?: Record<string, MediaType>;
  'x-stands-for'?: Record<string, string[]>;
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description: string;
  schema: Schema;
  example?: unknown;
  'x-clouds'?: string[];
}

interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
  'x-error-codes'?: Record<string, string>;
}

export interface OperationObject {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  deprecated?: boolean;
  security?: unknown[];
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses: Record<string, Response>;
  'x-error-codes'?: Record<string, string>;
  'x-clouds'?: string[];
}

export interface Document {
  info: { title: string; summary: string; description: string; version: string };
  servers: { url: string; description: string; variables?: Record<string, { default: string }> }[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, OperationObject> & { parameters?: Parameter[] }>;
  components: {
    schemas: Record<string, Schema>;
    examples: Record<string, Example>;
    responses: Record<string, Response>;
    securitySchemes: Record<string, { name: string; description: string }>;
  };
}

const require = createRequire(import.meta.url);

/** Where a file of the package of the documents is. */
export const specFile = (name: string) => join(dirname(require.resolve('@cloudimages/spec/package.json')), name);

export type DocumentName = 'openapi' | 'identity';

export const readDocument = (name: DocumentName): Document =>
  JSON.parse(readFileSync(specFile(`dist/${name}.json`), 'utf8'));

/** The component that a `$ref` names. */
export const componentName = (node: { $ref?: string } | undefined) => node?.$ref?.split('/').at(-1);

/** What a `$ref` stands for, with the keywords that stand beside it; anything else as it is. */
export function resolve<T extends { $ref?: string }>(document: Document, node: T): T {
  if (node.$ref === undefined) return node;
  const { $ref, ...beside } = node;
  const target = $ref
    .slice(2)
    .split('/')
    .reduce((at: unknown, key) => (at as Record<string, unknown>)[key], document);
  return { ...resolve(document, target as T), ...beside };
}
