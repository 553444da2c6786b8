import { type Document, type MediaType, type Operation, operationsOf, type Parameter, resolve } from './openapi.ts';

const kindOf = (document: Document, { schema }: Parameter) => {
  const { type } = resolve(document, schema);
  if (type === 'array') return 'list';
  return type === 'integer' || type === 'boolean' ? type : 'string';
};

function exampleOf({ name, example }: Parameter): unknown {
  if (example === undefined) throw new Error(`The parameter ${name} stands in a path: give it an \`example\`.`);
  return example;
}

/** The first example of the first media type; none for bytes. */
function bodyExample(document: Document, { content }: { content: Record<string, MediaType> }): unknown {
  const [{ schema, examples = {} } = { schema: {} }] = Object.values(content);
  const [example] = Object.values(examples);
  return schema.format === 'binary' || example === undefined ? undefined : resolve(document, example).value;
}

/** The body of an operation, and the code of data that is too long. */
function bodyOf({ required = false, content }: NonNullable<Operation['requestBody']>) {
  const binary = Object.values(content).find(({ schema }) => schema.format === 'binary')?.schema;
  return {
    body: { required, mediaTypes: Object.keys(content), binary: binary !== undefined, maxBytes: binary?.maxLength },
    codes: binary?.['x-error-codes'],
  };
}

/** The examples of the responses that refuse a request, by rising status. */
function refusalsOf(document: Document, { responses }: Operation) {
  const refused = Object.entries(responses).filter(([status]) => Number(status) >= 400);
  return refused
    .sort(([one], [other]) => Number(one) - Number(other))
    .flatMap(([status, response]) => {
      const { content = {}, 'x-stands-for': standsFor = {} } = resolve(document, response);
      const own = Object.entries(content).filter(([, { 'x-same-error': isSame }]) => !isSame);
      return own.flatMap(([mediaType, { examples = {} }]) =>
        Object.entries(examples).map(([code, example]) => ({
          code,
          alsoFor: standsFor[code],
          status: Number(status),
          mediaType,
          body: resolve(document, example).value,
        })),
      );
    });
}

/**
 * The operation table: what a server, a client or a test needs to know of each operation at run time.
 *
 * @param types the module beside it with the types of the same document
 */
export function operationTable(document: Document, types: string): string {
  const table = operationsOf(document).map(({ path, method, operation, parameters }) => {
    const of = (place: Parameter['in']) => parameters.filter((parameter) => parameter.in === place);
    const query = of('query');
    const body = operation.requestBody;
    const read = body && bodyOf(body);
    return {
      id: operation.operationId,
      method,
      path,
      secured: operation.security?.length !== 0,
      query: Object.fromEntries(
        query.filter((p) => p.schema.type !== 'object').map((p) => [p.name, kindOf(document, p)]),
      ),
      freeQuery: query.find((p) => p.schema.type === 'object')?.name,
      headers: of('header').map((p) => p.name),
      body: read?.body,
      example: {
        path: Object.fromEntries(of('path').map((p) => [p.name, exampleOf(p)])),
        body: body && bodyExample(document, body),
      },
      codes: { ...operation['x-error-codes'], ...body?.['x-error-codes'], ...read?.codes },
      answers: Object.fromEntries(
        Object.entries(operation.responses).map(([status, response]) => [
          status,
          Object.keys(resolve(document, response).content ?? {}),
        ]),
      ),
      answerHeaders: [
        ...new Set(
          Object.values(operation.responses).flatMap((response) =>
            Object.keys(resolve(document, response).headers ?? {}),
          ),
        ),
      ],
      refusals: refusalsOf(document, operation),
    };
  });
  const entries = table.map((entry) => `  ${entry.id}: ${JSON.stringify(entry)},`).join('\n');
  const imports = `import type { OperationTable } from '../operations.ts';\nimport type { operations as Types } from '${types}';\n`;
  return `${imports}\nexport const operations = {\n${entries}\n} as const satisfies OperationTable<keyof Types>;\n`;
}
