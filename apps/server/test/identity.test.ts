import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { IdentityOperationId } from '@cloudimages/contract/identity';
import { sendRaw } from '@cloudimages/test-kit/socket';
import { describe, expect, test } from 'vitest';
import { expectGateway, image, json } from './support/call.ts';
import { fileOf, first, people, second, secrets } from './support/credentials.ts';
import { newPath } from './support/folder.ts';
import { byPassword, byToken, identityAt } from './support/identity.ts';
import { serve } from './support/server.ts';
import { signed } from './support/signed.ts';

/** The current time, which only tests change. */
let now = new Date('2026-11-24T08:12:33.456Z');
const clock = () => now;

const { url } = await serve({ credentials: await fileOf(), now: clock });
const { version, create, send, validate, check, revoke, look } = identityAt(url);

const show = (token: string, from = url) =>
  fetch(from + image, { headers: { 'X-Auth-Token': token, Accept: 'application/json' } });
const wrong = {
  status: 401,
  body: { error: { message: 'The user, the password, the token, the signature or the project is missing or wrong.' } },
};
const domain = { id: 'd1', name: 'Acme' };
const endpoints = (type: string, url: string, region = 'RegionOne') =>
  ['public', 'internal', 'admin'].map((kind) => ({
    id: `${type}-${kind}`,
    interface: kind,
    region,
    region_id: region,
    url,
  }));

test('the version links to itself', async () => {
  const { status, body } = await version();
  expect(status).toBe(200);
  expect(body.version.links).toEqual([{ rel: 'self', href: `${url}/v3/` }]);
  const linked = await fetch(body.version.links[0].href);
  expect(await linked.json()).toEqual(body);
});

test('/v1 and /v2 still belong to the image API', async () => {
  expect((await fetch(`${url}/v2`)).status).toBe(300);
  const response = await fetch(`${url}/v4`);
  expect(response.status).toBe(404);
  expectGateway(response.headers, await response.text(), 'APIGW.0101');
});

describe('a password', () => {
  test('gets a token for the first project of the user', async () => {
    const { status, body, token } = await create(byPassword('alice'));
    expect(status).toBe(201);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(body.token).toEqual({
      methods: ['password'],
      issued_at: '2026-11-24T08:12:33.000000Z',
      expires_at: '2026-11-25T08:12:33.000000Z',
      user: { id: 'a1', name: 'alice', domain },
      project: { id: first, name: 'images', domain },
      roles: [{ id: 'member', name: 'member' }],
      catalog: [
        { id: 'image', type: 'image', name: 'glance', endpoints: endpoints('image', url) },
        { id: 'identity', type: 'identity', name: 'keystone', endpoints: endpoints('identity', `${url}/v3`) },
      ],
    });
    expect((await show(token)).status).toBe(200);
  });

  test('gets a new token each time', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => create(byPassword('alice'))));
    expect(new Set(answers.map(({ token }) => token)).size).toBe(3);
  });

  test.each([
    [{ id: second }],
    [{ name: 'other' }],
    [{ name: 'other', domain: { id: 'd1' } }],
    [{ name: 'other', domain: { name: 'Acme' } }],
  ])('may name the project %j', async (project) => {
    const { body, token } = await create(byPassword('alice', secrets.password, { project }));
    expect(body.token.project).toEqual({ id: second, name: 'other', domain });
    expect((await show(token)).status).toBe(404);
  });

  test.each([
    ['that is wrong', byPassword('alice', 'wrong')],
    ['of another user', byPassword('bob', secrets.password)],
    ['of an unknown user', byPassword('eve')],
    ['of a user without one', byPassword('carol')],
    ['for a project that the user has no access to', byPassword('bob', 'battery staple', { project: { id: first } })],
    ['for an unknown project', byPassword('alice', secrets.password, { project: { name: 'nothing' } })],
    [
      'for a project of another domain',
      byPassword('alice', secrets.password, { project: { name: 'other', domain: { name: 'x' } } }),
    ],
  ])('%s is 401, with the same error each time', async (_what, auth) => {
    const answer = await create(auth);
    expect(answer).toMatchObject(wrong);
    expect(answer.token).toBe('');
  });
});

