import { type ApiDocument, at, type Place } from './document.ts';
import { type Exchange, isJson, isText } from './exchange.ts';
import type { FindOperation, Found } from './find-operation.ts';
import { type Answer, answerFor, mediaFor } from './operations.ts';
import { type Given, parametersOf } from './parameters.ts';
import type { Mark, Schemas } from './schema.ts';
import type { Validator } from './validator.ts';

/** Something that an exchange has against the contract, or the contract against it. */
export interface Problem {
  /** Whose mistake it is. */
  readonly of: 'request' | 'response';
  /** What is broken: `operation`, `status`, `media type`, `header`, `parameter`, `body`, or a keyword of a schema. */
  readonly rule: string;
  readonly message: string;
  /** The place of the rule that is broken. */
  readonly place: Place;
  /** Where in the message: `body /images/0/name`, `header X-Request-Id`, `query limit`. */
  readonly part?: string;
  readonly value?: unknown;
  /** What the rule asks for. */
  readonly expected?: unknown;
}

/** A value, with the schema that it is held to. */
interface Part {
  readonly of: 'request' | 'response';
  readonly name: string;
  readonly schema: Place;
  readonly value: unknown;
}

/** An exchange, seen with the contract. */
export interface Comparison {
  readonly found?: Found;
  readonly answer?: Answer;
  /** The media types of the bodies, as the document names them. */
  readonly media: { readonly request?: string; readonly response?: string };
  readonly parameters: readonly Given[];
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
}

export interface Comparing {
  readonly document: ApiDocument;
  readonly find: FindOperation;
  readonly schemas: Schemas;
  readonly validator: Validator;
}

/** Compares an exchange with a contract: everything that is undeclared is a problem of the response, or of the request. */
export function compare(contract: Comparing, { request, response }: Exchange): Comparison {
  const { document, find, schemas } = contract;
  const problems: Problem[] = [];
  const parts: Part[] = [];
  const media: { request?: string; response?: string } = {};
  const found = find(request.method, new URL(request.url).pathname);
  if (!found) {
    const message = `No operation has the method and the path of this request.`;
    const place = at(document.root, 'paths');
    return { media, parameters: [], parts, problems: [{ of: 'request', rule: 'operation', message, place }] };
  }
  const { operation } = found;

  const parameters = parametersOf(found, request, schemas);
  for (const { parameter, value } of parameters) {
    const part = `${parameter.in} ${parameter.name}`;
    if (value === undefined && parameter.required) {
      problems.push({ of: 'request', rule: 'parameter', message: 'It is required.', place: parameter.place, part });
    }
    if (value !== undefined && parameter.schema)
      parts.push({ of: 'request', name: part, schema: parameter.schema, value });
  }
  const names = new Set(operation.parameters.filter((each) => each.in === 'query').map(({ name }) => name));
  const takesAll = parameters.some(({ parameter: { style }, value }) => style === 'deepObject' || isMap(value));
  for (const name of takesAll ? [] : new Set(new URL(request.url).searchParams.keys())) {
    if (names.has(name)) continue;
    const message = 'The operation has no such parameter.';
    problems.push({ of: 'request', rule: 'parameter', message, place: operation.place, part: `query ${name}` });
  }

  if (operation.body) {
    const { required, place } = operation.body;
    const { body: text, headers } = request;
    const type = headers['content-type'];
    // No JSON is empty: what is empty is no body, whatever its media type.
    const isMissing = text === undefined ? type === undefined : text === '' && isJson(type);
    if (!isMissing) media.request = bodyOf('request', operation.body, type, text);
    else if (required) problems.push({ of: 'request', rule: 'body', message: 'It needs a body.', place, part: 'body' });
  }

  const answer = answerFor(operation, response.status);
  if (!answer) {
    const message = `${operation.id} declares no status ${response.status}.`;
    problems.push({ of: 'response', rule: 'status', message, place: at(operation.place, 'responses') });
  } else {
    for (const header of answer.headers) {
      const value = response.headers[header.name.toLowerCase()];
      const part = `header ${header.name}`;
      if (value === undefined && header.required) {
        problems.push({ of: 'response', rule: 'header', message: 'It is required.', place: header.place, part });
      }
      if (value !== undefined && header.schema) {
        const type = schemas.typeOf(header.schema);
        parts.push({ of: 'response', name: part, schema: header.schema, value: schemas.read(value, type) });
      }
    }
    const type = response.headers['content-type'];
    // What is not read is there.
    if (request.method !== 'HEAD' && (response.body !== '' || (type !== undefined && answer.content.size > 0))) {
      media.response = bodyOf('response', answer, type, response.body);
    } else if (request.method !== 'HEAD' && answer.content.size > 0) {
      problems.push({ of: 'response', rule: 'body', message: 'It has no body.', place: answer.place, part: 'body' });
    }
  }

  function bodyOf(
    of: Part['of'],
    { content, place }: Pick<Answer, 'content' | 'place'>,
    type: string | undefined,
    text: string | undefined,
  ): string {
    const declared = mediaFor(content, type);
    if (!declared) {
      const which = type === undefined ? 'There is no media type' : `The media type ${type} is not declared`;
      problems.push({
        of,
        rule: 'media type',
        message: `${which}.`,
        place,
        part: 'header Content-Type',
        expected: [...content.keys()],
      });
      return '';
    }
    if (!declared.schema || text === undefined || !(isJson(type) || isText(type))) return declared.name;
    const value = isText(type) ? text : parsed(text);
    if (value === undefined) {
      problems.push({ of, rule: 'body', message: 'It is not JSON.', place: declared.place, part: 'body', value: text });
    } else parts.push({ of, name: 'body', schema: declared.schema, value });
    return declared.name;
  }

  for (const part of parts) {
    if (contract.validator.errors(part.schema, part.value).length > 0) problems.push(worst(contract, part));
  }
  return { found, ...(answer && { answer }), media, parameters, parts, problems };
}

const isMap = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The one rule, of all that a value breaks, that tells most: in the branch that was meant, the first one. */
function worst(contract: Comparing, { of, name, schema, value }: Part): Problem {
  const { marks } = contract.schemas.look(schema, of, value);
  const broken = marks.find(({ direction }) => direction === 'refused');
  if (broken) return { of, ...told(contract, broken), part: `${name} ${broken.instance}`.trim() };
  // Two branches of a oneOf fit, for one.
  const [error] = contract.validator.errors(schema, value);
  const place = contract.document.placeOf(error?.parentSchema) ?? schema;
  const part = `${name} ${error?.instancePath ?? ''}`.trim();
  return {
    of,
    rule: error?.keyword ?? 'body',
    message: `It ${error?.message ?? 'is not valid'}.`,
    place,
    part,
    value: error?.data,
  };
}

function told(
  { document }: Comparing,
  { place, keyword, value }: Mark,
): Pick<Problem, 'rule' | 'message' | 'place' | 'value' | 'expected'> {
  const { value: expected } = document.resolve(place);
  return { rule: keyword, message: `It breaks ${keyword}.`, place, value, expected };
}
