/** The size of the measurements, and the output of progress. */
export interface Plan {
  /** The number of paired measurements. */
  readonly pairs: number;
  /** Warm-up of a load and duration of its measurement, in milliseconds. */
  readonly warmUp: number;
  readonly duration: number;
  /** The number of images in the stores for updates. */
  readonly images: number;
  /** The numbers of images in the two stores for pages. */
  readonly few: number;
  readonly many: number;
  /** The number of images in the server whose memory is measured. */
  readonly held: number;
  /** The size of uploads and downloads, in bytes. */
  readonly transferred: number;
  readonly print: (line: string) => void;
}

const print = (line: string) => void process.stdout.write(`${line}\n`);

export const full: Plan = {
  pairs: 5,
  warmUp: 200,
  duration: 1500,
  images: 10_000,
  few: 1000,
  many: 1_000_000,
  held: 100_000,
  transferred: 2 ** 28,
  print,
};

/** A trial run, whose figures mean little. */
export const quick: Plan = {
  pairs: 2,
  warmUp: 50,
  duration: 200,
  images: 1000,
  few: 1000,
  many: 10_000,
  held: 10_000,
  transferred: 2 ** 25,
  print,
};