describe('a token', () => {
  test('is exchanged for one of another project, which expires with it', async () => {
    const before = await create(byPassword('alice'));
    now = new Date('2026-11-24T20:00:00Z');
    const { status, body, token } = await create(byToken(before.token, { project: { name: 'other' } }));
    expect(status).toBe(201);
    expect(body.token).toMatchObject({
      methods: ['password', 'token'],
      issued_at: '2026-11-24T20:00:00.000000Z',
      expires_at: before.body.token.expires_at,
      project: { id: second },
    });
    const again = await create(byToken(token));
    expect(again.body.token).toMatchObject({ methods: ['password', 'token'], project: { id: first } });
    expect((await show(again.token)).status).toBe(200);
  });

  test('of the file is exchanged for one that lasts a day', async () => {
    const { body } = await create(byToken(secrets.token));
    const lifetime = Date.parse(body.token.expires_at) - Date.parse(body.token.issued_at);
    expect(lifetime).toBe(24 * 3_600_000);
    expect(body.token).toMatchObject({ methods: ['token'], user: { name: 'carol' }, project: { id: first } });
  });

  test.each([
    ['unknown', 'nobodys'],
    ['expired', secrets.oldToken],
  ])('that is %s cannot be exchanged', async (_what, token) => {
    expect(await create(byToken(token))).toMatchObject(wrong);
  });

  test('cannot be exchanged for a project of another user', async () => {
    const { token } = await create(byPassword('bob', 'battery staple'));
    expect(await create(byToken(token, { project: { id: first } }))).toMatchObject(wrong);
  });

  test('or a password is used as the method says when both are given', async () => {
    const { token } = await create(byPassword('bob', 'battery staple'));
    const { identity } = byPassword('alice');
    const { body } = await create({ identity: { ...identity, methods: ['token'], token: { id: token } } });
    expect(body.token.user.name).toBe('bob');
  });

  test('is validated with the body of its creation', async () => {
    const { body, token } = await create(byPassword('alice'));
    const validated = await validate(token);
    expect(validated).toMatchObject({ status: 200, token });
    expect(validated.body).toEqual(body);
  });

  test('is checked by a response without a body', async () => {
    const [one, bobs] = await Promise.all([create(byPassword('alice')), create(byPassword('bob', 'battery staple'))]);
    expect(await check(one.token)).toMatchObject({ status: 200, token: one.token, body: '' });
    expect(await check(one.token, bobs.token)).toMatchObject({ status: 403, body: '' });
    expect(await check(one.token, 'unknown')).toMatchObject({ status: 404, body: '' });
    await revoke(one.token);
    expect(await check(one.token)).toMatchObject({ status: 401, body: '' });
  });

  test('of the file is validated', async () => {
    const { body } = await validate(secrets.token);
    expect(body.token).toMatchObject({
      expires_at: '9999-12-31T23:59:59.000000Z',
      user: { name: 'carol' },
      project: { id: first },
    });
  });

  test('validates and revokes other tokens of the same user only', async () => {
    const [one, other, bobs] = await Promise.all([
      create(byPassword('alice')),
      create(byPassword('alice', secrets.password, { project: { id: second } })),
      create(byPassword('bob', 'battery staple')),
    ]);
    expect((await validate(one.token, other.token)).body.token.project.id).toBe(second);
    expect((await validate(bobs.token, one.token)).status).toBe(403);
    expect((await validate(one.token, bobs.token)).status).toBe(403);
    expect((await revoke(bobs.token, one.token)).status).toBe(403);
    expect((await revoke(bobs.token, secrets.token)).status).toBe(403);
    expect((await validate(one.token)).status).toBe(200);
    expect((await revoke(one.token, other.token)).status).toBe(204);
    expect((await validate(one.token, other.token)).status).toBe(404);
    expect((await show(other.token)).status).toBe(401);
    expect((await show(one.token)).status).toBe(200);
  });

  test.each(['unknown', secrets.oldToken, '__proto__'])('such as %s is not found', async (subject) => {
    const { token } = await create(byPassword('alice'));
    expect((await validate(token, subject)).status).toBe(404);
    expect((await revoke(token, subject)).status).toBe(404);
  });

  test.each(['', 'unknown', secrets.oldToken, 'demo-token'])(
    'such as %j does not authenticate the caller',
    async (caller) => {
      expect(await validate(caller, secrets.token)).toMatchObject(wrong);
      expect(await revoke(caller, secrets.token)).toMatchObject(wrong);
      expect((await show(secrets.token)).status).toBe(200);
    },
  );

  test('is invalid on every connection as soon as it is revoked', async () => {
    const { token } = await create(byPassword('alice'));
    const before = await Promise.all(Array.from({ length: 20 }, () => show(token)));
    expect(new Set(before.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await revoke(token)).status).toBe(204);
    const after = await Promise.all(Array.from({ length: 20 }, () => show(token)));
    expect(new Set(after.map(({ status }) => status))).toEqual(new Set([401]));
    expect(await create(byToken(token))).toMatchObject(wrong);
    expect(await revoke(token)).toMatchObject(wrong);
  });

  test('expires after a day', async () => {
    now = new Date('2026-11-24T08:00:00Z');
    const { token } = await create(byPassword('alice'));
    now = new Date('2026-11-25T07:59:59.999Z');
    expect((await show(token)).status).toBe(200);
    expect((await validate(token)).status).toBe(200);
    now = new Date('2026-11-25T08:00:00Z');
    const response = await show(token);
    expect(response.status).toBe(401);
    expect((await response.json()).error_msg).toContain('token expired');
    expect(await validate(token)).toMatchObject(wrong);
    expect(await create(byToken(token))).toMatchObject(wrong);
  });

  test('and its revocation survive a restart; only one of the file is valid again', async () => {
    const credentials = await fileOf();
    const data = newPath('data');
    const one = await serve({ credentials, data, now: clock });
    const before = identityAt(one.url);
    const kept = await before.create(byPassword('alice'));
    const revoked = await before.create(byPassword('alice'));
    await before.revoke(kept.token, revoked.token);
    await before.revoke(secrets.token);
    expect((await show(secrets.token, one.url)).status).toBe(401);
    await one.close();
    now = new Date(now.getTime() + 1);

    const two = await serve({ credentials, data, now: clock });
    expect((await show(kept.token, two.url)).status).toBe(200);
    expect((await identityAt(two.url).validate(kept.token)).body.token).toMatchObject({
      methods: ['password'],
      issued_at: kept.body.token.issued_at,
    });
    expect((await show(revoked.token, two.url)).status).toBe(401);
    expect((await show(secrets.token, two.url)).status).toBe(200);
  });
});

