import { type ApiDocument, at, isObject, type Place } from './document.ts';
import { type Evaluate, type Finding, pointerOf } from './evaluate.ts';
import { type Exchange, isJson, isLooked, isText } from './exchange.ts';
import type { FindOperation, Found } from './find-operation.ts';
import type { Role } from './keys.ts';
import { type Answer, answerFor, mediaFor } from './operations.ts';
import { parametersOf, readWritten } from './parameters.ts';
import type { Schemas } from './schema.ts';
import type { Validator } from './validator.ts';

/** A difference between an exchange and the contract. */
export interface Problem {
  /** The side that breaks the contract. */
  readonly of: 'request' | 'response';
  /** The broken rule: `operation`, `status`, `media type`, `header`, `parameter`, `body`, or a schema keyword. */
  readonly rule: string;
  readonly message: string;
  /** The place of the broken rule. */
  readonly place: Place;
  /** The part of the message: `body /images/0/name`, `header X-Request-Id`, `query limit`. */
  readonly part?: string;
  readonly value?: unknown;
  /** The expected value. */
  readonly expected?: unknown;
}

/** A value and its schema. */
interface Part {
  readonly of: 'request' | 'response';
  readonly role: Role;
  readonly name: string;
  readonly schema: Place;
  readonly value: unknown;
  /** The goals that it reaches, if it breaks its schema. */
  findings?: readonly Finding[];
}

/** The result of the comparison of an exchange with the contract. */
export interface Comparison {
  readonly found?: Found;
  /** The keys of the goals outside schemas that request and response concern. */
  readonly keys: Readonly<Record<'request' | 'response', readonly string[]>>;
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
}

export interface Comparing {
  readonly document: ApiDocument;
  readonly find: FindOperation;
  readonly schemas: Schemas;
  readonly evaluate: Evaluate;
  readonly validator: Validator;
}

