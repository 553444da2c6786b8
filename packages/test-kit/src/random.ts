import fc from 'fast-check';

/** Choices that look random and are the same in every run with the same seed. */
export interface Random {
  /** A whole number from 0 up to, but without, `limit`. */
  below(limit: number): number;
  one<Item>(items: readonly Item[]): Item;
}

const range = 2 ** 31;
const numbers = fc.noBias(fc.infiniteStream(fc.nat(range - 1), { noHistory: true }));

/** `seed` is a whole number. */
export function random(seed: number): Random {
  const [source] = fc.sample(numbers, { seed, numRuns: 1 });
  const below = (limit: number) => Math.floor((Number(source?.next().value) / range) * limit);
  return { below, one: <Item>(items: readonly Item[]) => items[below(items.length)] as Item };
}