describe('a token for the domain', () => {
  test.each([
    ['a password', { id: 'd1' }, async () => byPassword('alice')],
    ['a password', { name: 'Acme' }, async () => byPassword('alice')],
    ['a token', { name: 'Acme' }, async () => byToken((await create(byPassword('alice'))).token)],
  ])('is made from %s for the domain %j', async (_what, scope, login) => {
    const { status, body, token } = await create({ ...(await login()), scope: { domain: scope } });
    expect(status).toBe(201);
    expect(body.token).toMatchObject({ user: { name: 'alice' }, domain, catalog: expect.any(Array) });
    expect(body.token).not.toHaveProperty('project');
    expect((await validate(token)).body).toEqual(body);
    expect((await create(byToken(token))).body.token.project.id).toBe(first);
  });

  test('does not give access to images of any project', async () => {
    const { token } = await create({ ...byPassword('alice'), scope: { domain: { id: 'd1' } } });
    for (const path of [image, '/v2/images', '/v2/cloudimages']) {
      const response = await fetch(url + path, { headers: { 'X-Auth-Token': token, Accept: 'application/json' } });
      expect(response.status).toBe(401);
      const text = await response.text();
      expectGateway(response.headers, text, 'APIGW.0301');
      expect(text).toContain('the token is for a domain');
    }
  });

  test.each([{ id: 'd2' }, { name: 'Default' }])('of another domain such as %j is not made', async (other) => {
    expect(await create({ ...byPassword('alice'), scope: { domain: other } })).toMatchObject(wrong);
  });

  test('is not made when the scope names a project, too', async () => {
    const { body } = await create({ ...byPassword('alice'), scope: { domain: { id: 'd1' }, project: { id: second } } });
    expect(body.token.project.id).toBe(second);
  });
});

