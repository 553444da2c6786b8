import type { TokenCreate } from '@cloudimages/contract/identity';
import { known } from '../conventions.ts';
import { failure } from '../failure.ts';
import type { Send } from '../layer.ts';

/**
 * Who signs in, where, and for which project.
 *
 * @example
 * ```ts
 * const login: Login = {
 *   identity: 'http://127.0.0.1:9292/v3',
 *   domain: 'Default',
 *   user: 'demo',
 *   password: 'demo-password',
 *   project: 'demo',
 * };
 * console.log((await signIn(login)()).expiresAt);
 * ```
 */
export interface Login {
  /** Address of the identity service with its version, such as `https://iam.example.com/v3`. */
  readonly identity: string;
  /** Name of the domain that the user and the project belong to; clouds call it the account. */
  readonly domain: string;
  /** Name of the user. */
  readonly user: string;
  readonly password: string;
  /** Name of the project, which most clouds name after their region. */
  readonly project: string;
  /** Sends a request; `globalThis.fetch` unless given. */
  readonly fetch?: Send;
}

/** An answer without the password, which it may repeat, be it as JSON within a text. */
function without(password: string, answer: unknown): unknown {
  const spellings = [password, JSON.stringify(password).slice(1, -1)].filter((spelling) => spelling !== '');
  const redacted = (text: string) => spellings.reduce((rest, spelling) => rest.replaceAll(spelling, '***'), text);
  const text = JSON.stringify(answer) ?? 'null';
  return JSON.parse(text, (_name, value) => (typeof value === 'string' ? redacted(value) : value));
}

/** How long a token is waited for, in milliseconds. */
const limit = 30_000;

/**
 * Makes a function for `renewedToken` that signs in with a password (decision 93) and resolves to a token and the time
 * at which it ends. Nothing is sent before it is called. It rejects with a CloudImagesError when the identity service
 * refuses, and with what fetch throws when it does not answer within half a minute.
 *
 * @example
 * ```ts
 * const login = {
 *   identity: 'http://127.0.0.1:9292/v3',
 *   domain: 'Default',
 *   user: 'demo',
 *   password: 'demo-password',
 *   project: 'demo',
 * };
 * const credentials = renewedToken(signIn(login));
 * const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', credentials });
 * console.log((await listImages(client)).images.length);
 * ```
 */
export function signIn({ identity, domain, user, password, project, fetch = globalThis.fetch }: Login) {
  const owner = { domain: { name: domain } };
  const body: TokenCreate = {
    auth: {
      identity: { methods: ['password'], password: { user: { name: user, password, ...owner } } },
      scope: { project: { name: project, ...owner } },
    },
  };
  return async (): Promise<{ readonly token: string; readonly expiresAt: string }> => {
    const request = new Request(`${identity.replace(/\/+$/, '')}/auth/tokens`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(body),
      // Another host shall not get the password.
      redirect: 'manual',
      signal: AbortSignal.timeout(limit),
    });
    const response = await known(fetch)(request);
    const token = response.headers.get('X-Subject-Token');
    const answer = await response.json().catch(() => undefined);
    if (!response.ok || token === null) throw failure(response, without(password, answer));
    return { token, expiresAt: answer?.token?.expires_at };
  };
}
