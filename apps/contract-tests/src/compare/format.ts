import type { Redact } from '@cloudimages/openapi-vitest';
import { type Reason, reasonFor } from './known-differences.ts';
import type { Difference } from './pair.ts';

/** The maximum number of rules that are shown. */
const most = 50;

const longest = 300;

function shown(value: unknown, redact: Redact): string {
  if (value === undefined) return 'nothing';
  // Redacted first, since a truncated secret would not be recognized.
  const text = redact(typeof value === 'string' ? value : JSON.stringify(value));
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text || 'an empty text';
}

const times = (differences: readonly Difference[]) => {
  const { size } = new Set(differences.map(({ request }) => request));
  return size === 1 ? 'once' : `${size} times`;
};

/** The differences that are not known. */
export const unknownIn = (differences: readonly Difference[]): readonly Difference[] =>
  differences.filter((each) => reasonFor(each) === undefined);

/** The unknown differences by rule, then the known ones by reason. */
export function formatDifferences(differences: readonly Difference[], redact: Redact): string {
  const unknown = groups(unknownIn(differences), ({ rule }) => rule);
  const reasons = groups(differences, reasonFor);
  reasons.delete(undefined);
  return [
    ...[...unknown].slice(0, most).map(([rule, group]) => ofRule(rule, group, redact)),
    ...(unknown.size > most ? [`and ${unknown.size - most} more rules\n`] : []),
    ...(reasons.size > 0 ? ['Known differences:'] : []),
    ...[...reasons].flatMap(([reason, group]) => (reason ? [`  ${ofReason(reason, group)}`] : [])),
  ].join('\n');
}

function groups<Key>(
  differences: readonly Difference[],
  keyOf: (difference: Difference) => Key,
): Map<Key, Difference[]> {
  const found = new Map<Key, Difference[]>();
  for (const each of differences) {
    const key = keyOf(each);
    const group = found.get(key) ?? [];
    group.push(each);
    found.set(key, group);
  }
  return found;
}

function ofRule(rule: string, group: readonly Difference[], redact: Redact): string {
  const [{ operation, part, a, b, curls } = group[0] as Difference] = group;
  return [
    `${rule}: ${times(group)}`,
    `  for example ${operation}, ${part}`,
    `  A said ${shown(a, redact)}`,
    `    ${curls[0]}`,
    `  B said ${shown(b, redact)}`,
    `    ${curls[1]}`,
    '',
  ].join('\n');
}

const ofReason = ({ decision, words }: Reason, group: readonly Difference[]) =>
  `${decision === undefined ? 'the mock' : `decision ${decision}`}, ${times(group)}: ${words}`;
