import type { Comparison } from './compare.ts';
import { type ApiDocument, at, type Place, textOf } from './document.ts';
import { isJson, isText } from './exchange.ts';
import type { Operation } from './operations.ts';
import { type Direction, keysOf, type Role, type Schemas } from './schema.ts';

/** What a goal is about; the table has a line for each. */
export type Kind =
  | 'operation'
  | 'status'
  | 'media type'
  | 'parameter'
  | 'header'
  | 'property'
  | 'branch'
  | (string & {});

/** Something that tests can show of a contract. */
export interface Goal {
  /** The same in every run, wherever the document lies. */
  readonly key: string;
  readonly kind: Kind;
  readonly place: Place;
}

/** Everything that tests can show of a contract, by its key. */
export function goalsOf(
  document: ApiDocument,
  operations: readonly Operation[],
  schemas: Schemas,
): ReadonlyMap<string, Goal> {
  const goals = new Map<string, Goal>();
  const walked = new Set<string>();
  const add = (key: string, kind: Kind, place: Place) => void goals.set(key, { key, kind, place });

  function walk(from: Place, role: Role): void {
    const schema = schemas.at(from);
    if (typeof schema === 'boolean') return;
    const visit = `${role} ${textOf(schema.place)}`;
    if (walked.has(visit)) return;
    walked.add(visit);
    const goal = (kind: Kind, place: Place, ...directions: Direction[]) => {
      for (const direction of directions) add(keysOf(document, place)[role][direction], kind, place);
    };
    // An answer never shows that a rule is refused.
    const isSent = role !== 'response';
    for (const { keyword, place, only } of schema.assertions) {
      // A text in a path or a query is always a string.
      const always = role === 'parameter' && keyword === 'type' && schema.source.type === 'string';
      if (only !== 'refused') goal(keyword, place, 'obeyed');
      if (isSent && only !== 'obeyed' && !always) goal(keyword, place, 'refused');
    }
    for (const [name, place] of schema.properties) {
      // What no value fits is never in an answer.
      if (isSent || schemas.at(place) !== false) goal('property', place, 'seen');
      if (!schema.required.has(name)) goal('property', place, 'absent');
      walk(place, role);
    }
    for (const { branches } of schema.choices) for (const place of branches) goal('branch', place, 'taken');
    for (const place of [schema.condition?.then, schema.condition?.else]) if (place) goal('branch', place, 'taken');
    const inside = [
      ...schema.all,
      ...schema.choices.flatMap(({ branches }) => branches),
      ...schema.patterns.map(([, place]) => place),
      ...schema.first,
      ...schema.dependent.values(),
      ...[schema.others, schema.names, schema.rest, schema.condition?.then, schema.condition?.else],
    ];
    for (const place of inside) if (place) walk(place, role);
  }

  for (const operation of operations) {
    const { parameters, body, answers } = operation;
    add(goalKey.operation(operation), 'operation', operation.place);
    for (const parameter of parameters) {
      add(goalKey.parameter(operation, parameter, 'seen'), 'parameter', parameter.place);
      if (!parameter.required) add(goalKey.parameter(operation, parameter, 'absent'), 'parameter', parameter.place);
      if (parameter.schema) walk(parameter.schema, 'parameter');
    }
    for (const [name, { place, schema }] of body?.content ?? []) {
      add(goalKey.requestMedia(operation, name), 'media type', place);
      if (schema && isLooked(name)) walk(schema, 'request');
    }
    for (const { status, place, content, headers } of answers) {
      add(goalKey.status(operation, status), 'status', at(operation.place, 'responses', status));
      for (const [name, media] of content) {
        add(goalKey.responseMedia(operation, status, name), 'media type', media.place);
        if (media.schema && isLooked(name)) walk(media.schema, 'response');
      }
      for (const header of headers) {
        add(goalKey.header(operation, status, `header ${header.name}`), 'header', place);
        if (header.schema) walk(header.schema, 'response');
      }
    }
  }
  return goals;
}

/** Whether bodies of a media type are looked at. */
const isLooked = (mediaType: string) => isJson(mediaType) || isText(mediaType);

const goalKey = {
  operation: ({ id }: Operation) => id,
  parameter: ({ id }: Operation, { in: within, name }: { in: string; name: string }, direction: Direction) =>
    `${id} ${within} ${name} ${direction}`,
  requestMedia: ({ id }: Operation, name: string) => `${id} body ${name}`,
  status: ({ id }: Operation, status: string) => `${id} ${status}`,
  /** `header` is `header Retry-After`. */
  header: ({ id }: Operation, status: string, header: string) => `${id} ${status} ${header}`,
  responseMedia: ({ id }: Operation, status: string, name: string) => `${id} ${status} ${name}`,
};

/** Notes what an exchange shows of the contract. What is sent and is invalid shows something when it is refused. */
export function note(reached: Set<string>, schemas: Schemas, seen: Comparison, status: number): void {
  if (!seen.found) return;
  const { operation } = seen.found;
  const { media, answer } = seen;
  const isRefused = status >= 400 && status < 500;
  const isWrong = (side: 'request' | 'response') => seen.problems.some(({ of }) => of === side);
  const isValid = { request: !isWrong('request'), response: !isWrong('response') };
  reached.add(goalKey.operation(operation));
  for (const { parameter, value } of seen.parameters) {
    reached.add(goalKey.parameter(operation, parameter, value === undefined ? 'absent' : 'seen'));
  }
  if (media.request) reached.add(goalKey.requestMedia(operation, media.request));
  if (answer) {
    reached.add(goalKey.status(operation, answer.status));
    if (media.response) reached.add(goalKey.responseMedia(operation, answer.status, media.response));
  }
  for (const { of, name, schema, value } of seen.parts) {
    if (of === 'response' && name !== 'body' && answer) reached.add(goalKey.header(operation, answer.status, name));
    const role = of === 'request' && name !== 'body' ? 'parameter' : of;
    if (isValid[of]) schemas.show(schema, role, value, reached);
    else if (of === 'request' && isRefused) {
      for (const { key, direction } of schemas.look(schema, role, value).marks) {
        if (direction === 'refused') reached.add(key);
      }
    }
  }
}
