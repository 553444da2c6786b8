import { quantile } from '@cloudimages/test-kit/quantile';
import { expect, test } from 'vitest';
import { slope } from '../src/lib/stats.ts';
import { soak } from '../src/soak/soak.ts';
import { type Seen, verdicts, type Window } from '../src/soak/verdict.ts';
import { serve } from './server.ts';

const window = (minutes: number, slowest: number): Window => ({
  minutes,
  times: Array.from({ length: 100 }, (_, i) => (i >= 98 ? slowest : 1)),
});

/** Measurements of an hour without faults. */
const calm: Seen = {
  samples: Array.from({ length: 50 }, (_, minute) => ({ minute, memory: 150e6 + (minute % 7) * 1e6 })),
  windows: [window(5, 10), window(5, 30), window(5, 14)],
  descriptors: [40, 40],
  images: [7, 7],
  faults: [],
};

const held = (seen: Partial<Seen>) => verdicts({ ...calm, ...seen }).map(({ holds }) => holds);

test('an hour without faults passes', () => {
  expect(held({})).toEqual([true, true, true, true, true]);
});

const leaking = (minutes: number) =>
  Array.from({ length: minutes + 1 }, (_, minute) => ({ minute, memory: 150e6 + minute * 1.5e6 }));

test.each<[string, Partial<Seen>, (boolean | undefined)[]]>([
  ['growing memory', { samples: leaking(50) }, [false, true, true, true, true]],
  ['slower responses', { windows: [window(5, 10), window(5, 16)] }, [true, false, true, true, true]],
  ['leaked descriptors', { descriptors: [40, 41] }, [true, true, false, true, true]],
  ['leftover images', { images: [7, 8] }, [true, true, true, false, true]],
  ['unexpected responses', { faults: ['GET /: 500 instead of 200'] }, [true, true, true, true, false]],
])('%s are found', (_what, seen, holds) => {
  expect(held(seen)).toEqual(holds);
});

test('rules that need a longer run are not judged', () => {
  expect(held({ samples: leaking(3), windows: [window(0.3, 10), window(0.3, 90)] })).toEqual([
    undefined,
    undefined,
    true,
    true,
    true,
  ]);
});

test('a slope is that of the least-squares line', () => {
  expect(slope([])).toBe(0);
  expect(
    slope([
      [0, 1],
      [1, 4],
      [2, 5],
    ]),
  ).toBeCloseTo(2);
  expect(quantile([3, 1, 2, 4], 0.5)).toBe(2);
  expect(quantile([], 0.5)).toBeNaN();
});

test('a server under short load gives expected responses, and leaks no descriptors', async () => {
  const server = await serve();
  const seen = await soak({ server, minutes: 0.04, onWindow: () => {} });
  expect(await server.stop()).toBe(0);
  expect(seen.windows.flatMap(({ times }) => times).length).toBeGreaterThan(30);
  expect(verdicts(seen).filter(({ holds }) => holds === false)).toEqual([]);
});
