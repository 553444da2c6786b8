import { type Document, type OperationObject, type Parameter, type Response, resolve } from './openapi.ts';

/** An operation with all that its page needs, references followed. */
export interface Operation extends Omit<OperationObject, 'responses' | 'parameters'> {
  readonly document: Document;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly responses: readonly (Response & { readonly status: string })[];
  readonly secured: boolean;
}

/** The operations of a document in the order of its paths. */
export function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, { parameters: shared = [], ...methods }]) =>
    Object.entries(methods as Record<string, OperationObject>).map(([method, operation]) => ({
      ...operation,
      document,
      method: method.toUpperCase(),
      path,
      secured: operation.security?.length !== 0,
      parameters: [...shared, ...(operation.parameters ?? [])].map((parameter) => resolve(document, parameter)),
      responses: Object.entries(operation.responses)
        .map(([status, response]) => ({ ...resolve(document, response), status }))
        .toSorted((one, other) => Number(one.status) - Number(other.status)),
    })),
  );
}

export interface Group {
  readonly title: string;
  readonly description: string;
  readonly operations: readonly Operation[];
}

/** The operations by their tags. */
export const groupsOf = (document: Document, operations: readonly Operation[]): Group[] =>
  document.tags.map(({ name, description }) => ({
    title: name,
    description,
    operations: operations.filter(({ document: own, tags }) => own === document && tags.includes(name)),
  }));

export const operationLink = ({ operationId, summary }: Operation) => `[${summary}](${operationId}.html)`;
