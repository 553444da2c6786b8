import fc, { type Arbitrary } from 'fast-check';
import { breaks } from './broken.ts';
import { corpus } from './corpus.ts';
import { proper } from './proper.ts';
import { type Framed, textOf } from './request.ts';
import { fill, type Slots } from './slots.ts';
import { spoilt } from './wild.ts';

/** What is sent next. */
export interface Hostile {
  /** The request in parts, when it keeps the rules of HTTP and so has one answer; otherwise undefined. */
  readonly framed?: Framed;
  /** Whether a connection of its own is reset in the end, as by somebody who does not wait for answers. */
  readonly reset: boolean;
  /** All that is sent, one byte a character. */
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

/** Numbers of runs with seeds next to each other must not meet. */
const step = 0x9e3779b1;

/** The request of a number, always the same for one seed: first what is written down, then what chance makes. */
export function hostile(seed: number, index: number): Hostile {
  const written = corpus[index];
  if (written) return { reset: false, textOf: (slots, now) => fill(written(now), slots) };
  const [request] = fc.sample(anything, { seed: (seed + Math.imul(index, step)) | 0, numRuns: 1 });
  return request as Hostile;
}
