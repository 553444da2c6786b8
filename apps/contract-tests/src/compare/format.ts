import type { Redact } from '@cloudimages/openapi-vitest';
import { type Reason, reasonFor } from './known-differences.ts';
import type { Difference } from './pair.ts';

/** The maximum number of rules that are shown. */
const most = 50;

const longest = 300;

/** A value of a body is shown as JSON, so that 0 and "0" differ. */
function shown(value: unknown, part: string, redact: Redact): string {
  if (value === undefined) return 'nothing';
  // Redacted first, since a truncated secret would not be recognized.
  const text = redact(part.startsWith('body') ? JSON.stringify(value) : String(value));
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text || 'an empty text';
}

/** The number of requests that differ, counted once for each rule: images of one list differ together. */
export const countOf = (differences: readonly Difference[]): number =>
  [...groups(differences, ({ rule }) => rule).values()].reduce(
    (sum, group) => sum + new Set(group.map(({ request }) => request)).size,
    0,
  );

const times = (differences: readonly Difference[]) => {
  const count = countOf(differences);
  return count === 1 ? 'once' : `${count} times`;
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
    `  A said ${shown(a, part, redact)}`,
    `    ${curls[0]}`,
    `  B said ${shown(b, part, redact)}`,
    `    ${curls[1]}`,
    '',
  ].join('\n');
}

const ofReason = ({ decision, words }: Reason, group: readonly Difference[]) =>
  `${decision === undefined ? 'the mock' : `decision ${decision}`}, ${times(group)}: ${words}`;
