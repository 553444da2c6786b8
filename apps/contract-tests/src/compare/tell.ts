import type { Redact } from '@cloudimages/openapi-vitest';
import { type Reason, reasonFor } from './known-differences.ts';
import type { Difference } from './pair.ts';

/** How many rules are shown one by one. */
const most = 50;

const longest = 300;

function shown(value: unknown, redact: Redact): string {
  if (value === undefined) return 'nothing';
  // A secret that is cut in two is not recognized.
  const text = redact(typeof value === 'string' ? value : JSON.stringify(value));
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text || 'an empty text';
}

const times = (differences: readonly Difference[]) => {
  const { size } = new Set(differences.map(({ request }) => request));
  return size === 1 ? 'once' : `${size} times`;
};

/** The differences that nobody foresaw. */
export const newsIn = (differences: readonly Difference[]): readonly Difference[] =>
  differences.filter((each) => reasonFor(each) === undefined);

/** The differences rule by rule, what was to be expected behind the rest. */
export function tellDifferences(differences: readonly Difference[], redact: Redact): string {
  const news = groups(newsIn(differences), ({ rule }) => rule);
  const reasons = groups(differences, reasonFor);
  reasons.delete(undefined);
  return [
    ...[...news].slice(0, most).map(([rule, group]) => ofRule(rule, group, redact)),
    ...(news.size > most ? [`and ${news.size - most} rules more\n`] : []),
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
    `  for one, ${operation}, ${part}`,
    `  A said ${shown(a, redact)}`,
    `    ${curls[0]}`,
    `  B said ${shown(b, redact)}`,
    `    ${curls[1]}`,
    '',
  ].join('\n');
}

const ofReason = ({ decision, words }: Reason, group: readonly Difference[]) =>
  `${decision === undefined ? 'the mock' : `decision ${decision}`}, ${times(group)}: ${words}`;
