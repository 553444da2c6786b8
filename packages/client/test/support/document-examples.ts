import { document } from '@cloudimages/contract/document';
import { bodyExample, pathExamples } from '../../generate/examples.ts';
import { type Document, operationsOf, pathParametersOf } from '../../generate/openapi.ts';

interface Example {
  readonly path: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const described = document as unknown as Document;

/** The document's example of each operation, by its ID. */
export const examples: Readonly<Record<string, Example>> = Object.fromEntries(
  operationsOf(described).map((operation) => {
    const values = pathExamples(operation);
    const path = Object.fromEntries(pathParametersOf(operation).map((name, index) => [name, values[index] ?? '']));
    return [operation.operationId, { path, ...(operation.requestBody && { body: bodyExample(described, operation) }) }];
  }),
);
