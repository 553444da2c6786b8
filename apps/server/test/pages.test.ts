import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sendRaw } from '@cloudimages/test-kit/socket';
import { describe, expect, test } from 'vitest';
import { expectGateway } from './support/call.ts';
import { serve } from './support/server.ts';

const { url } = await serve();
const built = (name: string) => fileURLToPath(import.meta.resolve(name));

test('the health check responds', async () => {
  const response = await fetch(`${url}/healthz`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok' });
});

test.each([
  ['openapi.json', /^application\/json\b/],
  ['openapi.yaml', /^application\/yaml\b/],
  ['openapi.simple.json', /^application\/json\b/],
  ['openapi.simple.yaml', /^application\/yaml\b/],
  ['identity.json', /^application\/json\b/],
  ['identity.yaml', /^application\/yaml\b/],
])('/%s is the bundled document', async (name, type) => {
  const response = await fetch(`${url}/${name}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toMatch(type);
  expect(await response.text()).toBe(await readFile(built(`@cloudimages/spec/${name}`), 'utf8'));
});

test.each([
  ...['/healthz', '/readyz', '/metrics', '/docs/', '/docs/errors.html'],
  ...['/openapi.json', '/openapi.yaml', '/identity.json', '/identity.yaml'],
])('HEAD of %s is GET without the body', async (path) => {
  const [head, get] = await Promise.all(['HEAD', 'GET'].map((method) => fetch(url + path, { method })));
  expect(head?.status).toBe(get?.status);
  expect(await head?.text()).toBe('');
  for (const name of ['Content-Type', 'Content-Encoding', 'ETag']) {
    expect(head?.headers.get(name)).toBe(get?.headers.get(name));
  }
});

const page = `${url}/docs/index.html`;
const first = await fetch(page, { method: 'HEAD', headers: { 'Accept-Encoding': 'identity' } });
const etag = String(first.headers.get('ETag'));
const length = first.headers.get('Content-Length');

describe('the documentation', () => {
  const folder = dirname(built('@cloudimages/docs/index.html'));

  test.each(['/docs', '/docs/', '/docs/index.html'])('is served at %s', async (path) => {
    const response = await fetch(url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toMatch(/^text\/html\b/);
    expect(await response.text()).toBe(await readFile(`${folder}/index.html`, 'utf8'));
  });

  test.each([
    ['updateImage.html', /^text\/html\b/],
    ['updateImage.md', /^text\/markdown\b/],
    ['style.css', /^text\/css\b/],
    ['site.js', /^application\/javascript\b/],
    ['openapi.json', /^application\/json\b/],
    ['icon.svg', /^image\/svg\+xml\b/],
  ])('serves %s with its media type', async (name, type) => {
    const response = await fetch(`${url}/docs/${name}`);
    expect(response.headers.get('Content-Type')).toMatch(type);
  });

  test('has pages whose links work at their address', async () => {
    const opened = await fetch(`${url}/docs`);
    const text = await opened.text();
    const links = [...text.matchAll(/<a [^>]*href="([^"#:]+)"/g)].map(([, link]) => link as string);
    expect(links).toContain('updateImage.html');
    for (const link of new Set(links)) {
      const response = await fetch(new URL(link, opened.url));
      expect(response.status, link).toBe(200);
    }
  });

  test('redirects within the path that a proxy puts before it', async () => {
    const response = await fetch(`${url}/docs`, { redirect: 'manual' });
    const location = String(response.headers.get('Location'));
    expect(new URL(location, 'https://example.com/ims/docs').href).toBe('https://example.com/ims/docs/');
  });

  test.each(['br', 'gzip'])('is sent compressed with %s, under an ETag of its own', async (encoding) => {
    const plain = await fetch(`${url}/docs/updateImage.html`, { headers: { 'Accept-Encoding': 'identity' } });
    const response = await fetch(`${url}/docs/updateImage.html`, { headers: { 'Accept-Encoding': encoding } });
    expect(response.headers.get('Content-Encoding')).toBe(encoding);
    expect(response.headers.get('Content-Type')).toBe(plain.headers.get('Content-Type'));
    expect(response.headers.get('Vary')).toMatch(/accept-encoding/i);
    expect(response.headers.get('ETag')).not.toBe(plain.headers.get('ETag'));
    expect(Number(response.headers.get('Content-Length'))).toBeLessThan(20_000);
    expect(await response.text()).toBe(await plain.text());
  });

  test.each([
    [206, { Range: 'bytes=0-9' }, `bytes 0-9/${length}`],
    [200, { Range: 'bytes=0-9', 'If-Range': '"another"' }, null],
    [416, { Range: 'bytes=99999999-' }, `bytes */${length}`],
    [412, { 'If-Match': '"another"' }, null],
    [304, { 'If-None-Match': etag }, null],
    [200, { 'If-None-Match': '"another"' }, null],
  ])('answers %i to %o', async (status, headers, range) => {
    // Without this, fetch adds `no-cache` to a condition.
    const own = { 'Accept-Encoding': 'identity', 'Cache-Control': 'max-age=0' };
    const response = await fetch(page, { headers: { ...own, ...headers } });
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Range')).toBe(range);
    if (status >= 300) expect(await response.text()).toBe('');
  });

  test('shows a browser its own page for a wrong address', async () => {
    const response = await fetch(`${url}/docs/nothing.html`, { headers: { Accept: 'text/html,*/*;q=0.8' } });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('href="errors.html"');
  });

  test('is where a browser gets from the root, and a program gets the versions', async () => {
    const browser = await fetch(url, { headers: { Accept: 'text/html,*/*;q=0.8' } });
    expect(browser.url).toBe(`${url}/docs/`);
    const program = await fetch(url);
    expect(program.status).toBe(300);
  });

  test('responds with 404 to an unknown page', async () => {
    const response = await fetch(`${url}/docs/nothing.html`);
    expect(response.status).toBe(404);
    expectGateway(response.headers, await response.text(), 'APIGW.0101');
  });

  test.each([
    '/docs/../package.json',
    '/docs/%2e%2e/package.json',
    '/docs/..%2fpackage.json',
    '/docs/%2e%2e/x',
    '/docs/../../package.json',
    '/docs/%00',
    '/docs/x%00',
    '/docs//etc/passwd',
  ])('%s is 404', async (path) => {
    const [answer] = await sendRaw(url, `GET ${path} HTTP/1.1\r\nHost: ims\r\nConnection: close\r\n\r\n`);
    expect(answer?.status).toBe(404);
    expectGateway(answer?.headers ?? new Headers(), String(answer?.text), 'APIGW.0101');
  });
});
