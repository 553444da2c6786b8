/** The parts of an OpenAPI 3.1 document that the generators read. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  title?: string;
  format?: string;
  enum?: string[];
  pattern?: string;
  maxLength?: number;
  not?: Schema;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  default?: unknown;
  additionalProperties?: boolean | Schema;
  description?: string;
  readOnly?: boolean;
  'x-error-codes'?: Record<string, string>;
  /** How a whole number or its decimal digits are read. */
  'x-read-as'?: 'integer' | 'digits';
  /** A pattern that every allowed text has, checked with the shape of an item. */
  'x-shape'?: string;
  /** Marks a rule of the validators that is checked with the shape. */
  'x-check'?: 'shape';
  /** The members of an item whose rules are checked after its shape, for all items, one member after the other. */
  'x-check-order'?: string[];
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: 'path' | 'query' | 'header';
  description?: string;
  required?: boolean;
  schema: Schema;
  example?: unknown;
}

export interface MediaType {
  schema: Schema;
  /** The media type by whose rules the operations of an older patch are read. */
  'x-read-as'?: string;
  /** Whether it is the error of the JSON beside it in another form. */
  'x-same-error'?: true;
  examples?: Record<string, { value: unknown; $ref?: string }>;
}

interface Response {
  $ref?: string;
  content?: Record<string, MediaType>;
  headers?: Record<string, unknown>;
  /** By the names of its examples: further codes whose responses look like that example. */
  'x-stands-for'?: Record<string, string[]>;
}

export interface Operation {
  operationId: string;
  security?: unknown[];
  parameters?: Parameter[];
  requestBody?: {
    required?: boolean;
    content: Record<string, MediaType>;
    'x-error-codes'?: Record<string, string>;
  };
  responses: Record<string, Response>;
  'x-error-codes'?: Record<string, string>;
  /** Operating systems with the same properties. */
  'x-os-versions'?: {
    platform: string;
    os_type: string;
    os_bit: number;
    tags: string[];
    versions: string[];
  }[];
}

export interface Document {
  paths: Record<string, Record<string, Operation> & { parameters?: Parameter[] }>;
  components: {
    schemas: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    examples: Record<string, { value: unknown }>;
  };
}

/** What a `$ref` stands for, with the keywords that stand beside it; anything else as it is. */
export function resolve<T extends { $ref?: string }>(document: Document, node: T): T {
  if (node.$ref === undefined) return node;
  const { $ref, ...beside } = node;
  const target = $ref
    .slice(2)
    .split('/')
    .reduce(
      (at: unknown, key) => (at as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    );
  return { ...resolve(document, target as T), ...beside };
}

/** Every operation, with its method, its path and the parameters that it shares with its neighbours. */
export function operationsOf(document: Document) {
  return Object.entries(document.paths).flatMap(([path, { parameters: shared = [], ...methods }]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      operation,
      parameters: [...shared, ...(operation.parameters ?? [])].map((parameter) => resolve(document, parameter)),
    })),
  );
}
