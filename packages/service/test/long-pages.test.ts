import { describe, expect, test } from 'vitest';
import { createService, type ListedImage, memoryStore, type Store } from '../src/index.ts';
import { idOf, recordOf } from '../src/testing/images.ts';

const headers = { 'X-Auth-Token': 'demo-token' };
const address = 'http://ims/v2/images?sort_key=id&sort_dir=asc';

// Characters of one, two and three bytes, and pairs of surrogates, which chunks must not cut in two.
const texts = ['a', 'ä描', '😀', 'a😀'].map((text) => text.repeat(200_000));
const records = texts.map((text, number) => recordOf(number, { text, visibility: 'public' } as object));

/** A service with a long page, whose timers the test calls. */
function longPage() {
  const timers = new Set<{ readonly milliseconds: number; readonly work: () => void }>();
  const every = (milliseconds: number, work: () => void) => {
    const timer = { milliseconds, work };
    timers.add(timer);
    return () => void timers.delete(timer);
  };
  const { fetch } = createService({ store: memoryStore(records), every });
  const list = (token = 'demo-token') => fetch(address, { headers: { 'X-Auth-Token': token } });
  return { list, timers };
}

test('a long page has every character of its images', async () => {
  const { list, timers } = longPage();
  const page = await (await list()).json();
  expect(page.images.map(({ id }: { id: string }) => id)).toEqual(texts.map((_, number) => idOf(number)));
  for (const [number, text] of texts.entries()) expect(page.images[number].text === text).toBe(true);
  expect(page.first).toMatch(/^\/v2\/images\?/);
  expect(timers.size).toBe(0);
});

test('a long page has the link to the next one', async () => {
  const { fetch } = createService({ store: memoryStore([...records, recordOf(9)]) });
  const { next } = await (await fetch(`${address}&limit=${texts.length}`, { headers })).json();
  expect(next).toContain(`marker=${idOf(texts.length - 1)}`);
});

test('a long page that the store cannot read to its end breaks off, and gives its turn back', async () => {
  const store = memoryStore(records);
  const list: Store['list'] = async function* (query) {
    yield* store.list(query);
    throw new Error('the disk is gone');
  };
  const { fetch } = createService({ store: { ...store, list } });
  for (let count = 0; count < 5; count++) {
    const response = await fetch(address, { headers });
    await expect(response.text()).rejects.toThrow('the disk is gone');
  }
});

test('a long page that is not read within 30 seconds fails', async () => {
  const { list, timers } = longPage();
  const response = await list();
  const [timer] = timers;
  expect(timer?.milliseconds).toBe(30_000);
  timer?.work();
  await expect(response.text()).rejects.toThrow('not read within 30 seconds');
  expect(timers.size).toBe(0);
});

test('long pages wait while three of a project or four of all are read, for 10 seconds', async () => {
  const { list, timers } = longPage();
  const three = await Promise.all(Array.from({ length: 3 }, () => list()));
  const refused = list();
  await expect.poll(() => timers.size).toBe(4);
  for (const { milliseconds, work } of [...timers]) if (milliseconds === 10_000) work();
  expect((await refused).status).toBe(503);
  const fourth = await list('other-token');
  const own = list();
  const others = list('other-token');
  await expect.poll(() => timers.size).toBe(6);
  await fourth.body?.cancel();
  expect((await (await others).json()).images).toHaveLength(texts.length);
  await three[0]?.body?.cancel();
  expect((await (await own).json()).images).toHaveLength(texts.length);
  for (const { body } of three.slice(1)) await body?.cancel();
  expect(timers.size).toBe(0);
  // There are as many turns as before.
  await Promise.all(['demo-token', 'demo-token', 'demo-token', 'other-token'].map(list));
  void list();
  await expect
    .poll(() => [...timers].map(({ milliseconds }) => milliseconds))
    .toEqual([...[30_000, 30_000, 30_000, 30_000], 10_000]);
});

describe('a store that has texts as bytes', () => {
  /** A service on a store that lists these images, and the bytes that it has listed. */
  function listed(images: ReturnType<typeof recordOf>[]) {
    const store = memoryStore(images);
    const bytes: Uint8Array<ArrayBuffer>[] = [];
    const list: Store['list'] = async function* (query) {
      for await (const part of store.list(query)) {
        yield part.map(({ id, text }): ListedImage => {
          const encoded = new TextEncoder().encode(String(text));
          bytes.push(encoded);
          return { id, text: encoded };
        });
      }
    };
    const { fetch } = createService({ store: { ...store, list } });
    return { page: () => fetch(address, { headers }), bytes };
  }

  test('has the same short pages', async () => {
    const { page } = listed([recordOf(1, { name: 'ä描😀' }), recordOf(2)]);
    const { images } = await (await page()).json();
    expect(images).toEqual([recordOf(1, { name: 'ä描😀' }).image, recordOf(2).image]);
  });

  test('has the same long pages, and gives its memory back', async () => {
    const { page, bytes } = listed(records);
    const { images } = await (await page()).json();
    for (const [number, text] of texts.entries()) expect(images[number].text === text).toBe(true);
    expect(bytes.map(({ length }) => length)).toEqual(texts.map(() => 0));
  });
});

test.each([
  ['long', [2 ** 21]],
  ['of one chunk', [2 ** 16, 2 ** 21]],
  ['short', Array.from({ length: 1000 }, () => 2000)],
])('a long page of images that are %s comes in chunks of 64 Ki characters', async (_, lengths) => {
  const images = lengths.map((length, number) => recordOf(number, { text: 'a'.repeat(length) } as object));
  const { fetch } = createService({ store: memoryStore(images) });
  const { body } = await fetch(`${address}&limit=1000`, { headers });
  const sizes: number[] = [];
  for await (const chunk of body ?? []) sizes.push(chunk.length);
  const whole = sizes.reduce((sum, size) => sum + size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(2 ** 16);
  expect(Math.min(...sizes)).toBeGreaterThan(0);
  expect(sizes.length).toBeLessThan((whole / 2 ** 16) * 2);
});
