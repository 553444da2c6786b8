import {
  type IdentityHandlers,
  type IdentityOperationId,
  identityOperations,
  identityRequestValidators,
} from '@cloudimages/contract/identity';
import {
  type Call,
  checkRate,
  type Identified,
  pipeline,
  Refusal,
  refusalAnswer,
  type Store,
  verifyCall,
} from '@cloudimages/service';
import type { Api } from '../api.ts';
import type { Accounts, User } from '../credentials/accounts.ts';
import { type Named, sha256 } from '../credentials/credentials.ts';
import type { Reference } from '../credentials/reference.ts';
import type { IdentityCaller, IdentityContext } from './context.ts';
import { keystoneCheckToken } from './keystoneCheckToken.ts';
import { keystoneCreateToken } from './keystoneCreateToken.ts';
import { keystoneListAuthDomains } from './keystoneListAuthDomains.ts';
import { keystoneListAuthProjects } from './keystoneListAuthProjects.ts';
import { keystoneListProjects } from './keystoneListProjects.ts';
import { keystoneListProjectsForUser } from './keystoneListProjectsForUser.ts';
import { keystoneListServices } from './keystoneListServices.ts';
import { keystoneListUsers } from './keystoneListUsers.ts';
import { keystoneRevokeToken } from './keystoneRevokeToken.ts';
import { keystoneShowCatalog } from './keystoneShowCatalog.ts';
import { keystoneShowProject } from './keystoneShowProject.ts';
import { keystoneShowVersion } from './keystoneShowVersion.ts';
import { keystoneValidateToken } from './keystoneValidateToken.ts';

/** The handlers, one per file. A missing operation does not compile. */
const handlers: IdentityHandlers<IdentityContext> = {
  keystoneCheckToken,
  keystoneCreateToken,
  keystoneListAuthDomains,
  keystoneListAuthProjects,
  keystoneListProjects,
  keystoneListProjectsForUser,
  keystoneListServices,
  keystoneListUsers,
  keystoneRevokeToken,
  keystoneShowCatalog,
  keystoneShowProject,
  keystoneShowVersion,
  keystoneValidateToken,
};

type AnyHandler = (
  input: never,
  context: IdentityContext,
) => Promise<{ status: number; body: unknown; headers?: object }>;

/** The caller, whose requests count towards the first project when nothing names one. */
const callerOf = (user: User, project: Named | undefined = user.projects[0]): IdentityCaller => ({
  project: project?.id ?? '',
  user,
});

const noCaller = callerOf({ id: '', name: '', projects: [] });

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

  /** The error says what is wrong with a signature, but not with a token (decision 95). */
  async function authenticate(call: Call<IdentityOperationId>): Promise<IdentityCaller & Identified> {
    const token = call.header('x-auth-token');
    if (!token && call.header('authorization')) {
      const outcome = await verifyCall(call, accounts.accessKey, now());
      if ('reason' in outcome) throw new Refusal(401, outcome.message);
      const { key, ...read } = outcome;
      return { ...callerOf(key.user), ...read };
    }
    const known = await accounts.token(token ?? '');
    if (typeof known !== 'object') throw new Refusal(401);
    return callerOf(known.user, known.project);
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
      // An operation that is not secured has no caller, and uses no user.
      handle: (id: IdentityOperationId, input, caller: IdentityCaller = noCaller, origin) =>
        (handlers[id] as AnyHandler)(input, { caller, accounts, store, now, origin, checkLogins }),
    }),
    // The operation that declares the most errors; all errors of identity look alike (decision 99).
    refuse: (_operation, status, requestId) =>
      refusalAnswer(identityOperations.keystoneCreateToken, new Refusal(status), requestId),
  };
}
