import type { IdentityHandlers, IdentityOperationId } from '@cloudimages/contract/identity';
import type { Caller, Tokens } from '@cloudimages/service';
import type { Accounts, User } from '../credentials/accounts.ts';
import type { Reference } from '../credentials/reference.ts';

/** Who calls an operation that is not for everybody. */
export interface IdentityCaller extends Caller {
  readonly user: User;
}

/** What identity handlers work with. */
export interface IdentityContext {
  /** Absent where the operation is for everybody. */
  readonly caller: IdentityCaller | undefined;
  readonly accounts: Accounts;
  readonly tokens: Tokens;
  readonly now: () => Date;
  /** Address that the caller reached the server by, such as `http://127.0.0.1:9292`. */
  readonly origin: string;
  /**
   * Counts an attempt to log in as a user.
   * @throws {Refusal} when there have been too many.
   */
  readonly checkLogins: (reference: Reference) => Promise<void>;
}

export type IdentityHandler<Id extends IdentityOperationId> = IdentityHandlers<IdentityContext>[Id];
