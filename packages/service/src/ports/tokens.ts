/** The record of a token. The token itself is not stored, only its SHA-256. */
export interface TokenRecord {
  /** Name of its user. */
  readonly user: string;
  /** ID of its project. */
  readonly project: string;
  /** How its user authenticated: `password`, or `token` when another token was presented. */
  readonly methods: readonly string[];
  /** UTC times such as 2015-12-08T02:30:49Z. */
  readonly issued_at: string;
  readonly expires_at: string;
  /** Set once it is revoked. */
  readonly revoked?: true;
}

/** Storage of tokens. */
export interface Tokens {
  /** The record of a token, by its SHA-256 in hexadecimal digits. */
  get(hash: string): Promise<TokenRecord | undefined>;
  /**
   * Stores a record in place of an older one, and removes tokens that had expired when this one was issued. Resolves and
   * rejects as `Store.change` does.
   */
  put(hash: string, record: TokenRecord): Promise<void>;
}
