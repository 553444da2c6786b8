import { type Document, operationsOf, type Parameter, resolve } from './openapi.ts';

const kindOf = (document: Document, { schema }: Parameter) => {
  const { type } = resolve(document, schema);
  return type === 'integer' || type === 'boolean' ? type : 'string';
};

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
      body: body && {
        required: body.required ?? false,
        mediaTypes: Object.keys(body.content),
        binary: Object.values(body.content).some(({ schema }) => schema.format === 'binary'),
        members: Object.values(body.content)
          .map(({ schema }) => resolve(document, schema))
          .filter(({ additionalProperties }) => additionalProperties)
          .map(({ properties = {} }) => Object.keys(properties))[0],
      },
      codes: { ...operation['x-error-codes'], ...body?.['x-error-codes'] },
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
      refusals: Object.entries(operation.responses)
        .filter(([status]) => Number(status) >= 400)
        .flatMap(([status, response]) =>
          Object.entries(resolve(document, response).content ?? {}).flatMap(([mediaType, { examples = {} }]) =>
            Object.entries(examples).map(([code, example]) => ({
              code,
              status: Number(status),
              mediaType,
              body: resolve(document, example).value,
            })),
          ),
        ),
    };
  });
  const entries = table.map((entry) => `  ${entry.id}: ${JSON.stringify(entry)},`).join('\n');
  const imports = `import type { OperationTable } from '../operations.ts';\nimport type { operations as Types } from '${types}';\n`;
  return `${imports}\nexport const operations = {\n${entries}\n} as const satisfies OperationTable<keyof Types>;\n`;
}
