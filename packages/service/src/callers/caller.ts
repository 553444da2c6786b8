import type { KnownKey } from '@cloudimages/signing';
import type { Call } from '../pipeline/call.ts';

/** Who calls: the project that the caller acts for. */
export interface Caller {
  readonly project: string;
}

/** A caller, and the body of the call when it had to be read to the end to find out who calls. */
export interface Identified extends Caller {
  readonly body?: Uint8Array<ArrayBuffer>;
}

/**
 * Finds out who calls.
 * @throws {Refusal} as `unauthorized` makes it, when the request does not tell.
 */
export type Authenticate = (call: Call) => Identified | Promise<Identified>;

/** What a service knows of an access key, with which requests are signed. */
export interface AccessKey extends KnownKey {
  /** The projects that its user acts for; the first one, unless X-Project-Id names another. */
  readonly projects: readonly string[];
}

/** Whom a service knows. */
export interface Directory {
  /** Whom a token stands for, whether it has expired, or nothing when nobody gave it out. */
  token(token: string): Promise<Caller | 'expired' | undefined>;
  accessKey(id: string): Promise<AccessKey | undefined>;
}
