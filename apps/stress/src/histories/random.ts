/** Choices that look random and are the same in every run with the same seed. */
export interface Random {
  /** A whole number from 0 up to, but without, `limit`. */
  below(limit: number): number;
  one<Item>(items: readonly Item[]): Item;
}

/** `seed` is a whole number. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  // Mulberry32: a counter whose bits are mixed.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, one: <Item>(items: readonly Item[]) => items[below(items.length)] as Item };
}
