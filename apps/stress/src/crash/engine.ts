/** Something that may crash by itself while the rest goes on. */
export interface Crash {
  readonly name: string;
  /** Resolves at the moment for it, when that is one that comes seldom, and only under load. */
  readonly moment?: () => Promise<void>;
  /** Resolves when it is dead. */
  readonly now: () => Promise<void>;
}

/** A store with the servers on it, as they are started, crashed and started again, over the same data. */
export interface Engine {
  /** Folder of the images' data. */
  readonly files: string;
  /**
   * Starts all that is not there, and resolves to the addresses of the servers once they listen.
   * @throws {Error} when something ends before that; `halt` makes that happen.
   */
  start(): Promise<readonly string[]>;
  readonly crashes: readonly Crash[];
  /** Kills whatever runs. When it resolves, nothing that was asked for before can take effect any more. */
  halt(): Promise<void>;
  /**
   * Looks into the store, which has been halted, and leaves it as it is.
   * @throws {Error} when it is damaged.
   */
  inspect(): Promise<void>;
  /** Halts, and leaves the data where it is, for somebody to look at. Tells where. */
  keep(): Promise<string>;
  /** Halts, and takes all data away. */
  remove(): Promise<void>;
}
