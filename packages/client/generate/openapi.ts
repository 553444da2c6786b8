/** The parts of an OpenAPI 3.1 document that the generator reads. */
export interface Schema {
  $ref?: string;
  enum?: unknown[];
  examples?: unknown[];
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
  example?: unknown;
}

interface MediaType {
  schema: Schema;
  examples?: Record<string, { $ref?: string; value?: unknown }>;
}

export type Content = Record<string, MediaType>;

interface Operation {
  operationId: string;
  description: string;
  deprecated?: boolean;
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, { $ref?: string; content?: Content }>;
}

export interface Document {
  paths: Record<string, Record<string, Operation> & { parameters?: Parameter[] }>;
}

/** Replaces a `$ref` by what it refers to. */
export function resolve<T extends { $ref?: string }>(document: Document, node: T): T {
  if (node.$ref === undefined) return node;
  const keys = node.$ref.slice(2).split('/');
  const target = keys.reduce(
    (at: unknown, key) => (at as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  );
  return resolve(document, target as T);
}

/** Lists all operations. The parameters include those of the path. */
export function operationsOf(document: Document) {
  return Object.entries(document.paths).flatMap(([path, { parameters: shared = [], ...methods }]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({
      ...operation,
      path,
      method: method.toUpperCase(),
      parameters: [...shared, ...(operation.parameters ?? [])].map((parameter) => resolve(document, parameter)),
    })),
  );
}

export type DescribedOperation = ReturnType<typeof operationsOf>[number];

export const pathParametersOf = ({ path }: DescribedOperation): readonly string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

export const queryOf = ({ parameters }: DescribedOperation): readonly Parameter[] =>
  parameters.filter((parameter) => parameter.in === 'query');

/** The media type and schema of JSON, or undefined if the content has none. `application/json` comes first. */
export function jsonOf(content: Content): readonly [mediaType: string, schema: Schema] | undefined {
  const mediaTypes = Object.keys(content).filter((mediaType) => mediaType.endsWith('json'));
  const mediaType = mediaTypes.find((mediaType) => mediaType === 'application/json') ?? mediaTypes[0];
  return mediaType === undefined ? undefined : [mediaType, content[mediaType]?.schema ?? {}];
}