describe('a caller looks up', () => {
  const projectOf = (id: string, name: string) => ({
    id,
    name,
    domain_id: 'd1',
    parent_id: 'd1',
    enabled: true,
    is_domain: false,
    description: '',
    links: { self: `${url}/v3/projects/${id}` },
  });
  const one = projectOf(first, 'images');
  const other = projectOf(second, 'other');
  const alice = { id: 'a1', name: 'alice', domain_id: 'd1', enabled: true };
  const services = [
    { id: 'image', type: 'image', name: 'glance', enabled: true },
    { id: 'identity', type: 'identity', name: 'keystone', enabled: true },
  ];

  /** The ways in which Alice can be authenticated. */
  const callers: [string, (path: string) => Promise<RequestInit>][] = [
    ['a token', async () => ({ headers: { 'X-Auth-Token': (await create(byPassword('alice'))).token } })],
    [
      'a token for the domain',
      async () => {
        const { token } = await create({ ...byPassword('alice'), scope: { domain: { id: 'd1' } } });
        return { headers: { 'X-Auth-Token': token } };
      },
    ],
    ['a signature', (path) => signed(url + path, { id: 'ALICE1', secret: secrets.secretKey, time: now })],
  ];

  const found: [IdentityOperationId, path: string, query: string, body: object][] = [
    ['keystoneListProjects', '/v3/projects', '', { projects: [one, other] }],
    ['keystoneListProjects', '/v3/projects', '?name=other', { projects: [other] }],
    [
      'keystoneListProjects',
      '/v3/projects',
      '?name=images&domain_id=d1&parent_id=d1&enabled=True',
      { projects: [one] },
    ],
    ['keystoneListProjects', '/v3/projects', '?domain_id=default', { projects: [] }],
    ['keystoneListProjects', '/v3/projects', '?enabled=FALSE', { projects: [] }],
    ['keystoneListProjects', '/v3/projects', '?is_domain=0', { projects: [one, other] }],
    ['keystoneListAuthProjects', '/v3/auth/projects', '', { projects: [one, other] }],
    ['keystoneListProjectsForUser', '/v3/users/a1/projects', '', { projects: [one, other] }],
    ['keystoneShowProject', `/v3/projects/${second}`, '', { project: other }],
    ['keystoneListAuthDomains', '/v3/auth/domains', '', { domains: [{ ...domain, enabled: true, description: '' }] }],
    ['keystoneListUsers', '/v3/users', '', { users: [alice] }],
    ['keystoneListUsers', '/v3/users', '?name=alice', { users: [alice] }],
    ['keystoneListUsers', '/v3/users', '?name=bob', { users: [] }],
    ['keystoneListServices', '/v3/services', '', { services }],
    ['keystoneListServices', '/v3/services', '?type=image', { services: [services[0]] }],
    [
      'keystoneShowCatalog',
      '/v3/auth/catalog',
      '',
      { catalog: [{ type: 'image', endpoints: endpoints('image', url) }, { type: 'identity' }] },
    ],
  ];

  describe.each(callers)('with %s', (_what, authenticated) => {
    test.each(found)('%s %s%s', async (id, path, query, body) => {
      const response = await look(id, await authenticated(path + query), query, path);
      expect(response.status).toBe(200);
      expect(response.body).toMatchObject(body);
      if (id !== 'keystoneShowProject') {
        expect(response.body.links).toEqual({ self: url + path, next: null, previous: null });
      }
    });

    test.each<[IdentityOperationId, path: string, query?: string]>([
      ['keystoneListProjects', '/v3/projects', '?name=oth'],
      ['keystoneShowProject', `/v3/projects/${'f'.repeat(32)}`],
      ['keystoneShowProject', '/v3/projects/other'],
      ['keystoneListProjectsForUser', '/v3/users/alice/projects'],
    ])('nothing else: %s %s', async (id, path, query = '') => {
      expect((await look(id, await authenticated(path + query), query, path)).status).toBe(403);
    });
  });

  test("not another user's projects", async () => {
    const { token } = await create(byPassword('bob', 'battery staple'));
    const init = { headers: { 'X-Auth-Token': token } };
    expect((await look('keystoneListProjects', init)).body.projects).toEqual([other]);
    expect((await look('keystoneShowProject', init, '', `/v3/projects/${first}`)).status).toBe(403);
    expect((await look('keystoneListProjectsForUser', init, '', '/v3/users/a1/projects')).status).toBe(403);
  });

  test('nothing without a token or with a wrong signature, and reads why the signature is wrong', async () => {
    expect(await look('keystoneListProjects', {})).toMatchObject(wrong);
    const path = '/v3/projects';
    const init = await signed(url + path, { id: 'ALICE1', secret: 'wrong', time: now });
    const { status, body } = await look('keystoneListProjects', init);
    expect(status).toBe(401);
    expect(body.error.message).toContain('verify aksk signature fail');
  });

  test('a filter given twice is refused', async () => {
    const query = '?name=images&name=other';
    const [, authenticated] = callers[0] ?? [];
    expect((await look('keystoneListProjects', (await authenticated?.('')) ?? {}, query)).status).toBe(400);
  });
});

