import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractMatchers, observe, openContract } from '../src/index.ts';
import { answering, base, book, books } from './books/server.ts';

// A response of an observing fetch must behave like the original response.

const moved: Readonly<Record<string, string>> = {
  '/moved': '/books/001',
  '/moved-wrong': '/books/002',
  '/moved-out': '/elsewhere',
};
const server = createServer((request, answer) => {
  const { url, headers } = request;
  if (url === '/echo') return request.pipe(answer.setHeader('Content-Type', headers['content-type'] ?? ''));
  if (url?.startsWith('/empty/')) return answer.writeHead(Number(url.slice('/empty/'.length))).end();
  const to = url && moved[url];
  if (to) return answer.writeHead(302, { Location: to }).end();
  if (url === '/books/002') return answer.writeHead(200).end('wrong');
  answer.writeHead(200, 'Fine', { 'Content-Type': 'application/json', 'X-Count': '1' }).end(JSON.stringify(book));
});
let address: string;

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const said = ({ headers, ok, redirected, status, statusText, type, url, bodyUsed }: Response) => ({
  ...{ headers: Object.fromEntries(headers), ok, redirected, status, statusText, type, url, bodyUsed },
});

test('a response keeps its properties', async () => {
  const plain = await fetch(`${address}/books/001`);
  const observed = await observe(books())(`${address}/books/001`);
  const { headers, ...rest } = said(plain);
  expect(said(observed)).toMatchObject(rest);
  expect(Object.keys(said(observed).headers)).toEqual(Object.keys(headers));
  expect(observed).toBeInstanceOf(Response);
});

test('a response can be cloned, and both can be read once', async () => {
  const observed = await observe(books())(`${address}/books/001`);
  const clone = observed.clone();
  expect(said(clone)).toEqual(said(observed));
  expect(await observed.json()).toEqual(book);
  expect(observed.bodyUsed).toBe(true);
  await expect(observed.text()).rejects.toThrow(TypeError);
  expect(await clone.json()).toEqual(book);
});

test('the blob of a response has its media type', async () => {
  const observed = await observe(books())(`${address}/books/001`);
  const clone = observed.clone();
  const { size, type } = await (await fetch(`${address}/books/001`)).blob();
  for (const answer of [observed, clone]) expect(await answer.blob()).toMatchObject({ size, type });
  await expect(observed.blob()).rejects.toThrow(TypeError);
});

describe('a redirected response', () => {
  test('has the new URL, and is compared with the operation there', async () => {
    const contract = books();
    const observed = await observe(contract)(`${address}/moved`);
    expect([observed.redirected, observed.url]).toEqual([true, `${address}/books/001`]);
    expect(contract.reached).toContain('showBook 200');
    const { pass } = await contractMatchers(contract).toMatchContract(observed, 'showBook', 200);
    expect(pass).toBe(true);
    await expect(observe(contract)(`${address}/moved-wrong`)).rejects.toThrow('(showBook) answered 200');
  });

  test('passes without an operation there, and with an unknown method', async () => {
    const contract = books();
    await observe(contract)(`${address}/moved-out`);
    await observe(contract)(`${address}/moved-wrong`, { method: 'POST' });
    expect([...contract.reached]).toEqual([]);
  });
});

test('a response without a body is returned unchanged', async () => {
  const answer = answering(204);
  let given: Response | undefined;
  const fetch: typeof globalThis.fetch = async (...asked) => {
    given = await answer(...asked);
    return given;
  };
  const observed = await observe(books(), fetch)(`${base}/books/001`, { method: 'DELETE' });
  expect(observed).toBe(given);
  expect(observed.body).toBeNull();
});

describe('a response without a body conforms if no content is declared', () => {
  const statuses = [200, 201, 202, 302, 400, 404];
  const declared = (content?: object) =>
    Object.fromEntries(statuses.map((status) => [status, { description: '', ...(content && { content }) }]));
  const contractOf = (content?: object) => {
    const get = { operationId: 'empty', responses: declared(content) };
    return openContract({ openapi: '3.1.0', paths: { '/empty/{status}': { get } } });
  };
  const ask = (status: number) => [`${address}/empty/${status}`, { redirect: 'manual' }] as const;

  test.each(statuses)('%i', async (status) => {
    const contract = contractOf();
    expect(await (await observe(contract)(...ask(status))).text()).toBe('');
    const { pass } = await contractMatchers(contract).toMatchContract(await fetch(...ask(status)), 'empty', status);
    expect(pass).toBe(true);
    const json = contractOf({ 'application/json': {} });
    await expect(observe(json)(...ask(status))).rejects.toThrow('It has no body.');
  });
});

test('a response without a body may have any media type, and one with a body needs the declared one', async () => {
  const get = { responses: { 200: { description: '' } } };
  const contract = openContract({ openapi: '3.1.0', paths: { '/empty': { get } } });
  const headers = { 'Content-Type': 'image/png', 'Content-Length': '0' };
  const empty = async () => new Response(new Blob([]).stream(), { headers });
  await expect(observe(contract, empty)('http://a.test/empty')).resolves.toHaveProperty('status', 200);
  // It never ends.
  const body = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('text')) });
  const answer = async () => new Response(body);
  await expect(observe(books(), answer)(`${base}/books/001`)).rejects.toThrow('There is no media type.');
});

test('the global fetch is looked up at each call, and may call the observed one', async () => {
  const contract = books();
  const call = observe(contract, fetch);
  const original = fetch;
  const sent: string[] = [];
  const mock = async (...[input, init]: Parameters<typeof fetch>) => {
    sent.push(String(input));
    return String(input).endsWith('/mocked') ? new Response('{}', { status: 418 }) : call(input, init);
  };
  try {
    globalThis.fetch = mock as typeof fetch;
    await expect(call(`${base}/books/mocked`)).rejects.toThrow('418');
    expect((await call(`${address}/books/001`)).status).toBe(200);
    globalThis.fetch = call;
    expect((await fetch(`${address}/books/001`)).status).toBe(200);
  } finally {
    globalThis.fetch = original;
  }
  expect(sent).toEqual([`${base}/books/mocked`, `${address}/books/001`]);
});

test('bodies of megabytes pass unchanged in both directions', async () => {
  const contents = { 'application/json': { schema: { items: { type: 'string' } } }, 'application/octet-stream': {} };
  const echo = {
    requestBody: { content: contents },
    responses: { 200: { description: 'The same', content: contents } },
  };
  const contract = openContract({ openapi: '3.1.0', paths: { '/echo': { post: echo } } });
  const call = observe(contract);
  const send = (type: string, body: BodyInit) =>
    call(`${address}/echo`, { method: 'POST', headers: { 'Content-Type': type }, body, duplex: 'half' } as RequestInit);
  const texts = Array.from({ length: 50_000 }, (_, index) => `text ${index} 镜像`);
  expect(await (await send('application/json', JSON.stringify(texts))).json()).toEqual(texts);
  const bytes = crypto.getRandomValues(new Uint8Array(65_536));
  const blob = new Blob(Array.from({ length: 64 }, () => bytes));
  const received = await (await send('application/octet-stream', blob.stream())).arrayBuffer();
  expect(Buffer.from(received).equals(Buffer.from(await blob.arrayBuffer()))).toBe(true);
  expect(contract.reached).toContain('POST /echo 200 application/octet-stream');
});
