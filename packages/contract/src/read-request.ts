import { changesFault, extensionsFault } from './changes.ts';
import { type Fault, faultOf } from './fault.ts';
import type { Operation } from './operations.ts';
import type { RequestValidators } from './validation.ts';

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

function repeatedFault({ codes }: AnyOperation, pairs: readonly [string, string][]): Fault | undefined {
  const names = new Set<string>();
  for (const [name] of pairs) {
    if (names.has(name)) return { reason: codes.parameters ?? 400, detail: `${name} is given twice.` };
    names.add(name);
  }
  return undefined;
}

/** Integers beyond it count as it, because links repeat what was read, and larger ones end up as `1e+21`. */
const largest = Number.MAX_SAFE_INTEGER;

/** Text that is no number, or no boolean, stays text, and the document refuses it. */
function readText(text: string, kind: Operation['query'][string]): string | number | boolean {
  if (kind === 'integer' && /^-?\d+$/.test(text)) return Math.max(-largest, Math.min(Number(text), largest));
  if (kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function queryOf({ query, freeQuery }: AnyOperation, pairs: readonly [string, string][]): Record<string, unknown> {
  const isDeclared = ([name]: readonly [string, string]) => Object.hasOwn(query, name);
  const declared = pairs.filter(isDeclared).map(([name, text]) => [name, readText(text, query[name] as 'string')]);
  const free = pairs.filter((pair) => !isDeclared(pair));
  const attributes = freeQuery !== undefined && free.length > 0 ? [[freeQuery, Object.fromEntries(free)]] : [];
  return Object.fromEntries([...declared, ...attributes]);
}

function headersOf({ headers }: AnyOperation, { header }: RequestParts): Record<string, string> {
  const given = headers.map((name) => [name, header(name.toLowerCase())] as const);
  return Object.fromEntries(given.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}

/** What is wrong about there being a body or none, or about its media type. */
function contentFault({ body, codes }: AnyOperation, parts: RequestParts): Fault | undefined {
  if (body === undefined) return undefined;
  if (parts.body === undefined) return body.required ? { reason: codes.required ?? 400, detail: undefined } : undefined;
  const mediaType = parts.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== undefined && body.mediaTypes.includes(mediaType)) return undefined;
  return { reason: 415, detail: `It takes ${body.mediaTypes.join(', ')}.` };
}

/** Undefined when it is no JSON, which knows no such value. */
function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    return undefined;
  }
}

function bodyFault({ body }: AnyOperation, validators: RequestValidators, content: string, value: unknown) {
  if (value === undefined) return { reason: content, detail: 'The body is no JSON in UTF-8.' };
  if (validators.patch) return changesFault(validators.patch, content, value);
  // Before the schema, to which a system attribute with a number would be an extension attribute without a string.
  const fault = body?.members && extensionsFault(body.members, content, value);
  return fault ?? faultOf(validators.body, value, content, 'The body');
}

/**
 * Reads a request and checks it against the document in the order of decision 12: path, query, headers, presence of a
 * body, its media type, its JSON, its rules. The fault is the first one.
 */
export function readRequest(operation: AnyOperation, validators: RequestValidators, parts: RequestParts): Reading {
  const otherwise = operation.codes.parameters ?? 'IMG.0001';
  const content = operation.codes.content ?? 'IMG.0001';
  const pairs = readPairs(operation, parts.query);
  const query = queryOf(operation, pairs);
  const headers = headersOf(operation, parts);
  const fault =
    faultOf(validators.path, parts.path, otherwise) ??
    repeatedFault(operation, pairs) ??
    faultOf(validators.query, query, otherwise, 'The query') ??
    faultOf(validators.headers, headers, otherwise, 'The header') ??
    contentFault(operation, parts);
  if (fault) return { fault };
  const body = operation.body && parts.body;
  if (!(body instanceof Uint8Array)) return { query, headers, body };
  const value = readJson(body);
  const broken = bodyFault(operation, validators, content, value);
  return broken ? { fault: broken } : { query, headers, body: value };
}
