/** How much is measured, and who is told how far it is. */
export interface Plan {
  /** Paired measurements of each thing. */
  readonly pairs: number;
  /** How long a load lasts before it counts, and while it counts, in milliseconds. */
  readonly warmUp: number;
  readonly duration: number;
  /** Images in the stores that updates are measured on. */
  readonly images: number;
  /** Images in the two stores that pages are compared on. */
  readonly few: number;
  readonly many: number;
  /** Images in the server whose memory is measured. */
  readonly held: number;
  /** Bytes of the data that is uploaded and downloaded. */
  readonly transferred: number;
  readonly tell: (line: string) => void;
}

const tell = (line: string) => void process.stdout.write(`${line}\n`);

export const full: Plan = {
  pairs: 5,
  warmUp: 200,
  duration: 1500,
  images: 10_000,
  few: 1000,
  many: 1_000_000,
  held: 100_000,
  transferred: 2 ** 28,
  tell,
};

/** Shows that everything works; its figures mean little. */
export const quick: Plan = {
  pairs: 2,
  warmUp: 50,
  duration: 200,
  images: 1000,
  few: 1000,
  many: 10_000,
  held: 10_000,
  transferred: 2 ** 25,
  tell,
};
