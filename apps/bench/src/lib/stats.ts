/** The value that half of the others do not exceed; of an even number of values, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2;
}

/** The median of what is read from each of several measurements. */
export const medianOf = <Item>(items: readonly Item[], read: (item: Item) => number): number => median(items.map(read));

/**
 * Measures two things in turn, several times: right after each other, so that whatever else the machine does meets
 * both. Which one comes first changes from pair to pair. One round beforehand does not count, for code to get warm.
 */
export async function inPairs<Result>(
  count: number,
  first: () => Promise<Result>,
  second: () => Promise<Result>,
  tell?: (pair: Pair<Result>, index: number) => void,
): Promise<Pair<Result>[]> {
  await first();
  await second();
  const found: Pair<Result>[] = [];
  for (let index = 0; index < count; index++) {
    const swapped = index % 2 === 1;
    const a = await (swapped ? second : first)();
    const b = await (swapped ? first : second)();
    const pair: Pair<Result> = swapped ? [b, a] : [a, b];
    found.push(pair);
    tell?.(pair, index);
  }
  return found;
}

/** Measures two things at the same time, several times: what they use, as how long they take would say less then. */
export async function besideEachOther<Result>(
  count: number,
  first: () => Promise<Result>,
  second: () => Promise<Result>,
  tell?: (pair: Pair<Result>, index: number) => void,
): Promise<Pair<Result>[]> {
  const found: Pair<Result>[] = [];
  for (let index = 0; index < count; index++) {
    const pair = await Promise.all([first(), second()]);
    found.push(pair);
    tell?.(pair, index);
  }
  return found;
}

export type Pair<Result> = readonly [first: Result, second: Result];

/** The median of the ratios of each pair, first to second. */
export const ratioOf = <Item>(pairs: readonly Pair<Item>[], read: (item: Item) => number): number =>
  medianOf(pairs, ([first, second]) => read(first) / read(second));
