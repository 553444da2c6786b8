/** Kind, names, title, address and further words, as generate/search-index.ts writes them. */
export type Entry = readonly [kind: string, names: readonly string[], title: string, url: string, words: string];

const hasAll = (text: string, patterns: readonly RegExp[]) => patterns.every((pattern) => pattern.test(text));

/** `updateImage` is found by `image`, too. */
const withParts = (name: string) => `${name} ${name.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ')}`;

/** How well an entry fits; 0 when a word of the query begins no word of it. */
function score([, names, title, , text]: Entry, query: string, patterns: readonly RegExp[]): number {
  if (names.some((name) => name.toLowerCase() === query)) return 4;
  const [first = '', ...others] = names;
  const head = `${withParts(first)} ${title}`;
  if (hasAll(head, patterns)) return 3;
  const all = `${head} ${others.join(' ')}`;
  if (hasAll(all, patterns)) return 2;
  return hasAll(`${all} ${text}`, patterns) ? 1 : 0;
}

/** The entries that fit a query, the best first; of equally good ones, in the order of the index. */
export function find(index: readonly Entry[], text: string): Entry[] {
  const query = text.trim().toLowerCase();
  if (query === '') return [];
  const patterns = query
    .split(/\s+/)
    .map((word) => new RegExp(`(?<![a-z\\d])${word.replace(/[^\w\s]/g, '\\$&')}`, 'i'));
  return index
    .map((entry) => ({ entry, points: score(entry, query, patterns) }))
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points)
    .slice(0, 40)
    .map(({ entry }) => entry);
}
