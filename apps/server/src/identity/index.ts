import {
  type IdentityHandlers,
  type IdentityOperationId,
  identityOperations,
  identityRequestValidators,
} from '@cloudimages/contract/identity';
import { type Call, checkRate, pipeline, Refusal, refusalAnswer, type Store } from '@cloudimages/service';
import type { Api } from '../api.ts';
import type { Accounts } from '../credentials/accounts.ts';
import { sha256 } from '../credentials/credentials.ts';
import type { Reference } from '../credentials/reference.ts';
import type { IdentityCaller, IdentityContext } from './context.ts';
import { keystoneCheckToken } from './keystoneCheckToken.ts';
import { keystoneCreateToken } from './keystoneCreateToken.ts';
import { keystoneRevokeToken } from './keystoneRevokeToken.ts';
import { keystoneShowVersion } from './keystoneShowVersion.ts';
import { keystoneValidateToken } from './keystoneValidateToken.ts';

/** The handlers, one per file. A missing operation does not compile. */
const handlers: IdentityHandlers<IdentityContext> = {
  keystoneCheckToken,
  keystoneCreateToken,
  keystoneRevokeToken,
  keystoneShowVersion,
  keystoneValidateToken,
};

type AnyHandler = (
  input: never,
  context: IdentityContext,
) => Promise<{ status: number; body: unknown; headers?: object }>;

/** Login attempts per second of one user, if requests have a rate limit. */
const loginsPerSecond = 5;

export interface IdentityOptions {
  readonly accounts: Accounts;
  readonly store: Pick<Store, 'change' | 'limits'>;
  /** Requests per second of a project. */
  readonly rateLimit: number;
  readonly now: () => Date;
  readonly onFault: (error: unknown, requestId: string) => void;
}

/** The identity API, with which clients get tokens for the image API (decision 90). */
export function identityApi({ accounts, store, rateLimit, now, onFault }: IdentityOptions): Api<IdentityOperationId> {
  const { limits } = store;
  const perSecond = rateLimit === Number.POSITIVE_INFINITY ? rateLimit : loginsPerSecond;
  // The hash, because not every store can keep every text.
  const checkLogins = (reference: Reference) =>
    checkRate(limits, `login ${sha256(accounts.countedAs(reference))}`, perSecond, now(), 'this user');

  /** The error does not say what is wrong with a token (decision 95). */
  async function authenticate({ header }: Call<IdentityOperationId>): Promise<IdentityCaller> {
    const known = await accounts.token(header('x-auth-token') ?? '');
    if (typeof known !== 'object') throw new Refusal(401);
    return { project: known.project.id, user: known.user };
  }

  return {
    // The link to the version ends with a slash (decision 91).
    operations: [...Object.values(identityOperations), { ...identityOperations.keystoneShowVersion, path: '/v3/' }],
    validators: identityRequestValidators,
    answer: pipeline({
      validators: identityRequestValidators,
      authenticate,
      limits,
      rateLimit,
      now,
      onFault,
      handle: (id: IdentityOperationId, input, caller: IdentityCaller | undefined, origin) =>
        (handlers[id] as AnyHandler)(input, { caller, accounts, store, now, origin, checkLogins }),
    }),
    // The operation that declares the most errors; all errors of identity look alike (decision 99).
    refuse: (_operation, status, requestId) =>
      refusalAnswer(identityOperations.keystoneCreateToken, new Refusal(status), requestId),
  };
}
