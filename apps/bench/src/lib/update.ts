/** Changes one image and resolves to the changed image; rejects on an error. */
export type Update = (id: string, description: string) => Promise<unknown>;

/** Updates to send in one way, several at a time, for a given duration; without a duration, only the first one. */
export interface UpdateJob {
  /** URL of the module of the way. */
  readonly way: string;
  readonly url: string;
  readonly ids: readonly string[];
  readonly atOnce: number;
  /** Warm-up, in milliseconds, and duration of the measurement. */
  readonly warmUp: number;
  readonly duration: number;
}

export interface UpdateRun {
  /** Time until the end of the first update of the process, including the loading of the module, in milliseconds. */
  readonly first: number;
  /** Updates per second. */
  readonly rate: number;
  /** Processor time of this process for each update, in milliseconds. */
  readonly cpu: number;
}
