import fc, { type Arbitrary } from 'fast-check';
import { breaks } from './broken.ts';
import { corpus } from './corpus.ts';
import { proper } from './proper.ts';
import { type Framed, textOf } from './request.ts';
import { fill, type Slots } from './slots.ts';
import { spoilt } from './wild.ts';

/** The next request. */
export interface Hostile {
  /** The parsed request if it is valid HTTP and so has one response; otherwise undefined. */
  readonly framed?: Framed;
  /** Whether its connection is reset at the end, without waiting for responses. */
  readonly reset: boolean;
  /** The bytes to send, one a character. */
  readonly textOf: (slots: Slots, now: Date) => string;
}

const framed = (request: Framed): Hostile => ({
  framed: request,
  reset: false,
  textOf: (slots, now) => textOf(request, slots, now),
});

const broken = fc
  .tuple(proper, fc.array(breaks, { minLength: 1, maxLength: 2 }))
  .map(([request, changes]) => framed(changes.reduce((changed, change) => change(changed), request)));

const wild = fc
  .tuple(proper, fc.option(breaks, { nil: (same: Framed) => same }), spoilt, fc.boolean())
  .map(([request, change, spoil, reset]): Hostile => {
    const changed = change(request);
    return { reset, textOf: (slots, now) => spoil(textOf(changed, slots, now)) };
  });

const anything: Arbitrary<Hostile> = fc.oneof(
  { weight: 25, arbitrary: proper.map(framed) },
  { weight: 65, arbitrary: broken },
  { weight: 10, arbitrary: wild },
);

/** Spreads seeds, so that runs with adjacent seeds share no requests. */
const step = 0x9e3779b1;

/** The request with a number, the same for each run with the seed: first the corpus, then generated requests. */
export function hostile(seed: number, index: number): Hostile {
  const written = corpus[index];
  if (written) return { reset: false, textOf: (slots, now) => fill(written(now), slots) };
  const [request] = fc.sample(anything, { seed: (seed + Math.imul(index, step)) | 0, numRuns: 1 });
  return request as Hostile;
}
