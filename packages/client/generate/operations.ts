import { exampleOf, queryExample } from './examples.ts';
import { type DescribedOperation, type Document, operationsOf, pathParametersOf, queryOf } from './openapi.ts';
import { bodyType, namedTypes, queryType, returnType } from './types.ts';
import { camelCase, capitalized, docstring, literal } from './typescript.ts';

interface Argument {
  /** The parameter of the function with its type. */
  readonly parameter: string;
  readonly example: string;
}

interface Declaration {
  readonly docstring: string;
  readonly code: string;
}

function pathArguments(operation: DescribedOperation): readonly Argument[] {
  const { path: examples } = exampleOf(operation);
  return pathParametersOf(operation).map((name, index) => ({
    parameter: `${camelCase(name)}: string`,
    example: literal(examples[index]),
  }));
}

function queryArgument(document: Document, operation: DescribedOperation): readonly Argument[] {
  const parameters = queryOf(operation);
  if (parameters.length === 0) return [];
  const isOptional = !parameters.some(({ required }) => required);
  const parameter = `query: ${capitalized(operation.operationId)}Query${isOptional ? ' = {}' : ''}`;
  return [{ parameter, example: literal(queryExample(document, operation)) }];
}

function bodyArgument(operation: DescribedOperation): readonly Argument[] {
  const type = bodyType(operation);
  if (type === undefined) return [];
  const parameter = `body${operation.requestBody?.required ? '' : '?'}: ${type}`;
  return [{ parameter, example: literal(exampleOf(operation).body) }];
}

/** Writes what the function passes to openapi-fetch beside the path. */
function initOf(operation: DescribedOperation): string {
  const names = pathParametersOf(operation).map((name) => {
    const argument = camelCase(name);
    return name === argument ? name : `${name}: ${argument}`;
  });
  const path = names.length > 0 ? [`path: { ${names.join(', ')} }`] : [];
  const query = queryOf(operation).length > 0 ? ['query'] : [];
  const params = [...path, ...query];
  const init = ['...options'];
  if (params.length > 0) init.push(`params: { ${params.join(', ')} }`);
  if (operation.requestBody) init.push('body');
  return `{ ${init.join(', ')} }`;
}

function callOf(operationId: string, examples: readonly string[], result: string): string {
  const call = `await ${operationId}(${['client', ...examples].join(', ')})`;
  return result === 'undefined' ? `${call};` : `console.log(${call});`;
}

function declarationsOf(document: Document, operation: DescribedOperation): readonly Declaration[] {
  const { operationId, description, deprecated, method, path } = operation;
  const inPath = pathArguments(operation);
  const query = queryArgument(document, operation);
  const body = bodyArgument(operation);
  const result = returnType(document, operation);
  const examplesOf = (list: readonly Argument[]) => list.map(({ example }) => example);

  const queryDeclarations = query.map(({ example }) => {
    const name = `${capitalized(operationId)}Query`;
    const call = callOf(operationId, [...examplesOf(inPath), 'query', ...examplesOf(body)], result);
    return {
      docstring: docstring(`Query parameters of ${operationId}.`, `const query: ${name} = ${example};\n${call}`),
      code: `export type ${name} = ${queryType(operationId)};\n`,
    };
  });

  const list = [...inPath, ...query, ...body];
  const parameters = ['client: CloudImagesClient', ...list.map(({ parameter }) => parameter), 'options?: CallOptions'];
  return [
    ...queryDeclarations,
    {
      docstring: docstring(description, callOf(operationId, examplesOf(list), result), deprecated),
      code: `export function ${operationId}(
  ${parameters.join(',\n  ')},
): Promise<${result}> {
  return unwrap(client.${method}('${path}', ${initOf(operation)}));
}
`,
    },
  ];
}

function importsOf(code: string): string {
  const all = ['components', ...namedTypes, 'OperationTypes'];
  const used = all.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  return `import type { ${used.join(', ')} } from '@cloudimages/contract';
import type { CallOptions } from '../call-options.ts';
import type { CloudImagesClient } from '../client.ts';
import { unwrap } from '../unwrap.ts';
`;
}

/**
 * Writes a function for each operation of the document.
 *
 * @param byHand operations whose functions are modules of src/operations: they are exported from there
 */
export function operationFunctions(document: Document, byHand: readonly string[]): string {
  const operations = operationsOf(document);
  const unknown = byHand.find((name) => !operations.some(({ operationId }) => operationId === name));
  if (unknown !== undefined) throw new Error(`src/operations/${unknown}.ts: the document has no such operation.`);
  const exports = byHand.map((name) => `export { ${name} } from '../operations/${name}.ts';\n`);
  const declarations = operations
    .filter(({ operationId }) => !byHand.includes(operationId))
    .flatMap((operation) => declarationsOf(document, operation));
  const imports = importsOf(declarations.map(({ code }) => code).join(''));
  return [imports, exports.join(''), ...declarations.map(({ docstring, code }) => docstring + code)].join('\n');
}
