import type { Due } from './store.ts';

/** The record of a token. The token itself is not stored, only its SHA-256. It is due when it has expired. */
export interface TokenRecord extends Due {
  /** Name of its user. */
  readonly user: string;
  /** ID of its project; absent in a token for the domain. */
  readonly project?: string;
  /** ID of the domain that it is for; absent in a token for a project. */
  readonly domain?: string;
  /** How its user authenticated: `password`, or `token` when another token was presented. */
  readonly methods: readonly string[];
  /** UTC times such as 2015-12-08T02:30:49Z. */
  readonly issued_at: string;
  readonly expires_at: string;
  /** Set once it is revoked. */
  readonly revoked?: true;
  /** The UTC time of that, with milliseconds. */
  readonly revoked_at?: string;
}
