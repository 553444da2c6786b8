import { STATUS_CODES } from 'node:http';
import { type Document, type ErrorText, type Example, resolve } from './openapi.ts';
import type { Operation } from './operations.ts';
import { rulesOf, sentencesOf } from './rules.ts';

/** What an operation says when a request breaks a rule. */
export interface Raised {
  readonly error: ErrorEntry;
  readonly operation: Operation;
  readonly status: string;
  /** The rules that raise it; none where only the state of images or the caller decides. */
  readonly rules: readonly string[];
  /** The error whose response is sent for it, when it has none of its own. */
  readonly shownAs?: string;
}

export interface ErrorEntry {
  /** `IMG.0144`, a status of the identity API, or the name of an error that has no code. */
  readonly name: string;
  readonly id: string;
  readonly family: Family;
  readonly meaning?: string;
  readonly text: ErrorText;
  readonly example: unknown;
}

type Family = 'service' | 'gateway' | 'identity' | 'none';

/** Statuses as readers know them; Node has older names for two. */
export const statusName = (status: string) =>
  ({ 413: 'Content Too Large', 416: 'Range Not Satisfiable' })[status] ?? STATUS_CODES[status] ?? '';

function familyOf(name: string): Family {
  if (name.startsWith('IMG.')) return 'service';
  if (name.startsWith('APIGW.')) return 'gateway';
  return /^\d{3}$/.test(name) ? 'identity' : 'none';
}

const idOf = (name: string) => (familyOf(name) === 'identity' ? `identity-${name}` : name);

export const errorLink = ({ name, id }: ErrorEntry) => `[${name}](errors.html#${id})`;

/** Every example of an error in a document. */
function examplesOf(document: Document): [name: string, example: Example][] {
  const { examples, responses } = document.components;
  const inPlace = Object.values(document.paths)
    .flatMap(({ parameters: _, ...methods }) => Object.values(methods))
    .flatMap((operation) => Object.values(operation.responses));
  const bodies = [...Object.values(responses), ...inPlace].flatMap(({ content = {} }) => Object.values(content));
  return [...Object.entries(examples), ...bodies.flatMap(({ examples = {} }) => Object.entries(examples))];
}

function meaningsOf({ components: { schemas } }: Document): Record<string, string> {
  return { ...schemas.ErrorCode?.['x-enumDescriptions'], ...schemas.GatewayErrorCode?.['x-enumDescriptions'] };
}

/** The errors of the documents: those of the service first, by their codes. */
export function errorEntries(documents: readonly Document[]): ErrorEntry[] {
  const order: Family[] = ['service', 'gateway', 'none', 'identity'];
  const found = new Map<string, ErrorEntry>();
  for (const document of documents) {
    const meanings = meaningsOf(document);
    for (const [name, example] of examplesOf(document)) {
      const { 'x-error': text, value } = resolve(document, example);
      if (!text || found.has(name)) continue;
      const meaning = meanings[name];
      const entry = { name, id: idOf(name), family: familyOf(name), text, example: value };
      found.set(name, meaning === undefined ? entry : { ...entry, meaning });
    }
  }
  const rank = ({ family }: ErrorEntry) => order.indexOf(family);
  return [...found.values()].toSorted((one, other) => rank(one) - rank(other) || (one.name < other.name ? -1 : 1));
}

/** The errors of an operation by rising status, each with the rules that raise it. */
export function raisedBy(operation: Operation, entries: readonly ErrorEntry[]): Raised[] {
  const rules = Map.groupBy(rulesOf(operation), ({ code }) => code);
  const raised = (name: string, status: string, shownAs?: string): Raised[] => {
    const error = entries.find((entry) => entry.name === name);
    if (!error) return [];
    const found = { error, operation, status, rules: sentencesOf(rules.get(name) ?? []) };
    return [shownAs === undefined ? found : { ...found, shownAs }];
  };
  return operation.responses
    .filter(({ status }) => status >= '400')
    .flatMap(({ status, content = {}, 'x-stands-for': standsFor = {} }) => {
      const names = new Set(Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples)));
      return [...names].flatMap((name) => [
        ...raised(name, status),
        // A general response stands for more codes than one operation can raise. What has no code is raised by state.
        ...(standsFor[name] ?? [])
          .filter((other) => rules.has(other) || !other.includes('.'))
          .flatMap((other) => raised(other, status, name)),
      ]);
    });
}
