import type { KnownKey } from '@cloudimages/signing';
import type { Call } from '../pipeline/call.ts';

/** The caller of an operation. */
export interface Caller {
  /** ID of the project that the caller acts for. */
  readonly project: string;
}

/** A caller, and the body of the request when it was read to verify a signature. */
export interface Identified extends Caller {
  readonly body?: Uint8Array<ArrayBuffer>;
}

/**
 * Identifies the caller of a request.
 * @throws {Refusal} 401, as `unauthorized` makes it
 */
export type Authenticate = (call: Call) => Identified | Promise<Identified>;

/** What a service knows of an access key, with which requests are signed. */
export interface AccessKey extends KnownKey {
  /** The projects that its user acts for; the first one, unless X-Project-Id names another. */
  readonly projects: readonly string[];
}

/** The credentials that a service knows. */
export interface Directory {
  /** The caller that a token stands for, who may act for no project; undefined when the token is unknown. */
  token(token: string): Promise<Caller | 'expired' | 'no project' | undefined>;
  /** The access key with this ID; undefined when there is none. */
  accessKey(id: string): Promise<AccessKey | undefined>;
}
