import type { Comparison } from './compare.ts';
import { type ApiDocument, at, type Place, textOf } from './document.ts';
import { isLooked } from './exchange.ts';
import { type Direction, keysOf, type Role } from './keys.ts';
import type { Operation } from './operations.ts';
import type { Schemas } from './schema.ts';
import type { Shown } from './show.ts';

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
      // A text in a path or a query is always a string, and a list of one, wherever a list is meant.
      const { type, minItems } = schema.source;
      const isOfText =
        keyword === 'type' ? /^(string|array)$/.test(String(type)) : keyword === 'minItems' && minItems === 1;
      const always = role === 'parameter' && isOfText;
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

  /** Bodies of a range are looked at when they are JSON. */
  const isSeen = (mediaType: string) => isLooked(mediaType) || /^(\*|application)\/\*/.test(mediaType);
  for (const { id, place, parameters, body, answers } of operations) {
    add(id, 'operation', place);
    for (const parameter of parameters) {
      add(parameter.keys.seen, 'parameter', parameter.place);
      if (!parameter.required) add(parameter.keys.absent, 'parameter', parameter.place);
      if (parameter.schema) walk(parameter.schema, 'parameter');
    }
    for (const [name, media] of body?.content ?? []) {
      add(media.key, 'media type', media.place);
      if (media.schema && isSeen(name)) walk(media.schema, 'request');
    }
    for (const answer of answers.values()) {
      add(answer.key, 'status', at(place, 'responses', answer.status));
      for (const [name, media] of answer.content) {
        add(media.key, 'media type', media.place);
        if (media.schema && isSeen(name)) walk(media.schema, 'response');
      }
      for (const header of answer.headers) {
        add(header.key, 'header', answer.place);
        if (header.schema) walk(header.schema, 'response');
      }
    }
  }
  return goals;
}

/** Notes what an exchange shows of the contract. What is sent and is invalid shows something when it is refused. */
export function note({ reached, show }: Shown, { keys, parts, problems }: Comparison, status: number): void {
  const isRefused = status >= 400 && status < 500;
  const isWrong = (side: 'request' | 'response') => problems.some(({ of }) => of === side);
  const isValid = { request: !isWrong('request'), response: !isWrong('response') };
  for (const key of keys) reached.add(key);
  for (const { of, role, schema, value, marks = [] } of parts) {
    if (isValid[of]) show(schema, role, value);
    else if (of === 'request' && isRefused) {
      for (const { key, direction } of marks) if (direction === 'refused') reached.add(key);
    }
  }
}
