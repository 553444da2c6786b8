import { operations } from '@cloudimages/contract';
import {
  type DescribedOperation,
  type Document,
  type Parameter,
  pathParametersOf,
  queryOf,
  resolve,
} from './openapi.ts';

/** Returns the document's example of the path parameters, in the order of the path, and of the body. */
export function exampleOf(operation: DescribedOperation) {
  const { path, body } = operations[operation.operationId as keyof typeof operations].example;
  return { path: pathParametersOf(operation).map((name) => path[name]), body };
}

/** Returns a query with all required parameters, or else with the first one that the document has a value for. */
export function queryExample(document: Document, operation: DescribedOperation): Readonly<Record<string, unknown>> {
  const givenOf = ({ example, schema }: Parameter) => {
    const { examples = [], enum: values = [] } = resolve(document, schema);
    return example ?? examples[0] ?? values[0];
  };
  const parameters = queryOf(operation);
  const required = parameters.filter((parameter) => parameter.required);
  const chosen = required.length > 0 ? required : parameters.filter((one) => givenOf(one) !== undefined).slice(0, 1);
  return Object.fromEntries(chosen.map((parameter) => [parameter.name, givenOf(parameter)]));
}
