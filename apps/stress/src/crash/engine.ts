/** A part that can crash on its own while the others run. */
export interface Crash {
  readonly name: string;
  /** Resolves at the moment of the crash, if it has to be a rare one that occurs only under load. */
  readonly moment?: () => Promise<void>;
  /** Resolves after the crash. */
  readonly now: () => Promise<void>;
}

/** A store and its servers, which are started, crashed and started again on the same data. */
export interface Engine {
  /** Folder of the image data. */
  readonly files: string;
  /** Folder of the buckets. */
  readonly buckets: string;
  /**
   * Starts all parts that do not run, and resolves to the URLs of the servers once they listen.
   * @throws {Error} if a part ends before that, for example by `halt`.
   */
  start(): Promise<readonly string[]>;
  readonly crashes: readonly Crash[];
  /** Kills all parts. Once it resolves, no earlier request can take effect any more. */
  halt(): Promise<void>;
  /**
   * Checks the files of the halted store, without changing them.
   * @throws {Error} if they are damaged.
   */
  inspect(): Promise<void>;
  /** Halts, and keeps the data for an inspection. Resolves to a description of its place. */
  keep(): Promise<string>;
  /** Halts, and removes all data. */
  remove(): Promise<void>;
}

/** How long the jobs of servers take: long enough to be cut off while nothing but their record exists. */
export const jobTime = ['--job-seconds', '0.03'];
