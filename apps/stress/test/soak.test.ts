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

/** An hour in which nothing goes wrong. */
const calm: Seen = {
  samples: Array.from({ length: 50 }, (_, minute) => ({ minute, memory: 150e6 + (minute % 7) * 1e6 })),
  windows: [window(5, 10), window(5, 30), window(5, 14)],
  descriptors: [40, 40],
  images: [7, 7],
  faults: [],
};

const held = (seen: Partial<Seen>) => verdicts({ ...calm, ...seen }).map(({ holds }) => holds);

test('an hour in which nothing goes wrong holds', () => {
  expect(held({})).toEqual([true, true, true, true, true]);
});

const leaking = (minutes: number) =>
  Array.from({ length: minutes + 1 }, (_, minute) => ({ minute, memory: 150e6 + minute * 1.5e6 }));

test.each<[string, Partial<Seen>, (boolean | undefined)[]]>([
  ['memory that is lost', { samples: leaking(50) }, [false, true, true, true, true]],
  ['answers that get slow', { windows: [window(5, 10), window(5, 16)] }, [true, false, true, true, true]],
  ['descriptors that stay open', { descriptors: [40, 41] }, [true, true, false, true, true]],
  ['images that stay', { images: [7, 8] }, [true, true, true, false, true]],
  ['answers of another kind', { faults: ['GET /: 500 rather than 200'] }, [true, true, true, true, false]],
])('%s are found', (_what, seen, holds) => {
  expect(held(seen)).toEqual(holds);
});

test('what a run is too short for is not judged', () => {
  expect(held({ samples: leaking(3), windows: [window(0.3, 10), window(0.3, 90)] })).toEqual([
    undefined,
    undefined,
    true,
    true,
    true,
  ]);
});

test('a slope is that of the line nearest to all points', () => {
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

test('a server under load for a moment answers as it should, and leaves nothing open', async () => {
  const server = await serve();
  const seen = await soak({ server, minutes: 0.1, tell: () => {} });
  expect(await server.stop()).toBe(0);
  expect(seen.windows.flatMap(({ times }) => times).length).toBeGreaterThan(30);
  expect(verdicts(seen).filter(({ holds }) => holds === false)).toEqual([]);
});