/** Compares an exchange with a contract: everything undeclared is a problem. */
export function compare(contract: Comparing, { request, response }: Exchange): Comparison {
  const { document, find } = contract;
  const problems: Problem[] = [];
  const parts: Part[] = [];
  const url = new URL(request.url);
  const found = find(request.method, url.pathname);
  if (!found) {
    const message = `No operation has the method and the path of this request.`;
    const place = at(document.root, 'paths');
    return {
      keys: { request: [], response: [] },
      parts,
      problems: [{ of: 'request', rule: 'operation', message, place }],
    };
  }
  const { operation } = found;
  const keys = { request: [operation.id], response: [] as string[] };

  const query = url.search === '' ? [] : [...url.searchParams];
  const parameters = parametersOf(found, request, { search: url.search, pairs: query }, contract).filter(
    ({ parameter: { in: within } }) => !request.isPartial || within === 'path' || within === 'query',
  );
  for (const { parameter, value } of parameters) {
    const { name, in: within, schema, place } = parameter;
    const part = `${within} ${name}`;
    keys.request.push(value === undefined ? parameter.keys.absent : parameter.keys.seen);
    if (value === undefined && parameter.required) {
      problems.push({ of: 'request', rule: 'parameter', message: 'It is required.', place, part });
    }
    if (value !== undefined && schema) parts.push({ of: 'request', role: 'parameter', name: part, schema, value });
  }
  const takesAll = parameters.some(({ parameter: { style }, value }) => style === 'deepObject' || isObject(value));
  for (const name of takesAll ? [] : new Set(query.map(([name]) => name))) {
    if (operation.parameters.some((each) => each.in === 'query' && each.name === name)) continue;
    if (operation.keysInQuery.includes(name)) continue;
    const message = 'The operation has no such parameter.';
    problems.push({ of: 'request', rule: 'parameter', message, place: operation.place, part: `query ${name}` });
  }

  if (operation.body && !request.isPartial) {
    const { required, place } = operation.body;
    const { body: text, headers } = request;
    const type = headers['content-type'];
    // An empty text is not JSON, so it counts as a missing body, whatever the media type.
    const isMissing = text === undefined ? type === undefined : text === '' && isJson(type);
    if (!isMissing) lookAt('request', operation.body, type, text);
    else if (required) problems.push({ of: 'request', rule: 'body', message: 'It needs a body.', place, part: 'body' });
  }

  const answer = answerFor(operation, response.status);
  if (!answer) {
    const message = `${operation.id} declares no status ${response.status}.`;
    problems.push({ of: 'response', rule: 'status', message, place: at(operation.place, 'responses') });
  } else {
    keys.response.push(answer.key);
    for (const header of answer.headers) {
      const { name, required, place, key, schema } = header;
      const text = response.headers[name.toLowerCase()];
      const part = `header ${name}`;
      if (text !== undefined) keys.response.push(key);
      else if (required) problems.push({ of: 'response', rule: 'header', message: 'It is required.', place, part });
      if (text === undefined || !schema) continue;
      const value = readWritten(contract, header, text, schema);
      parts.push({ of: 'response', role: 'response', name: part, schema, value });
    }
    const type = response.headers['content-type'];
    // A body that was not read exists.
    if (request.method !== 'HEAD' && (response.body !== '' || (type !== undefined && answer.content.size > 0))) {
      lookAt('response', answer, type, response.body);
    } else if (request.method !== 'HEAD' && answer.content.size > 0) {
      problems.push({ of: 'response', rule: 'body', message: 'It has no body.', place: answer.place, part: 'body' });
    }
  }

  function lookAt(
    of: Part['of'],
    { content, place }: Pick<Answer, 'content' | 'place'>,
    type: string | undefined,
    text: string | undefined,
  ): void {
    const media = mediaFor(content, type);
    if (!media) {
      const which = type === undefined ? 'There is no media type' : `The media type ${type} is not declared`;
      const expected = [...content.keys()];
      const part = 'header Content-Type';
      problems.push({ of, rule: 'media type', message: `${which}.`, place, part, expected });
      return;
    }
    keys[of].push(media.key);
    const { schema } = media;
    if (!schema || text === undefined || !isLooked(type)) return;
    const value = isText(type) ? text : parsed(text);
    if (value !== undefined) parts.push({ of, role: of, name: 'body', schema, value });
    else problems.push({ of, rule: 'body', message: 'It is not JSON.', place: media.place, part: 'body', value: text });
  }

  for (const part of parts) {
    if (contract.validator.isValid(part.schema, part.value)) continue;
    part.findings = contract.evaluate(part.schema, part.role, part.value).findings;
    problems.push(worst(contract, part, part.findings));
  }
  if (response.status >= 500 && problems.some(({ of }) => of === 'request')) {
    const message = 'The request is invalid, and the response says that the server failed.';
    const place = answer?.place ?? operation.place;
    problems.push({ of: 'response', rule: 'status', message, place, value: response.status, expected: '4XX' });
  }
  return { found, keys, parts, problems };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first rule that a value breaks, in the branch that was intended. */
function worst(contract: Comparing, { of, name, schema, value }: Part, findings: readonly Finding[]): Problem {
  const broken = findings.find(({ direction }) => direction === 'refused');
  if (broken) return { of, ...problemOf(contract, name, broken) };
  // For example if two branches of a oneOf match.
  const [fault] = contract.validator.errors(schema, value);
  return {
    of,
    rule: fault?.keyword ?? 'body',
    message: `It ${fault?.message ?? 'is not valid'}.`,
    place: fault?.schema ?? schema,
    part: `${name} ${fault?.instance ?? ''}`.trim(),
    value: fault?.value,
  };
}

function problemOf(
  { document }: Comparing,
  name: string,
  { place, keyword, value: whole, way: path, member }: Finding,
): Omit<Problem, 'of'> {
  const expected = document.valueAt(place);
  // A large object would hide which of its members is at fault.
  const [way, value] =
    member !== undefined && isObject(whole) ? [{ from: path, name: member }, whole[member]] : [path, whole];
  return {
    rule: keyword,
    message: `It breaks ${keyword}.`,
    place,
    part: `${name} ${pointerOf(way)}`.trim(),
    value,
    expected,
  };
}
