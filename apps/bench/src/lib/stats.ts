/** The median; for an even number of values, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2;
}

/** The median of a value of several measurements. */
export const medianOf = <Item>(items: readonly Item[], read: (item: Item) => number): number => median(items.map(read));

/**
 * Measures two things alternately, several times: right after each other, so that other work of the machine affects
 * both. The order changes from pair to pair. A first round warms up and does not count.
 */
export async function inPairs<Result>(
  count: number,
  first: () => Promise<Result>,
  second: () => Promise<Result>,
  onPair?: (pair: Pair<Result>, index: number) => void,
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
    onPair?.(pair, index);
  }
  return found;
}

/** Measures two things at the same time, several times: for processor time, since their durations affect each other. */
export async function besideEachOther<Result>(
  count: number,
  first: () => Promise<Result>,
  second: () => Promise<Result>,
  onPair?: (pair: Pair<Result>, index: number) => void,
): Promise<Pair<Result>[]> {
  const found: Pair<Result>[] = [];
  for (let index = 0; index < count; index++) {
    const pair = await Promise.all([first(), second()]);
    found.push(pair);
    onPair?.(pair, index);
  }
  return found;
}

export type Pair<Result> = readonly [first: Result, second: Result];

/** The median of the ratios of each pair, first to second. */
export const ratioOf = <Item>(pairs: readonly Pair<Item>[], read: (item: Item) => number): number =>
  medianOf(pairs, ([first, second]) => read(first) / read(second));
