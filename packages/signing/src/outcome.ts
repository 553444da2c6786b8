/** Why a request is not accepted as signed by the owner of an access key. */
export type Reason =
  /** The Authorization header has another form. */
  | 'authorization'
  /** X-Sdk-Date is not a time. */
  | 'date'
  /** X-Sdk-Date is too far from the time of the server. */
  | 'clock'
  | 'unknown key'
  | 'expired key'
  /** X-Security-Token is missing, or is not that of the key. */
  | 'security token'
  /** A header that has to be signed is not, or a signed header did not arrive. */
  | 'headers'
  /** The body is too long to be signed. */
  | 'body size'
  /** X-Sdk-Content-Sha256 is not the hash of the body. */
  | 'body hash'
  /** The signature is not that of the request. */
  | 'signature';

/** A request that is not accepted. */
export interface Unverified {
  readonly reason: Reason;
  /** What is wrong, in words for the caller. */
  readonly message: string;
}

/** A request that the owner of an access key has signed. */
export interface Verified<Key> {
  /** The key, as it was looked up. */
  readonly key: Key;
  /** The body, when it was read to be hashed. */
  readonly body?: Uint8Array<ArrayBuffer>;
}

export const unverified = (reason: Reason, message: string): Unverified => ({ reason, message });
