import {
  type DescribedOperation,
  type Document,
  type Parameter,
  pathParametersOf,
  queryOf,
  resolve,
} from './openapi.ts';

/** Returns the document's example of each path parameter, in the order of the path. */
export function pathExamples(operation: DescribedOperation): readonly string[] {
  return pathParametersOf(operation).map((name) => {
    const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name);
    if (typeof parameter?.example === 'string') return parameter.example;
    throw new Error(`${operation.operationId}: the path parameter ${name} needs an \`example\`.`);
  });
}

/** Returns the document's first example of the request body. */
export function bodyExample(document: Document, { operationId, requestBody }: DescribedOperation): unknown {
  const [content] = Object.values(requestBody?.content ?? {});
  const [example] = Object.values(content?.examples ?? {});
  if (example) return resolve(document, example).value;
  throw new Error(`${operationId}: the request body needs an example.`);
}

/** Returns a query with all required parameters, or else with the first one that the document has a value for. */
export function queryExample(document: Document, operation: DescribedOperation): Readonly<Record<string, unknown>> {
  const exampleOf = ({ example, schema }: Parameter) => {
    const { examples = [], enum: values = [] } = resolve(document, schema);
    return example ?? examples[0] ?? values[0];
  };
  const parameters = queryOf(operation);
  const required = parameters.filter((parameter) => parameter.required);
  const chosen = required.length > 0 ? required : parameters.filter((one) => exampleOf(one) !== undefined).slice(0, 1);
  return Object.fromEntries(chosen.map((parameter) => [parameter.name, exampleOf(parameter)]));
}
