import { quantile } from '@cloudimages/test-kit/quantile';
import { slope } from '../lib/stats.ts';

/** What was seen of the server at a moment. */
export interface Sample {
  /** In minutes since the load began to count. */
  readonly minute: number;
  /** Resident memory, in bytes. */
  readonly memory: number;
}

/** What was seen in a part of the time. */
export interface Window {
  /** How long each answer took, in milliseconds. */
  readonly times: readonly number[];
  readonly minutes: number;
}

export interface Seen {
  readonly samples: readonly Sample[];
  readonly windows: readonly Window[];
  /** Open descriptors before and after; undefined where nothing tells. */
  readonly descriptors: readonly [before: number | undefined, after: number | undefined];
  readonly images: readonly [before: number, after: number];
  /** Answers that were not as they should be, in words. */
  readonly faults: readonly string[];
}

export interface Verdict {
  readonly rule: string;
  readonly found: string;
  /** Undefined when the run was too short to tell. */
  readonly holds: boolean | undefined;
}

/** The least that a slope means something for, in minutes: less is what collections of garbage make of it. */
const slopeMinutes = 10;

/** The least that a window's slowest answers mean something for, in minutes. */
const windowMinutes = 1;

const maxGrowth = 1;
const maxRatio = 1.5;

export const p99 = ({ times }: Window): number => quantile(times, 0.99);

/** Memory that is lost, in MB a minute. */
const growth = (samples: readonly Sample[]): number =>
  slope(samples.map(({ minute, memory }) => [minute, memory / 1e6]));

/** Judges what was seen. What a run is too short for is told, and not judged. */
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
      rule: 'descriptors are as many as before',
      found: `${after ?? '?'}, before ${before ?? '?'}`,
      holds: before === undefined || after === undefined ? undefined : after <= before,
    },
    {
      rule: 'images are as many as before',
      found: `${images[1]}, before ${images[0]}`,
      holds: images[0] === images[1],
    },
    {
      rule: 'every answer is the one that was to come',
      found: faults.length === 0 ? 'so it is' : `${faults.length} are not, such as ${faults[0]}`,
      holds: faults.length === 0,
    },
  ];
}
