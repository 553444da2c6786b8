import type { IdentityHandlers, IdentityOperationId } from '@cloudimages/contract/identity';
import type { Caller, Store } from '@cloudimages/service';
import type { Accounts, User } from '../credentials/accounts.ts';
import type { Reference } from '../credentials/reference.ts';

/** The authenticated caller of an operation, whose requests count towards those of the project. */
export interface IdentityCaller extends Caller {
  readonly user: User;
}

/** What identity handlers work with. */
export interface IdentityContext {
  /** The caller of an operation that needs authentication; a user without name and projects elsewhere. */
  readonly caller: IdentityCaller;
  readonly accounts: Accounts;
  readonly store: Pick<Store, 'change'>;
  readonly now: () => Date;
  /** Address under which the caller reached the server, such as `http://127.0.0.1:9292`. */
  readonly origin: string;
  /**
   * Counts a login attempt of a user.
   * @throws {Refusal} 429 when there were too many.
   */
  readonly checkLogins: (reference: Reference) => Promise<void>;
}

export type IdentityHandler<Id extends IdentityOperationId> = IdentityHandlers<IdentityContext>[Id];
