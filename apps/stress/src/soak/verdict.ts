import { quantile } from '@cloudimages/test-kit/quantile';
import { slope } from '../lib/stats.ts';

/** A measurement of the server. */
export interface Sample {
  /** Minutes since the end of the warm-up. */
  readonly minute: number;
  /** Resident memory, in bytes. */
  readonly memory: number;
}

/** The response times in a part of the run. */
export interface Window {
  /** The duration of each call, in milliseconds. */
  readonly times: readonly number[];
  readonly minutes: number;
}

export interface Seen {
  readonly samples: readonly Sample[];
  readonly windows: readonly Window[];
  /** Open descriptors before and after; undefined where the system does not provide them. */
  readonly descriptors: readonly [before: number | undefined, after: number | undefined];
  readonly images: readonly [before: number, after: number];
  /** Descriptions of unexpected responses. */
  readonly faults: readonly string[];
}

export interface Verdict {
  readonly rule: string;
  readonly found: string;
  /** Undefined if the run was too short to judge. */
  readonly holds: boolean | undefined;
}

/** The minimum duration for a slope, in minutes: garbage collection dominates shorter ones. */
const slopeMinutes = 10;

/** The minimum duration of a window for its p99, in minutes. */
const windowMinutes = 1;

const maxGrowth = 1;
const maxRatio = 1.5;

export const p99 = ({ times }: Window): number => quantile(times, 0.99);

/** Growth of memory, in MB a minute. */
const growth = (samples: readonly Sample[]): number =>
  slope(samples.map(({ minute, memory }) => [minute, memory / 1e6]));

/** Judges the measurements. Rules that need a longer run are not judged. */
export function verdicts({ samples, windows, descriptors, images, faults }: Seen): Verdict[] {
  const lasted = (samples.at(-1)?.minute ?? 0) - (samples[0]?.minute ?? 0);
  const lost = growth(samples);
  const [first, last] = [windows[0], windows.at(-1)];
  const isLong = first !== undefined && last !== first && first.minutes >= windowMinutes;
  const ratio = first && last ? p99(last) / p99(first) : Number.NaN;
  const [before, after] = descriptors;
  return [
    {
      rule: `memory grows by less than ${maxGrowth} MB a minute`,
      found: `${lost.toFixed(2)} MB a minute, over ${lasted.toFixed(1)} minutes`,
      holds: lasted >= slopeMinutes ? lost < maxGrowth : undefined,
    },
    {
      rule: `p99 of the last window is at most ${maxRatio} times that of the first`,
      found: `${ratio.toFixed(2)} times`,
      holds: isLong ? ratio <= maxRatio : undefined,
    },
    {
      rule: 'the number of descriptors does not grow',
      found: `${after ?? '?'}, before ${before ?? '?'}`,
      holds: before === undefined || after === undefined ? undefined : after <= before,
    },
    {
      rule: 'the number of images stays the same',
      found: `${images[1]}, before ${images[0]}`,
      holds: images[0] === images[1],
    },
    {
      rule: 'every response has the expected status',
      found: faults.length === 0 ? 'no faults' : `${faults.length} faults, such as ${faults[0]}`,
      holds: faults.length === 0,
    },
  ];
}
