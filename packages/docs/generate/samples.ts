import type { Code } from './blocks.ts';
import { resolve } from './openapi.ts';
import type { Operation } from './operations.ts';

const SERVER = 'http://127.0.0.1:9292';

/** A text for a shell, in quotes that keep all of it. */
const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** The first example of a request body and its media type. */
function bodyExample({ document, requestBody }: Operation) {
  const [[mediaType, { schema, examples = {} }] = ['', { schema: {} }]] = Object.entries(requestBody?.content ?? {});
  const [example] = Object.values(examples);
  if (!example) return undefined;
  return { mediaType, value: resolve(document, example).value, binary: schema.format === 'binary' };
}

/** The path with the examples of its parameters. */
const examplePath = ({ path, parameters }: Operation) =>
  path.replace(/\{(\w+)\}/g, (_, name) => String(parameters.find((parameter) => parameter.name === name)?.example));

/** JSON in one line where it fits. */
function legible(value: unknown): string {
  const line = JSON.stringify(value);
  return line.length <= 80 ? line : JSON.stringify(value, null, 2);
}

function curl(operation: Operation): string {
  const { method, secured, parameters } = operation;
  const body = bodyExample(operation);
  const headers = parameters.filter((parameter) => parameter.in === 'header' && parameter.required);
  const call = { GET: 'curl', HEAD: 'curl -I' }[method] ?? `curl -X ${method}`;
  return [
    `${call} ${quoted(SERVER + examplePath(operation))}`,
    ...(secured ? [`-H 'X-Auth-Token: demo-token'`] : []),
    ...headers.map(({ name, example }) => `-H ${quoted(`${name}: ${example}`)}`),
    ...(body ? [`-H 'Content-Type: ${body.mediaType}'`] : []),
    ...(body ? [`-d ${quoted(body.binary ? String(body.value) : legible(body.value))}`] : []),
  ].join(' \\\n  ');
}

/** A request with the example of the document, in each language. */
export function samplesOf(operation: Operation): Required<Code>[] {
  return [{ label: 'curl', language: 'sh', text: curl(operation) }];
}
