/** Reads one header of a request; names are in lower case. */
export type HeaderReader = (name: string) => string | undefined;

/** A request that a server has received. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path and query as they arrived, such as `/v2/cloudimages?limit=1`. */
  readonly target: string;
  readonly header: HeaderReader;
  /**
   * The body: its bytes, undefined when it is empty, or a function that reads it. The function is called at most once,
   * and only when the signature covers the body.
   */
  readonly body: Uint8Array<ArrayBuffer> | undefined | ReadBody;
}

/** Reads a body to its end; stops, and resolves to `too large`, when it is longer than `maxBytes`. */
export type ReadBody = (maxBytes: number) => Promise<Uint8Array<ArrayBuffer> | 'too large'>;
