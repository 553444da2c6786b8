import { expect, test } from 'vitest';
import { report } from '../src/fuzz/failures.ts';
import { fuzz } from '../src/fuzz/fuzz.ts';
import { hostile } from '../src/fuzz/hostile.ts';
import { serve } from './server.ts';

const seed = 1;

test('thousands of hostile requests get declared responses', async () => {
  const server = await serve();
  const { failures, answers } = await fuzz({ server, seed, from: 0, to: 1500, print: () => {} });
  expect(failures.map(({ count, shortest }) => report(shortest, count, seed))).toEqual([]);
  expect(answers.get('elsewhere 400')).toBeGreaterThan(0);
  expect(await server.stop()).toBe(0);
});

test('the same seed generates the same requests', () => {
  const slots = { images: [], tokens: [], canary: '' };
  const now = new Date();
  const made = (from: number) => Array.from({ length: 300 }, (_, i) => hostile(from, 1000 + i).textOf(slots, now));
  expect(made(7)).toEqual(made(7));
  expect(new Set([...made(7), ...made(8)]).size).toBeGreaterThan(500);
});
