/** What Keystone reads as false; everything else is true. */
const isFalse = /^\s*(0|f|false|off|n|no)\s*$/i;

const isMatch = (value: unknown, wanted: string) =>
  typeof value === 'boolean' ? value !== isFalse.test(wanted) : value === wanted;

/** The items that have all values of a query. */
export const matching = <Item extends object>(
  items: readonly Item[],
  query: Readonly<Record<string, string>>,
): Item[] =>
  items.filter((item) => {
    const values = new Map<string, unknown>(Object.entries(item));
    return Object.entries(query).every(([name, wanted]) => isMatch(values.get(name), wanted));
  });
