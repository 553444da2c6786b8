import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { type Document, type Operation, operationsOf, type Parameter, resolve, type Schema } from './openapi.ts';

/** Components go by their names, so that each is compiled once and shared by all that refer to it; prose stays out. */
const bare = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema), (key, value) => {
    if (key === '$ref') return value.replace('#/components/schemas/', '');
    return ['description', 'examples', 'x-enumDescriptions'].includes(key) && !value.type ? undefined : value;
  });

/** Standalone functions without imports and without eval, each under its own name. */
async function compile(document: Document, schemas: Record<string, Schema>, tail: string, verbose: boolean) {
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    inlineRefs: false,
    verbose,
    code: { source: true, esm: true },
  });
  for (const [name, schema] of Object.entries({ ...document.components.schemas, ...schemas })) {
    ajv.addSchema(bare(schema), name);
  }
  const names = Object.fromEntries(Object.keys(schemas).map((name) => [name, name]));
  const code = (standalone as unknown as typeof standalone.default)(ajv, names);
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

const bodySchema = (operation: Operation) =>
  Object.values(operation.requestBody?.content ?? {}).find(({ schema }) => schema.format !== 'binary')?.schema;

/** The branches of a list of operations (op, path, value), or none when the body is of another kind. */
function patchBranches(document: Document, body: Schema) {
  const { items } = resolve(document, body);
  return (items?.anyOf ?? [])
    .flatMap((group) => resolve(document, group).oneOf ?? [])
    .map((branch) => ({
      schema: branch,
      ops: resolve(document, branch.properties?.op ?? {}).enum ?? [],
      paths: resolve(document, branch.properties?.path ?? {}).enum,
    }));
}

/** Whether errors need their schemas, for the codes there. They bring along the value, too, which may be a password. */
const namesCodes = (document: Document) => JSON.stringify(document).includes('"x-error-codes":');

/** The parts of a request that parameters are in. */
const parameterParts = { path: 'path', query: 'query', header: 'headers' } as const;

/**
 * Validators of parameters and bodies; a patch gets one for each kind of change, found by op and path.
 *
 * @param components validators of components that go along, by the names that the table gives them
 */
export async function requestValidators(document: Document, components: Record<string, string> = {}): Promise<string> {
  const schemas: Record<string, Schema> = {};
  for (const name of Object.values(components)) schemas[name] = document.components.schemas[name] as Schema;
  const tables = operationsOf(document).map(({ operation, parameters }) => {
    const id = operation.operationId;
    const parts: string[] = [];
    for (const [place, part] of Object.entries(parameterParts)) {
      const here = parameters.filter((parameter) => parameter.in === place);
      if (here.length === 0) continue;
      schemas[`${id}_${part}`] = parameterSchema(here);
      parts.push(`${part}: ${id}_${part}`);
    }
    const body = bodySchema(operation);
    if (body) {
      const branches = patchBranches(document, body);
      const name = (index: number) => `${id}_patch_${index}`;
      branches.forEach(({ schema }, index) => {
        schemas[name(index)] = schema;
      });
      const keys = branches.flatMap(({ ops, paths }, index) =>
        ops.flatMap((op) => (paths ?? ['*']).map((path) => `${JSON.stringify(`${op} ${path}`)}: ${name(index)}`)),
      );
      if (keys.length > 0) parts.push(`patch: { ${keys.join(', ')} }`);
      else {
        schemas[`${id}_body`] = body;
        parts.push(`body: ${id}_body`);
      }
    }
    return `  ${id}: { ${parts.join(', ')} },`;
  });
  const further = Object.entries(components).map(([key, name]) => `  ${key}: { body: ${name} },`);
  const tail = `export const requests = {\n${[...tables, ...further].join('\n')}\n};`;
  return compile(document, schemas, tail, namesCodes(document));
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
