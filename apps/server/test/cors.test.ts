import { operations, pathOf } from '@cloudimages/contract';
import { document } from '@cloudimages/contract/document';
import { identityOperations } from '@cloudimages/contract/identity';
import { describe, expect, test } from 'vitest';
import { id, image, json, token } from './support/call.ts';
import { serve } from './support/server.ts';

const { url } = await serve();

interface Declared {
  readonly components: { readonly responses: Readonly<Record<string, Answer>> };
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses?: Record<string, Answer> }>>>>;
}
interface Answer {
  readonly headers?: object;
}

const { components, paths } = document as unknown as Declared;
const answers = [
  ...Object.values(components.responses),
  ...Object.values(paths).flatMap((path) =>
    Object.values(path).flatMap(({ responses }) => Object.values(responses ?? {})),
  ),
];
const declaredHeaders = [...new Set(answers.flatMap(({ headers = {} }) => Object.keys(headers)))].filter(
  (name) => !name.startsWith('X-Image-Meta-'),
);

const origin = { Origin: 'https://console.example.com' };

describe('a preflight request is allowed for every operation:', () => {
  test.each([...Object.values(operations), ...Object.values(identityOperations)])('$id', async (operation) => {
    const { method } = operation;
    const wanted = 'content-type,x-auth-token,x-sdk-date,authorization';
    const response = await fetch(url + pathOf(operation), {
      method: 'OPTIONS',
      headers: { ...origin, 'Access-Control-Request-Method': method, 'Access-Control-Request-Headers': wanted },
    });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Access-Control-Allow-Methods')?.split(', ')).toContain(method);
    expect(response.headers.get('Access-Control-Allow-Headers')).toBe(wanted);
    expect(response.headers.get('X-Request-Id')).toMatch(/^[0-9a-f]{32}$/);
  });

  test('without request headers, and for an unknown path', async () => {
    const headers = { ...origin, 'Access-Control-Request-Method': 'GET' };
    const response = await fetch(`${url}/nothing`, { method: 'OPTIONS', headers });
    expect(response.status).toBe(204);
    expect(response.headers.has('Access-Control-Allow-Headers')).toBe(false);
  });
});

test('the document declares headers', () => {
  expect(declaredHeaders).toContain('X-Request-Id');
  expect(declaredHeaders).toContain('Accept-Patch');
});

describe('a page of another origin may read', () => {
  test.each([
    ['a response', 'GET', image, {}, 200],
    ['data', 'GET', `${image}/file`, {}, 200],
    ['a part of data', 'GET', `${image}/file`, { headers: { Range: 'bytes=0-0' } }, 206],
    ['a range that cannot be satisfied', 'GET', `${image}/file`, { headers: { Range: 'bytes=9-' } }, 416],
    ['a missing token', 'GET', image, { headers: { 'X-Auth-Token': '' } }, 401],
    ['an error', 'PATCH', image, { headers: json, body: '[]' }, 415],
    ['a token', 'GET', '/v3/auth/tokens', { headers: { 'X-Subject-Token': 'demo-token' } }, 200],
    ['a login that failed', 'POST', '/v3/auth/tokens', { headers: json, body: '{}' }, 400],
    ['an unknown path', 'GET', '/nothing', {}, 404],
    ['a malformed path', 'GET', '/%zz', {}, 404],
    ['a body that is too long', 'PATCH', `/v2/cloudimages/${id}`, { headers: json, body: ' '.repeat(2 ** 21) }, 413],
    ['the document', 'GET', '/openapi.json', {}, 200],
    ['a health check', 'GET', '/healthz', {}, 200],
  ] as [string, string, string, RequestInit, number][])('%s', async (_what, method, path, init, status) => {
    const response = await fetch(url + path, { ...init, method, headers: { ...token, ...init.headers, ...origin } });
    expect(response.status).toBe(status);
    await response.arrayBuffer();
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.has('Access-Control-Allow-Credentials')).toBe(false);
    const exposed = response.headers.get('Access-Control-Expose-Headers')?.split(', ');
    expect(exposed).toEqual(
      expect.arrayContaining([...declaredHeaders, 'X-Subject-Token', 'Retry-After', 'Content-Length', 'Date']),
    );
    expect(response.headers.get('X-Request-Id')).toMatch(/^[0-9a-f]{32}$/);
  });

  test('all headers of the response to HEAD', async () => {
    const response = await fetch(`${url}/v1/images/${id}`, { method: 'HEAD', headers: { ...token, ...origin } });
    expect(response.status).toBe(200);
    expect(response.headers.get('Access-Control-Expose-Headers')).toBe('*');
  });
});
