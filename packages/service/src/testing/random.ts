/** Choices that look random and are the same in every run with the same seed. */
export interface Random {
  /** A whole number from 0 up to, but without, `limit`. */
  below(limit: number): number;
  one<Item>(items: readonly Item[]): Item;
  /** Some of the items, in their order; perhaps none. */
  some<Item>(items: readonly Item[]): Item[];
}

export function random(seed: number): Random {
  let state = seed;
  // A linear congruential generator modulo 2^32; its low bits repeat soon, so only the high ones are used.
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return {
    below,
    one: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
    some: (items) => items.filter(() => below(2) === 0),
  };
}
