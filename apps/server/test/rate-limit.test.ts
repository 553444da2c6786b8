import { responseValidator } from '@cloudimages/contract/validators';
import { sendRaw } from '@cloudimages/test-kit/socket';
import { describe, expect, test } from 'vitest';
import { idOf } from '../src/credentials/credentials.ts';
import { expectGateway, id, image, json, octets } from './support/call.ts';
import { fileOf, secrets } from './support/credentials.ts';
import { byPassword, byToken, identityAt } from './support/identity.ts';
import { serve } from './support/server.ts';

/** The current time, which only tests change. */
let now = new Date('2026-11-24T08:00:00Z');
const clock = () => now;
const aSecondLater = () => {
  now = new Date(now.getTime() + 1000);
};

const show = (url: string, token = 'demo-token') => fetch(url + image, { headers: { 'X-Auth-Token': token } });

/** Statuses of that many calls, one after the other. */
async function statuses(count: number, call: () => Promise<{ readonly status: number }>): Promise<number[]> {
  const found = [];
  for (let index = 0; index < count; index++) found.push((await call()).status);
  return found;
}

describe('the rate limit of a project', async () => {
  const { url } = await serve({ rateLimit: 3, now: clock });

  test('refuses the excess until a second has passed, also of simultaneous requests', async () => {
    expect(await statuses(5, () => show(url))).toEqual([200, 200, 200, 429, 429]);
    expect((await show(url, 'other-token')).status).toBe(404);
    aSecondLater();
    const together = await Promise.all(Array.from({ length: 9 }, () => show(url)));
    expect(together.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429, 429, 429, 429, 429, 429]);
  });

  test.each([
    ['updateImage', 'PATCH', `/v2/cloudimages/${id}`, { headers: json, body: '[]' }],
    ['listImages', 'GET', '/v2/cloudimages', {}],
    ['glanceUploadFile', 'PUT', `${image}/file`, { headers: octets, body: 'x'.repeat(1_000_000) }],
    ['glanceDeleteImage', 'DELETE', image, {}],
  ] as const)('responds to %s with 429', async (operation, method, path, init: RequestInit) => {
    await statuses(4, () => show(url));
    const headers = { 'X-Auth-Token': 'demo-token', Accept: 'application/json', ...init.headers };
    const response = await fetch(url + path, { ...init, method, headers });
    expect(response.status).toBe(429);
    expect(response.headers.get('Retry-After')).toBe('1');
    const text = await response.text();
    expectGateway(response.headers, text, 'APIGW.0308');
    expect(responseValidator(operation, 429)?.(JSON.parse(text))).toBe(true);
  });

  test('does not count requests that need no authentication', async () => {
    expect(new Set(await statuses(9, () => fetch(`${url}/v2`)))).toEqual(new Set([300]));
    expect(new Set(await statuses(9, () => fetch(`${url}/v3`)))).toEqual(new Set([200]));
  });

  test('counts requests of the identity API', async () => {
    aSecondLater();
    const { validate } = identityAt(url);
    expect(await statuses(4, () => validate('other-token'))).toEqual([200, 200, 200, 429]);
    expect((await show(url, 'other-token')).status).toBe(429);
  });
});

describe('the rate limit of login attempts', async () => {
  test('allows five a second for each user', async () => {
    const { url } = await serve({ rateLimit: 1000, now: clock, credentials: await fileOf() });
    const { create } = identityAt(url);
    expect(await statuses(6, () => create(byPassword('eve', 'guess')))).toEqual([401, 401, 401, 401, 401, 429]);
    expect(await statuses(6, () => create(byPassword('alice', 'guess')))).toEqual([401, 401, 401, 401, 401, 429]);
    const refused = await create(byPassword('alice'));
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe('1');
    expect((await create(byPassword('bob', 'battery staple'))).status).toBe(201);
    aSecondLater();
    const { status, token } = await create(byPassword('alice'));
    expect(status).toBe(201);
    expect(await statuses(5, () => create(byToken(token)))).toEqual([201, 201, 201, 201, 429]);
  });

  test('counts attempts by ID and by name together, also for an unknown user', async () => {
    const { url } = await serve({ rateLimit: 1000, now: clock, credentials: await fileOf() });
    const { create } = identityAt(url);
    const byId = (id: string) => ({
      identity: { methods: ['password'], password: { user: { id, password: 'guess' } } },
    });
    for (const [name, id] of [
      ['alice', 'a1'],
      ['bob', idOf({ name: 'bob' })],
      ['eve', idOf({ name: 'eve' })],
    ] as const) {
      expect(await statuses(3, () => create(byPassword(name, 'guess')))).toEqual([401, 401, 401]);
      expect(await statuses(3, () => create(byId(id)))).toEqual([401, 401, 429]);
      expect((await create(byPassword(name, 'guess'))).status).toBe(429);
    }
  });

  test('is off where there is no rate limit', async () => {
    const { url } = await serve({ now: clock });
    const { create } = identityAt(url);
    expect(new Set(await statuses(20, () => create(byPassword('demo', 'guess'))))).toEqual(new Set([401]));
  });
});

describe('by default', () => {
  /** How many of 250 requests in a row are served. */
  const many = async (url: string) => {
    const request = `GET ${image} HTTP/1.1\r\nHost: ims\r\nX-Auth-Token: ${secrets.token}\r\n`;
    const responses = await sendRaw(url, `${`${request}\r\n`.repeat(249)}${request}Connection: close\r\n\r\n`);
    expect(responses).toHaveLength(250);
    return responses.filter(({ status }) => status === 200).length;
  };

  test('there is no limit on a loopback address', async () => {
    expect(await many((await serve({ now: clock, credentials: await fileOf() })).url)).toBe(250);
  });

  test('200 requests a second are allowed on other addresses', async () => {
    const { url } = await serve({ now: clock, credentials: await fileOf(), host: '0.0.0.0' });
    expect(await many(`http://127.0.0.1:${new URL(url).port}`)).toBe(200);
  });

  test('0 removes the limit on other addresses', async () => {
    const { url } = await serve({ now: clock, credentials: await fileOf(), host: '0.0.0.0', rateLimit: 0 });
    expect(await many(`http://127.0.0.1:${new URL(url).port}`)).toBe(250);
  });
});
