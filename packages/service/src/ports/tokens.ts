/** What is kept of a token. The token itself is not: it is known by its SHA-256. */
export interface TokenRecord {
  /** Name of the user that it stands for. */
  readonly user: string;
  /** ID of the project that it is for. */
  readonly project: string;
  /** How its user was identified: `password`, or `token` when it was made from another one. */
  readonly methods: readonly string[];
  /** UTC times such as 2015-12-08T02:30:49Z. */
  readonly issued_at: string;
  readonly expires_at: string;
  /** Set when it is not taken any more. */
  readonly revoked?: true;
}

/** Where tokens are kept. */
export interface Tokens {
  /** The record of a token, by its SHA-256 in hexadecimal digits. */
  get(hash: string): Promise<TokenRecord | undefined>;
  /**
   * Keeps a record, in place of an older one, and forgets tokens that had expired when this one was issued. Fulfilled
   * and rejected as `Store.change` is.
   */
  put(hash: string, record: TokenRecord): Promise<void>;
}
