import { resolve } from '../openapi.ts';
import type { Operation } from '../operations.ts';

/** The server that `npm start` starts. */
export const SERVER = 'http://127.0.0.1:9292';
export const TOKEN = 'demo-token';

/** A request with the examples of the document, and what a program does with its response. */
export interface ExampleRequest {
  readonly operation: Operation;
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: { readonly value: unknown; readonly binary: boolean };
  /** What the body of the response holds. Without one, a program prints the status. */
  readonly result: 'json' | 'data' | 'none';
  /** Whether the status is 300, which some libraries take for an error. */
  readonly multipleChoices: boolean;
  /** A header of the response that is a result, too. */
  readonly resultHeader?: string;
}

const NEW_TOKEN = 'X-Subject-Token';

/** The examples of the path parameters, in the order of the path. */
export const pathExamples = ({ path, parameters }: Operation): string[] =>
  Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) =>
    String(parameters.find((parameter) => parameter.name === name)?.example),
  );

/** The examples of the required parameters in a place, by their names. */
export const requiredExamples = ({ parameters }: Operation, place: 'query' | 'header') =>
  parameters
    .filter((parameter) => parameter.in === place && parameter.required)
    .map(({ name, example }) => [name, String(example)] as const);

/** The first example of the request body. */
function bodyExample({ document, requestBody }: Operation) {
  const [[mediaType, { schema, examples = {} }] = ['', { schema: {} }]] = Object.entries(requestBody?.content ?? {});
  const [example] = Object.values(examples);
  if (!example) return undefined;
  return { mediaType, value: resolve(document, example).value, binary: schema.format === 'binary' };
}

function urlOf(operation: Operation): string {
  const values = pathExamples(operation).values();
  const path = operation.path.replace(/\{\w+\}/g, () => encodeURIComponent(String(values.next().value)));
  const query = new URLSearchParams(requiredExamples(operation, 'query').map(([name, value]) => [name, value]));
  return query.size > 0 ? `${SERVER}${path}?${query}` : SERVER + path;
}

/** The request with the examples of an operation. */
export function requestOf(operation: Operation): ExampleRequest {
  const { method, secured, responses } = operation;
  const body = bodyExample(operation);
  const headers = requiredExamples(operation, 'header');
  const success = responses.find(({ status }) => status < '400');
  const types = Object.keys(success?.content ?? {});
  const isCreated = success?.headers?.[NEW_TOKEN] !== undefined && headers.every(([name]) => name !== NEW_TOKEN);
  return {
    operation,
    method,
    url: urlOf(operation),
    headers: [
      ...(secured ? [['X-Auth-Token', TOKEN] as const] : []),
      ...headers,
      ...(body ? [['Content-Type', body.mediaType] as const] : []),
    ],
    ...(body && { body }),
    result: types.length === 0 ? 'none' : types.includes('application/octet-stream') ? 'data' : 'json',
    multipleChoices: success?.status === '300',
    ...(isCreated && { resultHeader: NEW_TOKEN }),
  };
}
