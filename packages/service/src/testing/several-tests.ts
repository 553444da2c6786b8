import { describe, expect, test } from 'vitest';
import { changeImage } from '../ports/change-image.ts';
import type { Kind, Kinds, Records, Ref, Refs, Store } from '../ports/store.ts';
import { idOf, recordOf } from './images.ts';
import { fill } from './lists.ts';
import { random } from './random.ts';
import { emptyStore, type Open } from './stores.ts';
import { hashOf, putToken, tokenOf } from './tokens.ts';

/** Records that hold coins: an image as its tags, a token as its methods. */
const holders: readonly Ref[] = [
  ...[1, 2, 3, 4, 5].map((number) => ['image', idOf(number)] as const),
  ...[1, 2, 3].map((number) => ['token', hashOf(number)] as const),
];

type Holder = Kinds[Kind] | undefined;

function coinsOf(holder: Holder): readonly string[] {
  if (holder && 'image' in holder) return holder.image.tags;
  if (holder && 'methods' in holder) return holder.methods;
  throw new Error('There is no holder.');
}

function withCoins<Each extends Holder>(holder: Each, coins: readonly string[]): Each {
  if (holder && 'image' in holder) return { ...holder, image: { ...holder.image, tags: [...coins] } };
  return holder && { ...holder, methods: coins };
}

const refsOf = (numbers: readonly number[]): Refs =>
  Object.fromEntries(numbers.map((number) => [`holder ${number}`, holders[number] as Ref]));

/** Changes of several records: all of them are made or none. */
export function severalTests(open: Open): void {
  const store = emptyStore(open);
  const pair = { image: ['image', idOf(1)], token: ['token', hashOf(1)] } as const;

  async function fillHolders(coins = 0): Promise<string[]> {
    const tags = Array.from({ length: coins }, (_, number) => `coin-${number}`);
    await fill(
      store(),
      [1, 2, 3, 4, 5].map((number) => recordOf(number, { tags: number === 1 ? tags : [] })),
    );
    for (const number of [1, 2, 3]) await putToken(store(), number, { methods: [] });
    return tags;
  }

  test('are decided on all of them, and made together', async () => {
    await fill(store(), [recordOf(1)]);
    const seen: unknown[] = [];
    const made = await store().change(pair, (found) => {
      seen.push(found);
      return { image: undefined, token: tokenOf() };
    });
    expect(seen).toEqual([{ image: recordOf(1), token: undefined }]);
    expect(made).toEqual({ image: undefined, token: tokenOf() });
    expect(await store().get('image', idOf(1))).toBeUndefined();
    expect(await store().get('token', hashOf(1))).toEqual(tokenOf());
  });

  test('leave what they return as they got it', async () => {
    await fill(store(), [recordOf(1)]);
    await store().change(pair, (found) => ({ ...found, token: tokenOf() }));
    await store().change(pair, (found) => found);
    await store().change(pair, (found) => ({ ...found, image: recordOf(1, { name: 'new' }) }));
    expect(await store().get('image', idOf(1))).toEqual(recordOf(1, { name: 'new' }));
    expect(await store().get('token', hashOf(1))).toEqual(tokenOf());
  });

  test('are not made when the decision throws, and others are', async () => {
    await fill(store(), [recordOf(1, { tags: [] })]);
    const refusal = new Error('No.');
    const [before, refused, after] = await Promise.allSettled([
      changeImage(store(), idOf(1), (image) => withCoins(image, ['before'])),
      store().change(pair, () => {
        throw refusal;
      }),
      store().change(pair, ({ image }) => ({
        image: withCoins(image, [...coinsOf(image), 'after']),
        token: tokenOf(),
      })),
    ]);
    expect(before.status).toBe('fulfilled');
    expect(refused).toEqual({ status: 'rejected', reason: refusal });
    expect(after.status).toBe('fulfilled');
    expect(coinsOf(await store().get('image', idOf(1)))).toEqual(['before', 'after']);
    expect(await store().get('token', hashOf(1))).toEqual(tokenOf());
  });

  test('move 60 coins 1,000 times at the same time, and no coin is lost or twice there', async () => {
    const coins = await fillHolders(60);
    const { below } = random(17);
    await Promise.all(
      Array.from({ length: 1000 }, () => moveCoin(store(), below(holders.length), below(holders.length))),
    );
    const held = await Promise.all(holders.map(async ([kind, id]) => coinsOf(await store().get(kind, id))));
    expect(held.flat().toSorted()).toEqual(coins.toSorted());
    expect(held.filter(({ length }) => length > 0).length).toBeGreaterThan(1);
  });

  describe('and of one', () => {
    test('are decided in the order of their calls', async () => {
      await fillHolders();
      const source = random(18);
      const all = Array.from({ length: 400 }, (_, number) => ({
        coin: `coin-${number}`,
        numbers: [...new Set(Array.from({ length: 1 + source.below(3) }, () => source.below(holders.length)))],
      }));
      /** What each record holds when one change after the other is made. */
      const model = holders.map((): string[] => []);
      const expected = all.map(({ coin, numbers }) => {
        for (const number of numbers) model[number]?.push(coin);
        return numbers.map((number) => model[number]?.length);
      });
      const answers = await Promise.all(
        all.map(async ({ coin, numbers }) => {
          const made = await store().change(refsOf(numbers), (found) => mapped(found, (coins) => [...coins, coin]));
          return Object.values(made).map((holder) => coinsOf(holder).length);
        }),
      );
      expect(answers).toEqual(expected);
      expect(await Promise.all(holders.map(async ([kind, id]) => coinsOf(await store().get(kind, id))))).toEqual(model);
    });
  });
}

const mapped = (found: Records<Refs>, next: (coins: readonly string[]) => readonly string[]): Records<Refs> =>
  Object.fromEntries(Object.entries(found).map(([name, holder]) => [name, withCoins(holder, next(coinsOf(holder)))]));

/** Moves a coin from one holder to another, if it has one. */
async function moveCoin(store: Store, from: number, to: number): Promise<void> {
  if (from === to) return;
  await store.change({ from: holders[from] as Ref, to: holders[to] as Ref }, ({ from, to }) => {
    const [coin, ...rest] = coinsOf(from);
    return coin === undefined
      ? { from, to }
      : { from: withCoins(from, rest), to: withCoins(to, [...coinsOf(to), coin]) };
  });
}
