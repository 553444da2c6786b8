import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { bodyReader } from './body-readers.ts';
import { inOrder } from './in-order.ts';
import { maxBytes } from './max-bytes.ts';
import { type Document, operationsOf, type Parameter, resolve, type Schema } from './openapi.ts';

/** Whether a keyword is there for people. A member of that name has a schema, which is neither text nor list. */
const isProse = (key: string, value: unknown) =>
  key === 'x-enumDescriptions' ||
  key === 'x-clouds' ||
  (key === 'description' && typeof value === 'string') ||
  (key === 'examples' && Array.isArray(value));

/** Components go by their names, so that each is compiled once and shared by all that refer to it; prose stays out. */
const bare = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema), (key, value) => {
    if (key === '$ref' && typeof value === 'string') return value.replace('#/components/schemas/', '');
    return isProse(key, value) ? undefined : inOrder(value);
  });

/** Standalone functions without imports and without eval, each under its own name. */
async function compile(document: Document, schemas: Record<string, Schema>, tail: string, verbose: boolean) {
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    inlineRefs: false,
    verbose,
    code: { source: true, esm: true },
    keywords: [maxBytes],
  });
  for (const [name, schema] of Object.entries({ ...document.components.schemas, ...schemas })) {
    ajv.addSchema(bare(schema), name);
  }
  const names = Object.fromEntries(Object.keys(schemas).map((name) => [name, name]));
  // No code reads the place of a keyword in its schema, which is a tenth of the text.
  const code = (standalone as unknown as typeof standalone.default)(ajv, names).replaceAll(/schemaPath:"[^"]*",/g, '');
  const { outputFiles } = await build({
    stdin: { contents: `${code.replaceAll(/^export const /gm, 'const ')}\n${tail}`, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    // What esbuild warns of, two branches for one change, fits no value any more: the tests of examples see it.
    logLevel: 'error',
    minifySyntax: true,
    minifyWhitespace: true,
  });
  return outputFiles[0]?.text ?? '';
}

function parameterSchema(parameters: Parameter[]): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
}

/** Whether errors need their schemas, for the codes there. They bring along the value, too, which may be a password. */
const namesCodes = (document: Document) => JSON.stringify(document).includes('"x-error-codes":');

/** Whether a body is JSON rather than bytes. */
const isJson = (schema: Schema) => schema.format !== 'binary';

/** The parts of a request that parameters are in. */
const parameterParts = { path: 'path', query: 'query', header: 'headers' } as const;

/**
 * Validators of parameters, and readers of JSON bodies by their media types.
 *
 * @param components validators of components that go along, by the names that they are exported by
 */
export async function requestValidators(document: Document, components: Record<string, string> = {}): Promise<string> {
  const schemas: Record<string, Schema> = {};
  const compiled = (name: string, schema: Schema) => {
    schemas[name] = schema;
    return name;
  };
  /** Readers by operation and schema, which several media types may share. */
  const readers = new Map<string, { readonly name: string; readonly code: string }>();
  const readerOf = (id: string, schema: Schema) => {
    const key = `${id} ${JSON.stringify(schema)}`;
    const name = `${id}_body_${readers.size}`;
    const make = () => ({
      name,
      code: bodyReader(document, schema, (part, nth) => compiled(`${name}_${nth}`, part)),
    });
    const reader = readers.get(key) ?? make();
    readers.set(key, reader);
    return reader.name;
  };
  const tables = operationsOf(document).map(({ operation, parameters }) => {
    const id = operation.operationId;
    const parts: string[] = [];
    for (const [place, part] of Object.entries(parameterParts)) {
      const here = parameters.filter((parameter) => parameter.in === place);
      if (here.length > 0) parts.push(`${part}: ${compiled(`${id}_${part}`, parameterSchema(here))}`);
    }
    const content = operation.requestBody?.content ?? {};
    const bodies = Object.entries(content).flatMap(([type, { schema, 'x-read-as': newer }]) => {
      if (!isJson(schema)) return [];
      if (newer === undefined) return [`${JSON.stringify(type)}: ${readerOf(id, schema)}`];
      const shape = compiled(`${id}_older`, resolve(document, schema).items as Schema);
      return [`${JSON.stringify(type)}: { ...${readerOf(id, content[newer]?.schema as Schema)}, older: ${shape} }`];
    });
    if (bodies.length > 0) parts.push(`body: { ${bodies.join(', ')} }`);
    return `  ${id}: { ${parts.join(', ')} },`;
  });
  const further = Object.entries(components).map(([key, name]) => {
    compiled(name, document.components.schemas[name] as Schema);
    return `export const ${key} = ${name};`;
  });
  const constants = [...readers.values()].map(({ name, code }) => `const ${name} = ${code};`);
  const table = `export const requests = {\n${tables.join('\n')}\n};`;
  return compile(document, schemas, [...constants, table, ...further].join('\n'), namesCodes(document));
}

/** Validators of answers, by operation, status and media type. */
export async function responseValidators(document: Document): Promise<string> {
  const schemas: Record<string, Schema> = {};
  const table: string[] = [];
  for (const { operation } of operationsOf(document)) {
    for (const [status, response] of Object.entries(operation.responses)) {
      for (const [mediaType, { schema }] of Object.entries(resolve(document, response).content ?? {})) {
        if (!mediaType.endsWith('json')) continue;
        const name = `${operation.operationId}_${status}`;
        schemas[name] = schema;
        table.push(`  ${JSON.stringify(`${operation.operationId} ${status} ${mediaType}`)}: ${name},`);
      }
    }
  }
  return compile(document, schemas, `export const responses = {\n${table.join('\n')}\n};`, false);
}
