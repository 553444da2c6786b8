import type { createInstance } from '@stoplight/prism-http';
import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Operation } from './operations.ts';
import { type Parameter, readHeaders, readPath, readQuery, type Values } from './parameters.ts';

type Judge = NonNullable<Parameters<typeof createInstance>[1]['validateInput']>;
type Request = Parameters<Judge>[0]['element'];
type Violation = { path: string[]; code: string; message: string; severity: 0 };
type Schema = NonNullable<Parameter['schema']>;

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
const compiled = new WeakMap<Schema, ValidateFunction>();

/**
 * Judges a request by the schemas of its operation. Prism on its own drops empty values of a query, reads numbers in
 * all notations, ignores the case of names, and takes null for no body.
 */
export const judge: Judge = ({ resource, element }) => {
  const { request = {}, path } = resource;
  const { url, headers = {} } = element;
  const [first, ...others] = [
    ...judgeParameters('path', request.path, readPath(path, url.path)),
    ...judgeParameters('query', request.query, readQuery(request.query, url.query)),
    ...judgeParameters('header', request.headers, readHeaders(request.headers, headers)),
    ...judgeBody(request.body, element),
  ];
  return first ? { _tag: 'Left', left: [first, ...others] } : { _tag: 'Right', right: element };
};

function judgeParameters(place: string, declared: readonly Parameter[] = [], values: Values): Violation[] {
  return declared.flatMap(({ name, required, schema = {} }) => {
    if (values.has(name)) return violationsOf(schema, values.get(name), [place, name]);
    return required ? [missing([place, name])] : [];
  });
}

function judgeBody(declared: NonNullable<Operation['request']>['body'], { headers, body }: Request): Violation[] {
  if (body === undefined) return declared?.required ? [missing(['body'])] : [];
  const content = declared?.contents?.find(({ mediaType }) => mediaType.toLowerCase() === headers?.['content-type']);
  return violationsOf(content?.schema ?? {}, body, ['body']);
}

const missing = (path: string[]): Violation => ({ path, code: 'required', message: 'is missing', severity: 0 });

function violationsOf(schema: Schema, value: unknown, place: string[]): Violation[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema as AnySchema);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword, message = '', params }) => ({
    path: [...place, ...readPointer(instancePath)],
    code: keyword,
    message: keyword === 'enum' ? `${message}: ${params.allowedValues.join(', ')}` : message,
    severity: 0,
  }));
}

const readPointer = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
