import { readdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sendRaw } from '@cloudimages/test-kit/socket';
import { describe, expect, test } from 'vitest';
import { expectGateway } from './support/call.ts';
import { serve } from './support/server.ts';

const { url } = await serve();
const built = (name: string) => fileURLToPath(import.meta.resolve(name));

test('there is a sign of life', async () => {
  const response = await fetch(`${url}/healthz`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok' });
});

test.each([
  ['openapi.json', /^application\/json\b/],
  ['openapi.yaml', /^application\/yaml\b/],
  ['identity.json', /^application\/json\b/],
  ['identity.yaml', /^application\/yaml\b/],
])('/%s is the bundled document', async (name, type) => {
  const response = await fetch(`${url}/${name}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toMatch(type);
  expect(await response.text()).toBe(await readFile(built(`@cloudimages/spec/${name}`), 'utf8'));
});

describe('the documentation', () => {
  const folder = dirname(built('@cloudimages/docs/index.html'));

  test.each(['/docs', '/docs/', '/docs/index.html'])('is at %s', async (path) => {
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
  ])('has %s with its media type', async (name, type) => {
    const response = await fetch(`${url}/docs/${name}`);
    expect(response.headers.get('Content-Type')).toMatch(type);
  });

  test('has pages whose links between them work from wherever they are opened', async () => {
    for (const name of await readdir(folder)) {
      const page = await fetch(`${url}/docs/${name}`);
      expect(page.status).toBe(200);
      expect(await page.text()).toBe(await readFile(`${folder}/${name}`, 'utf8'));
    }
    const opened = await fetch(`${url}/docs`);
    const text = await opened.text();
    const links = [...text.matchAll(/<a [^>]*href="([^"#:]+)"/g)].map(([, link]) => link as string);
    expect(links).toContain('updateImage.html');
    for (const link of new Set(links)) {
      const response = await fetch(new URL(link, opened.url));
      expect(response.status, link).toBe(200);
    }
  });

  test('keeps to its folder behind a proxy that puts a path before it', async () => {
    const response = await fetch(`${url}/docs`, { redirect: 'manual' });
    const location = String(response.headers.get('Location'));
    expect(new URL(location, 'https://example.com/ims/docs').href).toBe('https://example.com/ims/docs/');
  });

  test.each([
    ['a range behind its end', { Range: 'bytes=99999999-' }],
    ['another state of it', { 'If-Match': '"x"' }],
  ])('is not unknown when somebody wants %s', async (_what, headers) => {
    const response = await fetch(`${url}/docs/index.html`, { headers });
    expect(response.status).toBe(400);
    expectGateway(response.headers, await response.text(), 'APIGW.0201');
  });

  test('has nothing that is not a page', async () => {
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
  ])('%s leads nowhere', async (path) => {
    const [answer] = await sendRaw(url, `GET ${path} HTTP/1.1\r\nHost: ims\r\nConnection: close\r\n\r\n`);
    expect(answer?.status).toBe(404);
    expectGateway(answer?.headers ?? new Headers(), String(answer?.text), 'APIGW.0101');
  });
});