test.each([
  ['the option', { region: 'eu-de' }, 'eu-de'],
  ['the credentials file', {}, 'eu-nl'],
])('the region is that of %s', async (_what, options, region) => {
  const credentials = await fileOf({ ...people, region: 'eu-nl' });
  const at = identityAt((await serve({ credentials, now: clock, ...options })).url);
  const { body } = await at.create(byPassword('alice'));
  expect(body.token.catalog[0].endpoints[0]).toMatchObject({ region, region_id: region });
});

test.each([
  ['eu-de', 'RegionTwo'],
  ['RegionTwo', 'RegionOne'],
])('the development projects are found by the name of the region, %s', async (region, second) => {
  const at = identityAt((await serve({ region })).url);
  const scope = { project: { name: region } };
  expect((await at.create(byPassword('demo', 'demo-password', scope))).status).toBe(201);
  const nameOf = async (user: string) =>
    (await at.create(byPassword(user, `${user}-password`))).body.token.project.name;
  expect([await nameOf('other'), await nameOf('remote')]).toEqual([`${region}_other`, second]);
});

describe('the catalog', () => {
  test.each(['?nocatalog', '?nocatalog=', '?nocatalog=false'])('is left out with %s', async (query) => {
    const { body, token } = await create(byPassword('alice'), query);
    expect(body.token).not.toHaveProperty('catalog');
    expect((await validate(token, token, query)).body.token).not.toHaveProperty('catalog');
    expect((await validate(token)).body.token).toHaveProperty('catalog');
  });

  test.each([
    ['http', ''],
    ['http', 'X-Forwarded-Proto: http\r\n'],
    ['http', 'X-Forwarded-Proto: httpsx\r\nX-Forwarded-Host: evil.example.com\r\n'],
    ['https', 'X-Forwarded-Proto: https\r\n'],
    ['https', 'X-Forwarded-Proto: HTTPS, http\r\n'],
  ])('has the address of the request, %s: %j', async (scheme, headers) => {
    const body = JSON.stringify({ auth: byPassword('alice') });
    const [answer] = await sendRaw(
      url,
      `POST /v3/auth/tokens HTTP/1.1\r\nHost: ims.example.com:8080\r\n${headers}Content-Type: application/json\r\n` +
        `Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
    );
    const urls = JSON.parse(String(answer?.text)).token.catalog.map(
      ({ endpoints }: { endpoints: { url: string }[] }) => endpoints[0]?.url,
    );
    expect(urls).toEqual([`${scheme}://ims.example.com:8080`, `${scheme}://ims.example.com:8080/v3`]);
  });
});

describe('a malformed request is refused:', () => {
  const { identity } = byPassword('alice');

  test.each([
    ['no auth', undefined],
    ['an empty auth', {}],
    ['no method', { identity: { methods: [] } }],
    ['another method', { identity: { ...identity, methods: ['totp'] } }],
    ['two methods', { identity: { ...identity, methods: ['password', 'token'], token: { id: 'x' } } }],
    ['a method without its member', { identity: { methods: ['token'], password: identity.password } }],
    ['no user', { identity: { methods: ['password'], password: {} } }],
    ['no name', { identity: { methods: ['password'], password: { user: { password: 'x' } } } }],
    ['no password', { identity: { methods: ['password'], password: { user: { name: 'alice' } } } }],
    [
      'a password that is not a string',
      { identity: { methods: ['password'], password: { user: { name: 'a', password: 1 } } } },
    ],
    ['a long password', byPassword('alice', 'x'.repeat(4097))],
    ['the right password followed by U+0000', byPassword('alice', `${secrets.password}\0`)],
    ['a scope without a project and a domain', { identity, scope: { unscoped: {} } }],
    ['a domain without a name', { identity, scope: { domain: {} } }],
    ['no scope at all', { identity, scope: 'unscoped' }],
    ['a project without a name', { identity, scope: { project: {} } }],
  ])('%s', async (_what, auth) => {
    expect((await create(auth)).status).toBe(400);
  });

  test.each([
    ['no body', { headers: json }],
    ['a body that is not JSON', { headers: json, body: '{"auth": {"identity": ' }],
    ['a JSON array', { headers: json, body: '[]' }],
    ['another media type', { headers: { 'Content-Type': 'text/plain' }, body: JSON.stringify({ auth: { identity } }) }],
    ['a malformed media type', { headers: { 'Content-Type': 'json' }, body: '{}' }],
  ])('%s', async (_what, init) => {
    expect((await send(init)).status).toBe(400);
  });

  test('a body that is too long', async () => {
    const { status, body } = await send({ headers: json, body: ' '.repeat(2 ** 20 + 1) });
    expect(status).toBe(413);
    expect(body.error.code).toBe(413);
  });

  test('a token request without X-Subject-Token', async () => {
    for (const method of ['GET', 'DELETE']) {
      const init = { method, headers: { 'X-Auth-Token': secrets.token } };
      const response = await fetch(`${url}/v3/auth/tokens`, init);
      expect(response.status).toBe(400);
      expect((await response.json()).error.message).toContain('X-Subject-Token');
    }
  });

  test.each(['GET /v3', 'GET /v3/auth/tokens', 'POST /v3/auth/tokens'])(
    'a malformed Host header, with an error of the identity API: %s',
    async (line) => {
      const [answer] = await sendRaw(url, `${line} HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n`);
      expect(answer?.status).toBe(400);
      expect(JSON.parse(String(answer?.text))).toMatchObject({ error: { code: 400 } });
    },
  );
});

test('the examples of the document log in with the development credentials', async () => {
  const development = identityAt((await serve()).url);
  const document = JSON.parse(
    await readFile(fileURLToPath(import.meta.resolve('@cloudimages/spec/identity.json')), 'utf8'),
  );
  const { examples } = document.paths['/v3/auth/tokens'].post.requestBody.content['application/json'];
  expect(Object.keys(examples).length).toBeGreaterThan(2);
  for (const name of Object.keys(examples)) {
    const { value } = document.components.examples?.[name] ?? examples[name];
    const { status, body } = await development.create(value.auth);
    expect(status, name).toBe(201);
    expect(body.token).toMatchObject({
      user: { id: '5f1e0c6b7a9d4c2e8b3f6a1d0e9c8b7a', name: 'demo' },
      ...(value.auth.scope?.domain ? { domain: { name: 'Default' } } : { project: { name: 'RegionOne' } }),
    });
  }
});

test('a credentials file of an older server still works', async () => {
  const { projects, tokens } = people;
  const old = { projects, users: [{ name: 'carol' }], tokens: tokens.filter(({ user }) => user === 'carol') };
  const server = await serve({ credentials: await fileOf(old) });
  expect((await show(secrets.token, server.url)).status).toBe(200);
  const { body } = await identityAt(server.url).validate(secrets.token);
  expect(body.token.user.domain).toEqual({ id: 'default', name: 'Default' });
});
