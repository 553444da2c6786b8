import bundle from '@cloudimages/spec/openapi.json' with { type: 'json' };

type Reference = { $ref: string };
type Example = { value: unknown };
type Content = Record<string, { examples?: Record<string, Example | Reference> }>;
type Parameter = { name: string; in: string; example?: string };
type Header = { example?: unknown };
type Response = { content?: Content; headers?: Record<string, Header | Reference> };
type OperationObject = {
  operationId: string;
  security?: unknown[];
  parameters?: (Parameter | Reference)[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, Response | Reference>;
};
type Method = 'get' | 'put' | 'post' | 'patch' | 'delete';
type PathItem = { [method in Method]?: OperationObject } & { parameters?: (Parameter | Reference)[] };

const document = bundle as unknown as { security: unknown[]; paths: Record<string, PathItem> };
const methods: Method[] = ['get', 'put', 'post', 'patch', 'delete'];

/** One answer that the document declares: a status, and for each example its name, media type and value. */
type DeclaredAnswer = {
  status: number;
  headers: Record<string, Header>;
  examples: { name: string; mediaType: string; value: unknown }[];
};

/** An operation with a request that breaks no rule. */
export type DeclaredOperation = {
  id: string;
  method: string;
  path: string;
  needsCredentials: boolean;
  mediaTypes: string[];
  body: { mediaType: string; content: string } | undefined;
  answers: DeclaredAnswer[];
};

export const operations: DeclaredOperation[] = Object.entries(document.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const operation = item[method];
    return operation ? [describeOperation(path, item, method, operation)] : [];
  }),
);

export function operationById(id: string): DeclaredOperation {
  const found = operations.find((operation) => operation.id === id);
  if (!found) throw new Error(`The document has no operation ${id}`);
  return found;
}

function describeOperation(
  path: string,
  item: PathItem,
  method: string,
  operation: OperationObject,
): DeclaredOperation {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) => resolve(one));
  const content = operation.requestBody?.content ?? {};
  const [first] = Object.entries(content);
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path: path.replace(/\{(\w+)\}/g, (_, name) => String(parameters.find((one) => one.name === name)?.example)),
    needsCredentials: (operation.security ?? document.security).length > 0,
    mediaTypes: Object.keys(content),
    body: first && { mediaType: first[0], content: exampleBody(first[1]) },
    answers: Object.entries(operation.responses).map(([status, response]) => describeAnswer(status, resolve(response))),
  };
}

function exampleBody({ examples = {} }: Content[string]): string {
  const [example] = Object.values(examples);
  return example ? JSON.stringify(resolve(example).value) : 'data';
}

function describeAnswer(status: string, { content = {}, headers = {} }: Response): DeclaredAnswer {
  return {
    status: Number(status),
    headers: Object.fromEntries(Object.entries(headers).map(([name, header]) => [name, resolve(header)])),
    examples: Object.entries(content).flatMap(([mediaType, { examples = {} }]) =>
      Object.entries(examples).map(([name, example]) => ({ name, mediaType, value: resolve(example).value })),
    ),
  };
}

function resolve<T extends object>(value: T | Reference): T {
  if (!('$ref' in value)) return value;
  const steps = value.$ref
    .slice(2)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return resolve(steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], document) as T);
}
