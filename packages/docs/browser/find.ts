/** Kind, names, title, address and further words, as generate/search-index.ts writes them. */
export type Entry = readonly [kind: string, names: readonly string[], title: string, url: string, words: string];

/** How well an entry fits; 0 when a word of the query is nowhere in it. */
function score([, names, title, , text]: Entry, query: string, words: readonly string[]): number {
  const lower = names.map((name) => name.toLowerCase());
  if (lower.includes(query)) return 100;
  if (lower.some((name) => name.startsWith(query))) return 80;
  if (lower.some((name) => name.includes(query))) return 60;
  const head = `${lower.join(' ')} ${title.toLowerCase()}`;
  if (words.every((word) => head.includes(word))) return 40;
  const all = `${head} ${text.toLowerCase()}`;
  return words.every((word) => all.includes(word)) ? 20 : 0;
}

/** The entries that fit a query, the best first; of equally good ones, in the order of the index. */
export function find(index: readonly Entry[], text: string): Entry[] {
  const query = text.trim().toLowerCase();
  if (query === '') return [];
  const words = query.split(/\s+/);
  return index
    .map((entry) => ({ entry, points: score(entry, query, words) }))
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points)
    .slice(0, 40)
    .map(({ entry }) => entry);
}
