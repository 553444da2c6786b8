import { known as ofClouds } from './known-clouds.ts';
import { known as ofMocks } from './known-mocks.ts';
import type { Difference } from './pair.ts';

/** Why a difference needs no fix. */
export interface Reason {
  /** The entry of spec/decisions.md that explains it; missing for a limit of the mock. */
  readonly decision?: number;
  readonly words: string;
}

export interface Known extends Reason {
  readonly fits: (difference: Difference) => boolean;
}

/** The reason for a difference, if it is a known one. */
export function reasonFor(difference: Difference): Reason | undefined {
  const known: readonly Known[] = difference.mock ? ofMocks : ofClouds;
  return known.find(({ fits }) => fits(difference));
}
