import { createService } from '@cloudimages/service';
import { expect, test, vi } from 'vitest';
import { createCloudImages, listImages, renewedToken, signIn } from '../src/index.ts';
import { endpoint } from './support/clients.ts';
import { identityService } from './support/identity.ts';
import { inTurn } from './support/in-turn.ts';

const login = {
  identity: `${endpoint}/v3`,
  domain: 'Default',
  user: 'demo',
  password: 'demo-password',
  project: 'demo',
};

/** The error that signing in is rejected with. */
const refusalOf = (change: Partial<Parameters<typeof signIn>[0]>) =>
  signIn({ ...login, fetch: identityService, ...change })().then(
    () => undefined,
    (error) => error,
  );

test('a password becomes a token that the service takes', async () => {
  const { fetch, requests } = inTurn(identityService);
  const credentials = renewedToken(signIn({ ...login, fetch }));
  expect(requests).toHaveLength(0);
  const client = createCloudImages({ endpoint, credentials, fetch: createService().fetch });
  await listImages(client);
  await listImages(client);
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([`POST ${endpoint}/v3/auth/tokens`]);
});

test('names and the password go out as the document says', async () => {
  const { fetch, requests } = inTurn(async (request) => identityService(request.clone()));
  const { token, expiresAt } = await signIn({ ...login, identity: `${endpoint}/v3/`, fetch })();
  expect(token).toBe('demo-token');
  expect(new Date(expiresAt).getTime()).toBeGreaterThan(Date.now());
  expect(requests[0]?.url).toBe(`${endpoint}/v3/auth/tokens`);
  expect(await requests[0]?.json()).toEqual({
    auth: {
      identity: {
        methods: ['password'],
        password: { user: { name: 'demo', domain: { name: 'Default' }, password: 'demo-password' } },
      },
      scope: { project: { name: 'demo', domain: { name: 'Default' } } },
    },
  });
});

test('a refusal is an error like others, without the password', async () => {
  const error = await refusalOf({ password: 'wrong-password' });
  expect(error).toMatchObject({
    name: 'CloudImagesError',
    kind: 'unknown',
    status: 401,
    code: undefined,
    message: 'The password is wrong.',
    method: 'POST',
    url: `${endpoint}/v3/auth/tokens`,
  });
  expect(JSON.stringify({ ...error, message: error.message, stack: error.stack })).not.toContain('wrong-password');
});

test.each(['secret-word', 'se"cr\\et', 'a$&b'])(
  'the password %s is left out of a refusal that repeats it',
  async (password) => {
    const echo = async (request: Request) =>
      Response.json(
        { error: { code: 400, message: `Wrong: ${await request.text()} and ${password}.` } },
        { status: 400 },
      );
    const error = await refusalOf({ password, fetch: echo });
    expect(error.message).toMatch(/^Wrong: .*"password":"\*\*\*".* and \*\*\*\.$/);
    expect(error.stack).not.toContain(password);
  },
);

test('a refusal of an empty password stays as it is', async () => {
  const refuse = async () => Response.json({ error: { code: 400, message: 'No password.' } }, { status: 400 });
  expect((await refusalOf({ password: '', fetch: refuse })).message).toBe('No password.');
});

test.each([
  ['a redirect', () => new Response(null, { status: 307, headers: { Location: 'http://127.0.0.1:1' } })],
  ['an answer without a token', () => Response.json({ token: {} }, { status: 201 })],
  ['an answer that is no JSON', () => new Response('busy', { status: 503 })],
])('%s is a refusal, too', async (_, answer) => {
  expect(await refusalOf({ fetch: async () => answer() })).toMatchObject({ name: 'CloudImagesError', method: 'POST' });
});

test('no answer at all is fetch’s own error, and half a minute is enough', async () => {
  const failed = new TypeError('fetch failed');
  expect(await refusalOf({ fetch: () => Promise.reject(failed) })).toBe(failed);
  const limits = vi.spyOn(AbortSignal, 'timeout');
  await signIn({ ...login, fetch: identityService })();
  expect(limits.mock.calls).toEqual([[30_000]]);
  limits.mockRestore();
});
