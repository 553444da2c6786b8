import type { Operation, OperationId } from '@cloudimages/contract';
import {
  errorCode,
  type RequestValidators,
  type Validate,
  type ValidationError,
} from '@cloudimages/contract/validators';
import type { HeaderReader } from './caller.ts';
import { explain } from './domain/explain.ts';
import { checkExtensions } from './domain/extensions.ts';
import { checkChanges } from './domain/patch.ts';
import { Refusal } from './refusal.ts';

/** A request that has found its operation. */
export interface Call<Id extends string = OperationId> {
  readonly operation: Operation<Id>;
  /** Path and query as they came, such as `/v2/cloudimages?limit=1`. */
  readonly target: string;
  /** Parameters of the path, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly header: HeaderReader;
  /** The body: whole, or as a stream when the operation takes one. An empty one is undefined. */
  readonly body: Uint8Array | ReadableStream<Uint8Array> | undefined;
  /** Address that the caller used, such as `http://127.0.0.1:9292`. */
  readonly origin: string;
  /** 32 hexadecimal digits that go into the answer. */
  readonly requestId: string;
}

/** A longer JSON body is refused before it is read (decision 56). */
export const maxJsonBytes = 2 ** 20;

const utf8 = new TextDecoder('utf-8', { fatal: true });

function check(validate: Validate | undefined, value: unknown, otherwise: string, whole?: string) {
  if (validate === undefined || validate(value)) return;
  const error = validate.errors?.[0] as ValidationError;
  throw new Refusal(errorCode(error) ?? otherwise, whole && explain(error, whole));
}

/** Text that is no number, or no boolean, stays text, and the document refuses it. */
function read(text: string, kind: Operation['query'][string]): string | number | boolean {
  if (kind === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function readQuery({ query, freeQuery, codes }: Operation<string>, search: URLSearchParams): Record<string, unknown> {
  const declared: [string, unknown][] = [];
  const free: [string, string][] = [];
  const names = new Set<string>();
  for (const [name, text] of search) {
    // What an operation does not read may come as it likes.
    if (freeQuery === undefined && !Object.hasOwn(query, name)) continue;
    if (names.has(name)) throw new Refusal(codes.parameters ?? 400, `${name} is given twice.`);
    names.add(name);
    if (Object.hasOwn(query, name)) declared.push([name, read(text, query[name] as 'string')]);
    else free.push([name, text]);
  }
  return Object.fromEntries(
    freeQuery && free.length > 0 ? [...declared, [freeQuery, Object.fromEntries(free)]] : declared,
  );
}

function readJson(bytes: Uint8Array, code: string): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw new Refusal(code, 'The body is no JSON in UTF-8.');
  }
}

function checkMediaType({ method, body }: Operation<string>, header: HeaderReader) {
  const mediaType = header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (body === undefined || (mediaType !== undefined && body.mediaTypes.includes(mediaType))) return;
  const accepted = body.mediaTypes.join(', ');
  throw new Refusal(415, `It takes ${accepted}.`, method === 'PATCH' ? { 'Accept-Patch': accepted } : {});
}

function readBody({ operation, header, body }: Call<string>, { patch, body: validate }: RequestValidators): unknown {
  const { codes } = operation;
  if (operation.body === undefined) return undefined;
  if (body === undefined) {
    if (operation.body.required) throw new Refusal(codes.required ?? 400);
    return undefined;
  }
  checkMediaType(operation, header);
  if (!(body instanceof Uint8Array)) return body;
  const content = codes.content ?? 'IMG.0001';
  const value = readJson(body, content);
  if (patch) checkChanges(patch, content, value);
  // Before the schema, to which a system attribute with a number would be an extension attribute without a string.
  if (operation.body.members) checkExtensions(operation.body.members, content, value);
  if (!patch) check(validate, value, content, 'The body');
  return value;
}

/**
 * The parts of a request, checked against the document in the order of decision 12.
 * @throws {Refusal} with the code that the document names for the first rule that is broken.
 */
export function readInput(call: Call<string>, validators: RequestValidators) {
  const { operation, path, query, header } = call;
  const otherwise = operation.codes.parameters ?? 'IMG.0001';
  check(validators.path, path, otherwise);
  const parameters = readQuery(operation, query);
  check(validators.query, parameters, otherwise, 'The query');
  const given = operation.headers.flatMap((name) => {
    const value = header(name.toLowerCase());
    return value === undefined ? [] : [[name, value]];
  });
  const headers = Object.fromEntries(given);
  check(validators.headers, headers, otherwise, 'The header');
  return { path, query: parameters, headers, body: readBody(call, validators) };
}
