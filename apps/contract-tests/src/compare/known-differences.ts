import { known as ofClouds } from './known-clouds.ts';
import { known as ofMocks } from './known-mocks.ts';
import type { Difference } from './pair.ts';

/** Why a difference is none to be mended. */
export interface Reason {
  /** The entry of spec/decisions.md that says so; none where it is only the mock's way. */
  readonly decision?: number;
  readonly words: string;
}

export interface Known extends Reason {
  readonly fits: (difference: Difference) => boolean;
}

/** Why a difference was to be expected, if it was. */
export function reasonFor(difference: Difference): Reason | undefined {
  const known: readonly Known[] = difference.mock ? ofMocks : ofClouds;
  return known.find(({ fits }) => fits(difference));
}
