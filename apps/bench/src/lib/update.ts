/** Changes one image and resolves to what it is then; rejects when the change is refused. */
export type Update = (id: string, description: string) => Promise<unknown>;

/** Updates to make in one way, so many at once, until a time is over; with no time, just the first. */
export interface UpdateJob {
  /** Address of the module that has the way. */
  readonly way: string;
  readonly url: string;
  readonly ids: readonly string[];
  readonly atOnce: number;
  /** Milliseconds before updates count, and how long they count. */
  readonly warmUp: number;
  readonly duration: number;
}

export interface UpdateRun {
  /** Milliseconds until the first update of the process was done, the loading of the module included. */
  readonly first: number;
  /** Updates a second. */
  readonly rate: number;
  /** Milliseconds of processors that each update took here. */
  readonly cpu: number;
}
