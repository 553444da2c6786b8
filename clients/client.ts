/** A third-party client, run unmodified against a server of this clone. */
export interface Client {
  /** Commands that must be on the PATH. */
  readonly needs: readonly string[];
  /** Steps that fail for a reason of the client's own, with the reason. */
  readonly faults?: Readonly<Record<string, string>>;
  /**
   * Does all steps.
   * @param server URL of a fresh server with the development credentials and the images of the examples.
   * @throws {Error} when the client cannot be installed, or ends before its last step.
   */
  run(server: string): Promise<readonly Step[]>;
}

export interface Step {
  readonly name: string;
  /** Why it failed; undefined when it passed. */
  readonly problem?: string;
}
