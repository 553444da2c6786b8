import type { Keyword } from './assertions.ts';
import type { Comparison } from './compare.ts';
import { createCoverageLog } from './coverage-log.ts';
import { type ApiDocument, at, type Place, textOf } from './document.ts';
import { isLooked } from './exchange.ts';
import { type Direction, keysOf, type Role } from './keys.ts';
import type { Operation } from './operations.ts';
import type { Schemas } from './schema.ts';
import type { Validator } from './validator.ts';

/** The kind of a goal; the table has a row for each. */
export type Kind = 'operation' | 'status' | 'media type' | 'parameter' | 'header' | 'property' | 'branch' | Keyword;

/** A goal of the coverage of a contract. */
export interface Goal {
  /** The same in every run, independent of the path of the document. */
  readonly key: string;
  readonly kind: Kind;
  readonly place: Place;
}

/** All goals of a contract, by their keys. */
export function goalsOf(
  document: ApiDocument,
  operations: readonly Operation[],
  schemas: Schemas,
): ReadonlyMap<string, Goal> {
  const goals = new Map<string, Goal>();
  const walked = new Set<string>();
  const add = (key: string, kind: Kind, place: Place) => void goals.set(key, { key, kind, place });

  /** Rules of requests are goals of each operation separately; those of responses are shared. */
  function walk(from: Place, role: Role, id: string): void {
    const schema = schemas.at(from);
    if (typeof schema === 'boolean') return;
    const scope = role === 'response' ? '' : `${id} `;
    const visit = `${scope}${role} ${textOf(schema.place)}`;
    if (walked.has(visit)) return;
    walked.add(visit);
    const goal = (kind: Kind, place: Place, ...directions: Direction[]) => {
      for (const direction of directions) add(scope + keysOf(document, place)[role][direction], kind, place);
    };
    // A response cannot cover the refusal of a rule.
    const isSent = role !== 'response';
    for (const { keyword, place, only } of schema.assertions) {
      // A text in a path or a query is always a valid string, and a valid list of one item.
      const { type, minItems } = schema.source;
      const isOfText =
        keyword === 'type' ? /^(string|array)$/.test(String(type)) : keyword === 'minItems' && minItems === 1;
      const always = role === 'parameter' && isOfText;
      if (only !== 'refused') goal(keyword, place, 'obeyed');
      if (isSent && only !== 'obeyed' && !always) goal(keyword, place, 'refused');
    }
    for (const [name, place] of schema.properties) {
      // A part that no value matches never occurs in a response.
      if (isSent || schemas.at(place) !== false) goal('property', place, 'seen');
      if (!schema.required.has(name)) goal('property', place, 'absent');
      walk(place, role, id);
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
    for (const place of inside) if (place) walk(place, role, id);
  }

  /** Bodies of a media type range are compared if they are JSON. */
  const isSeen = (mediaType: string) => isLooked(mediaType) || /^(\*|application)\/\*/.test(mediaType);
  for (const { id, place, parameters, body, answers } of operations) {
    add(id, 'operation', place);
    for (const parameter of parameters) {
      add(parameter.keys.seen, 'parameter', parameter.place);
      if (!parameter.required) add(parameter.keys.absent, 'parameter', parameter.place);
      if (parameter.schema) walk(parameter.schema, 'parameter', id);
    }
    for (const [name, media] of body?.content ?? []) {
      add(media.key, 'media type', media.place);
      if (media.schema && isSeen(name)) walk(media.schema, 'request', id);
    }
    for (const answer of answers.values()) {
      add(answer.key, 'status', at(place, 'responses', answer.status));
      for (const [name, media] of answer.content) {
        add(media.key, 'media type', media.place);
        if (media.schema && isSeen(name)) walk(media.schema, 'response', id);
      }
      for (const header of answer.headers) {
        add(header.key, 'header', answer.place);
        if (header.schema) walk(header.schema, 'response', id);
      }
    }
  }
  return goals;
}

/** Statuses that mean that the server has checked the request, and that it breaks a rule. */
export const refusalStatuses: readonly number[] = [400, 422];

/** The goals that exchanges have reached. */
export interface Coverage {
  /** The keys of the reached goals. */
  readonly reached: ReadonlySet<string> & { clear(): void };
  /**
   * Records the goals that an exchange reaches: of the response always; of the request if it is valid and accepted, or
   * invalid and refused for that. A status such as 401 or 404 proves nothing about the rules of a request.
   */
  note(comparison: Comparison, status: number, isRefusal: boolean): void;
}

export function createCoverage(
  document: ApiDocument,
  operations: readonly Operation[],
  schemas: Schemas,
  validator: Validator,
): Coverage {
  const reached = new Set<string>();
  const logFor = (scope: string) =>
    createCoverageLog(document, schemas, validator, (key) => void reached.add(scope + key));
  const responses = logFor('');
  const requests = new Map(operations.map(({ id }) => [id, logFor(`${id} `)]));

  return {
    reached: Object.assign(reached, {
      clear() {
        Set.prototype.clear.call(reached);
        for (const log of [responses, ...requests.values()]) log.clear();
      },
    }),
    note({ found, keys, parts, problems }, status, isRefusal) {
      const isValid = (side: 'request' | 'response') => !problems.some(({ of }) => of === side);
      const isAccepted = status >= 200 && status < 400 && isValid('request');
      const sent = found && requests.get(found.operation.id);
      for (const key of keys.response) reached.add(key);
      if (isAccepted) for (const key of keys.request) reached.add(key);
      for (const { of, role, schema, value, findings = [] } of parts) {
        if (of === 'response' && isValid('response')) responses.log(schema, role, value);
        if (of === 'request' && isAccepted) sent?.log(schema, role, value);
        if (of === 'request' && isRefusal && status < 500) {
          for (const { key, direction } of findings) if (direction === 'refused') sent?.add(key);
        }
      }
    },
  };
}
