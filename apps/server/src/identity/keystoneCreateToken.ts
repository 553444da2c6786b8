import { randomBytes } from 'node:crypto';
import type { TokenCreate } from '@cloudimages/contract/identity';
import { Refusal } from '@cloudimages/service';
import type { KnownToken, User } from '../credentials/accounts.ts';
import { type Named, sha256 } from '../credentials/credentials.ts';
import { seconds } from '../seconds.ts';
import type { IdentityContext, IdentityHandler } from './context.ts';
import { issuedToken } from './issued-token.ts';

/** Lifetime of a token, in milliseconds. */
const lifetime = 24 * 3_600_000;

/** The user who logs in, and the token if the method is a token. */
interface Login {
  readonly user: User;
  readonly methods: readonly string[];
  readonly before?: KnownToken;
}

async function loginOf(
  { methods: [method], password, token }: TokenCreate['auth']['identity'],
  { accounts, checkLogins }: IdentityContext,
): Promise<Login> {
  if (method === 'password' && password) {
    const { user: reference } = password;
    await checkLogins(reference);
    const user = await accounts.userOf(reference, reference.password);
    if (user) return { user, methods: ['password'] };
  } else if (method === 'token' && token) {
    const before = await accounts.token(token.id);
    if (typeof before === 'object') {
      await checkLogins({ name: before.user.name });
      return { user: before.user, methods: [...new Set([...before.record.methods, 'token'])], before };
    }
  }
  throw new Refusal(401);
}

/** The project that a scope names, or none when it names the domain. */
function projectOf(user: User, scope: TokenCreate['auth']['scope'], { accounts }: IdentityContext): Named | undefined {
  if (scope?.domain && !scope.project) {
    if (accounts.isDomain(scope.domain)) return undefined;
  } else {
    const project = accounts.projectOf(user, scope?.project);
    if (project) return project;
  }
  throw new Refusal(401);
}

/** A token created from another one expires no later than that one. */
function expiry(now: Date, before: KnownToken | undefined): string {
  const time = seconds(new Date(now.getTime() + lifetime));
  return before && before.record.expires_at < time ? before.record.expires_at : time;
}

/** Decisions 92 to 97. */
export const keystoneCreateToken: IdentityHandler<'keystoneCreateToken'> = async ({ body, query }, context) => {
  const { identity, scope } = body.auth;
  const { user, methods, before } = await loginOf(identity, context);
  const project = projectOf(user, scope, context);
  const token = randomBytes(32).toString('base64url');
  const now = context.now();
  const expires = expiry(now, before);
  const record = {
    user: user.name,
    ...(project ? { project: project.id } : { domain: context.accounts.domain.id }),
    methods,
    issued_at: seconds(now),
    expires_at: expires,
    due: expires,
  };
  await context.store.change({ token: ['token', sha256(token)] }, () => ({ token: record }));
  return {
    status: 201,
    headers: { 'X-Subject-Token': token },
    body: issuedToken({ record, user, ...(project && { project }) }, context, query),
  };
};
