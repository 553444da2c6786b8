import { createService } from '@cloudimages/service';
import { expect, test, vi } from 'vitest';
import { createCloudImages, type Login, listImages, renewedToken, signIn } from '../src/index.ts';
import { endpoint } from './support/clients.ts';
import { identityService } from './support/identity.ts';
import { errorOf, fails, inTurn, json, raw, type Turn } from './support/scripted.ts';

const login = {
  identity: `${endpoint}/v3`,
  domain: 'Default',
  user: 'demo',
  password: 'demo-password',
  project: 'RegionOne',
};

const signInError = (turn: Turn, change: Partial<Login> = {}) =>
  errorOf(signIn({ ...login, fetch: inTurn(turn).fetch, ...change })());

test('a password gives a token that the service accepts, with one request, at the first call', async () => {
  const { fetch, requests } = inTurn(identityService);
  const credentials = renewedToken(signIn({ ...login, fetch }));
  expect(requests).toHaveLength(0);
  const client = createCloudImages({ endpoint, credentials, fetch: createService().fetch });
  await listImages(client);
  await listImages(client);
  expect(requests).toHaveLength(1);
});

test('the request is that of the identity API', async () => {
  const { fetch, requests } = inTurn((request) => identityService(request.clone()));
  const timeout = vi.spyOn(AbortSignal, 'timeout');
  const { token, expiresAt, projectId } = await signIn({ ...login, identity: `${endpoint}/v3/`, fetch })();
  expect(timeout.mock.calls).toEqual([[30_000]]);
  timeout.mockRestore();
  expect([token, projectId]).toEqual(['demo-token', '0b1e494e2660441a957313163095fe5c']);
  expect(new Date(expiresAt).getTime()).toBeGreaterThan(Date.now());
  const domain = { name: 'Default' };
  expect(requests[0]).toMatchObject({ method: 'POST', url: `${endpoint}/v3/auth/tokens`, redirect: 'manual' });
  expect(await requests[0]?.json()).toEqual({
    auth: {
      identity: { methods: ['password'], password: { user: { name: 'demo', domain, password: 'demo-password' } } },
      scope: { project: { name: 'RegionOne', domain } },
    },
  });
});

const message = 'The password is wrong.';

test.each<[string, Turn, object]>([
  ['a wrong password', identityService, { kind: 'unknown', status: 401, code: undefined, message }],
  ['a redirect', raw(null, { status: 307, headers: { Location: 'http://127.0.0.1:1' } }), { status: 307 }],
  ['a response without a token', json({ token: {} }, { status: 201 }), { status: 201 }],
  ['a response that is not JSON', raw('busy', { status: 503 }), { status: 503 }],
])('%s is an error', async (_, turn, expected) => {
  const error = await signInError(turn, { password: 'wrong-password' });
  expect(error).toMatchObject({
    name: 'CloudImagesError',
    method: 'POST',
    url: `${endpoint}/v3/auth/tokens`,
    ...expected,
  });
});

test('an error of fetch is passed on', async () => {
  const failed = new TypeError('fetch failed');
  expect(await signInError(fails(failed))).toBe(failed);
});

test.each(['secret-word', 'se"cr\\et', 'a$&b'])('the password %s is redacted in an error', async (password) => {
  const echo: Turn = async (request) => {
    const message = `Wrong: ${await request.text()} and ${password}.`;
    return Response.json({ error: { code: 400, message } }, { status: 400 });
  };
  const error = await signInError(echo, { password });
  expect(error.message).toMatch(/^Wrong: .*"password":"\*\*\*".* and \*\*\*\.$/);
  expect(error.stack).not.toContain(password);
});

test('an empty password redacts nothing', async () => {
  const refuse = json({ error: { code: 400, message: 'No password.' } }, { status: 400 });
  expect((await signInError(refuse, { password: '' })).message).toBe('No password.');
});
