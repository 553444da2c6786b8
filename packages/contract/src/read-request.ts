import { type Fault, faultOf } from './fault.ts';
import type { Operation } from './operations.ts';
import { readBody } from './read-body.ts';
import type { Reason } from './refusals.ts';
import { firstError, type RequestValidators, type Validate } from './validation.ts';

/** A request, taken apart. */
export interface RequestParts {
  /** Parameters of the path, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Reads one header; names in lower case. */
  readonly header: (name: string) => string | undefined;
  /** The body: bytes, or a stream, which is left unread. An empty one is undefined. */
  readonly body: Uint8Array | ReadableStream<Uint8Array> | undefined;
}

/** What a request says, or what it does wrong. */
export type Reading =
  | { readonly fault: Fault }
  | {
      readonly fault?: undefined;
      readonly query: Readonly<Record<string, unknown>>;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: unknown;
    };

type AnyOperation = Operation<string>;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What an operation does not read may come as it likes, also twice. */
const readPairs = ({ query, freeQuery }: AnyOperation, search: URLSearchParams) =>
  [...search].filter(([name]) => freeQuery !== undefined || Object.hasOwn(query, name));

const isList = ({ query }: AnyOperation, name: string) => Object.hasOwn(query, name) && query[name] === 'list';

function repeatedFault(operation: AnyOperation, pairs: readonly [string, string][], reason: Reason): Fault | undefined {
  const names = new Set<string>();
  for (const [name] of pairs) {
    if (names.has(name) && !isList(operation, name)) return { reason, detail: `${name} is given twice.` };
    names.add(name);
  }
  return undefined;
}

/** Integers beyond it count as it, because links repeat what was read, and larger ones end up as `1e+21`. */
const largest = Number.MAX_SAFE_INTEGER;

/** Python's spelling among them (decision 108). */
const booleans = new Map([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
]);

/** Text that is no number, or no boolean, stays text, and the document refuses it. */
function readText(text: string, kind: Operation['query'][string]): string | number | boolean {
  if (kind === 'integer' && /^-?\d+$/.test(text)) return Math.max(-largest, Math.min(Number(text), largest));
  return kind === 'boolean' ? (booleans.get(text) ?? text) : text;
}

function queryOf(operation: AnyOperation, pairs: readonly [string, string][]): Record<string, unknown> {
  const { query, freeQuery } = operation;
  const isDeclared = ([name]: readonly [string, string]) => Object.hasOwn(query, name);
  const textsOf = (name: string) => pairs.filter(([other]) => other === name).map(([, text]) => text);
  const declared = pairs
    .filter(isDeclared)
    .map(([name, text]) => [name, isList(operation, name) ? textsOf(name) : readText(text, query[name] as 'string')]);
  const free = pairs.filter((pair) => !isDeclared(pair));
  const attributes = freeQuery !== undefined && free.length > 0 ? [[freeQuery, Object.fromEntries(free)]] : [];
  return Object.fromEntries([...declared, ...attributes]);
}

function headersOf({ headers }: AnyOperation, { header }: RequestParts): Record<string, string> {
  const given = headers.map((name) => [name, header(name.toLowerCase())] as const);
  return Object.fromEntries(given.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}

function partFault(
  validate: Validate | undefined,
  value: unknown,
  otherwise: Reason,
  whole?: string,
): Fault | undefined {
  if (validate === undefined || validate(value)) return undefined;
  return faultOf(firstError(validate), otherwise, whole);
}

const mediaTypeOf = ({ header }: RequestParts) => header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';

/** What is wrong with the headers that describe the body, or with there being a body or none. */
function contentFault({ method, body, codes }: AnyOperation, parts: RequestParts): Fault | undefined {
  if (body === undefined) return undefined;
  if (parts.body === undefined) {
    return body.required ? { reason: (codes.required ?? 400) as Reason, detail: undefined } : undefined;
  }
  if (!body.mediaTypes.includes(mediaTypeOf(parts))) {
    return { reason: 415, detail: `It takes ${body.mediaTypes.join(', ')}.` };
  }
  const encoding = parts.header('content-encoding') || 'identity';
  if (encoding.toLowerCase() !== 'identity') {
    return { reason: 415, detail: `Send the body without the Content-Encoding ${encoding.slice(0, 255)}.` };
  }
  // A server that stored the range as the whole would lose data (RFC 9110, 14.5).
  if (method === 'PUT' && parts.header('content-range') !== undefined) {
    return { reason: (codes.content ?? 400) as Reason, detail: 'The body must be whole, without a Content-Range.' };
  }
  const { maxBytes = Number.POSITIVE_INFINITY } = body;
  if (Number(parts.header('content-length')) > maxBytes) {
    return { reason: (codes.maxLength ?? 413) as Reason, detail: `The body is longer than ${maxBytes} bytes.` };
  }
  return undefined;
}

/** Undefined when it is no JSON, which knows no such value. */
function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    return undefined;
  }
}

/**
 * Reads a request and checks it against the document in the order of decision 12: path, query, headers, presence of a
 * body, its media type, its JSON, its rules. The fault is the first one.
 */
export function readRequest(operation: AnyOperation, validators: RequestValidators, parts: RequestParts): Reading {
  const { codes } = operation;
  const otherwise = (codes.parameters ?? 400) as Reason;
  const content = (codes.content ?? 400) as Reason;
  const pairs = readPairs(operation, parts.query);
  const query = queryOf(operation, pairs);
  const headers = headersOf(operation, parts);
  const fault =
    partFault(validators.path, parts.path, otherwise) ??
    repeatedFault(operation, pairs, otherwise) ??
    partFault(validators.query, query, otherwise, 'The query') ??
    partFault(validators.headers, headers, otherwise, 'The header') ??
    contentFault(operation, parts);
  if (fault) return { fault };
  const body = operation.body && parts.body;
  const reader = validators.body?.[mediaTypeOf(parts)];
  if (!(body instanceof Uint8Array) || reader === undefined) return { query, headers, body };
  const json = readJson(body);
  if (json === undefined) return { fault: { reason: content, detail: 'The body is no JSON in UTF-8.' } };
  const read = readBody(reader, json, content);
  return read.fault ? { fault: read.fault } : { query, headers, body: read.value };
}
