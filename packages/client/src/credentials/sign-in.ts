import type { TokenCreate } from '@cloudimages/contract/identity';
import { globalSend } from '../body-cache.ts';
import { keepRequest } from '../exchange-context.ts';
import type { Send } from '../layer.ts';
import { redacted } from '../redact.ts';
import { responseError } from '../response-error.ts';

/**
 * A user with a password, the project to sign in to, and the identity service.
 *
 * @example
 * ```ts
 * const login: Login = {
 *   identity: 'http://127.0.0.1:9292/v3',
 *   domain: 'Default',
 *   user: 'demo',
 *   password: 'demo-password',
 *   project: 'RegionOne',
 * };
 * console.log((await signIn(login)()).expiresAt);
 * ```
 */
export interface Login {
  /** URL of the identity service with its version, such as `https://iam.example.com/v3`. */
  readonly identity: string;
  /** Name of the domain of the user and the project. Clouds call it the account. */
  readonly domain: string;
  /** Name of the user. */
  readonly user: string;
  readonly password: string;
  /** Name of the project. Most clouds name it after their region. */
  readonly project: string;
  /** Sends a request. The default is `globalThis.fetch`, as it is at each call. */
  readonly fetch?: Send;
}

/** Removes the password from a response body, which may repeat it, also as JSON within a string. */
function withoutPassword(password: string, body: unknown): unknown {
  const spellings = [password, JSON.stringify(password).slice(1, -1)];
  const text = JSON.stringify(body) ?? 'null';
  return JSON.parse(text, (_name, value) => (typeof value === 'string' ? redacted(value, spellings) : value));
}

/** The timeout of signing in, in milliseconds. */
const timeout = 30_000;

/**
 * Makes a function for `renewedToken` that signs in with a password (decision 93) and resolves to a token, its expiry and
 * the ID of the project. It rejects with a CloudImagesError for an error response of the identity service, and with
 * fetch's own error after 30 seconds without a response. Nothing is sent before it is called.
 *
 * @example
 * ```ts
 * const login = {
 *   identity: 'http://127.0.0.1:9292/v3',
 *   domain: 'Default',
 *   user: 'demo',
 *   password: 'demo-password',
 *   project: 'RegionOne',
 * };
 * const credentials = renewedToken(signIn(login));
 * const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', credentials });
 * console.log((await listImages(client)).images.length);
 * ```
 */
export function signIn({ identity, domain, user, password, project, fetch = globalSend }: Login) {
  const owner = { domain: { name: domain } };
  const body: TokenCreate = {
    auth: {
      identity: { methods: ['password'], password: { user: { name: user, password, ...owner } } },
      scope: { project: { name: project, ...owner } },
    },
  };
  return async (): Promise<{ readonly token: string; readonly expiresAt: string; readonly projectId: string }> => {
    const request = new Request(`${identity.replace(/\/+$/, '')}/auth/tokens`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(body),
      // A redirect could carry the password to another host.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    const response = await keepRequest(fetch)(request);
    const token = response.headers.get('X-Subject-Token');
    const content = await response.json().catch(() => undefined);
    if (!response.ok || token === null) throw responseError(response, withoutPassword(password, content));
    return { token, expiresAt: content?.token?.expires_at, projectId: content?.token?.project?.id };
  };
}
