import { randomBytes } from 'node:crypto';
import { operations } from '@cloudimages/contract';
import { identityOperations } from '@cloudimages/contract/identity';
import { openSocket, sendRaw } from '@cloudimages/test-kit/socket';
import { describe, expect, test } from 'vitest';
import { id, image, json, octets, queuedImage, token, until } from './support/call.ts';
import { type Sample, samplesOf } from './support/exposition.ts';
import { byPassword, identityAt } from './support/identity.ts';
import { serve } from './support/server.ts';

async function fetched(url: string): Promise<Sample[]> {
  const response = await fetch(`${url}/metrics`);
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  return samplesOf(await response.text());
}

/** The value of one sample; undefined when there is none. */
async function read(url: string, name: string, labels: Record<string, string> = {}): Promise<number | undefined> {
  const wanted = JSON.stringify(labels);
  return (await fetched(url)).find((one) => one.name === name && JSON.stringify(one.labels) === wanted)?.value;
}

const inFlight = (url: string) => read(url, 'cloudimages_http_requests_in_flight');
const ended = (url: string, operation: string, status: string) =>
  read(url, 'cloudimages_http_requests_total', { operation, status });
const durations = (url: string, operation: string) =>
  read(url, 'cloudimages_http_request_duration_seconds_count', { operation });
const rename = (url: string, name: string) => {
  const body = JSON.stringify([{ op: 'replace', path: '/name', value: name }]);
  return fetch(`${url}/v2/cloudimages/${id}`, { method: 'PATCH', headers: { ...token, ...json }, body });
};

describe('requests', () => {
  test('are counted by operation and status, also those that never reach the service', async () => {
    const { url } = await serve({ rateLimit: 5, now: () => new Date('2026-11-24T08:00:00Z') });
    for (let count = 0; count < 6; count++) await fetch(url + image, { headers: token });
    await fetch(url + image);
    await fetch(`${url}/v2/cloudimages/${id}`, { method: 'PATCH', body: ' '.repeat(2 ** 20 + 1) });
    await identityAt(url).create(byPassword('demo', 'demo-password'));
    await fetch(`${url}/v2/nothing`);
    await fetch(`${url}/nothing`);
    await fetch(`${url}/favicon.ico`);
    await fetch(`${url}/%zz`);
    await fetch(`${url}/v99`);
    await until(async () => {
      expect(await ended(url, 'glanceShowImage', '200')).toBe(5);
      expect(await ended(url, 'glanceShowImage', '429')).toBe(1);
      expect(await ended(url, 'glanceShowImage', '401')).toBe(1);
      expect(await ended(url, 'updateImage', '413')).toBe(1);
      expect(await ended(url, 'keystoneCreateToken', '201')).toBe(1);
      expect(await ended(url, 'none', '404')).toBe(4);
      expect(await ended(url, 'showVersion', '404')).toBe(1);
      expect(await durations(url, 'glanceShowImage')).toBe(7);
    });
  });

  test('are in flight until their response is sent', async () => {
    const { url } = await serve();
    // The request for the metrics is in flight itself.
    await until(async () => expect(await inFlight(url)).toBe(1));
    const socket = await openSocket(url);
    socket.write(
      `PUT ${await queuedImage(url)}/file HTTP/1.1\r\nHost: ims\r\nX-Auth-Token: demo-token\r\n` +
        'Content-Type: application/octet-stream\r\nContent-Length: 10\r\n\r\nhalf ',
    );
    await until(async () => expect(await inFlight(url)).toBe(2));
    socket.write('a cow');
    await until(async () => expect(await inFlight(url)).toBe(1));
    expect(await ended(url, 'glanceUploadFile', '204')).toBe(1);
    socket.destroy();
  });

  test('are counted as cut when the client disconnects, also those queued behind another one', async () => {
    const { url } = await serve();
    const path = await queuedImage(url);
    const data = Buffer.alloc(2 ** 25);
    await fetch(`${url}${path}/file`, { method: 'PUT', headers: { ...token, ...octets }, body: data });
    const socket = await openSocket(url);
    socket.pause();
    socket.write(`GET ${path}/file HTTP/1.1\r\nHost: ims\r\nX-Auth-Token: demo-token\r\n\r\n`);
    socket.write('GET /v2 HTTP/1.1\r\nHost: ims\r\n\r\n');
    await until(async () => expect(await inFlight(url)).toBe(3));
    socket.destroy();
    await until(async () => expect(await inFlight(url)).toBe(1));
    expect(await ended(url, 'glanceDownloadFile', 'cut')).toBe(1);
    expect(await ended(url, 'showVersion', 'cut')).toBe(1);
  });

  test('add no label values with their own content', async () => {
    const { url } = await serve();
    const hostile = async () => {
      const word = randomBytes(8).toString('hex');
      for (const path of [
        `/${word}`,
        `/v2/images/${word}`,
        `/v2/${word}"} 1`,
        `/docs/${word}`,
        `/%zz${word}`,
        '/readyz?x',
      ]) {
        await fetch(url + path, { headers: { ...token, 'X-Request-Id': word } });
      }
      await fetch(`${url}/v2/images?name=${word}`, { headers: { 'X-Auth-Token': word } });
      await fetch(`${url}/v3/auth/tokens`, { method: 'POST', headers: { 'Content-Type': word }, body: word });
      for (const method of ['OPTIONS', 'PROPFIND', 'DELETE']) {
        await sendRaw(url, `${method} /${word} HTTP/1.1\r\nHost: ${word}\r\nConnection: close\r\n\r\n`);
      }
      return word;
    };
    const words = [await hostile()];
    const series = async () =>
      (await fetched(url))
        .filter(({ name }) => name.startsWith('cloudimages_'))
        .map(({ name, labels }) => name + JSON.stringify(labels));
    await until(async () => expect(await ended(url, 'none', '404')).toBeGreaterThan(0));
    const before = await series();
    for (let round = 0; round < 5; round++) words.push(await hostile());
    const after = await series();
    expect(after).toEqual(before);
    for (const word of words) expect(after.join()).not.toContain(word);
    const known = ['none', ...Object.keys(operations), ...Object.keys(identityOperations)];
    for (const { labels } of await fetched(url)) {
      if (labels.operation !== undefined) expect(known).toContain(labels.operation);
      if (labels.status !== undefined) expect(labels.status).toMatch(/^([2-5]\d\d|cut)$/);
    }
  });
});

test('changes are counted by the groups in which they were committed', async () => {
  const { url } = await serve();
  const begun = await read(url, 'cloudimages_store_group_changes_sum');
  await Promise.all(Array.from({ length: 20 }, (_, number) => rename(url, `name ${number}`)));
  expect(await read(url, 'cloudimages_store_group_changes_sum')).toBe((begun ?? 0) + 20);
  const groups = await read(url, 'cloudimages_store_group_changes_count');
  expect(groups).toBeGreaterThan(0);
  expect(await read(url, 'cloudimages_store_commit_duration_seconds_count')).toBe(groups);
  expect(await read(url, 'cloudimages_store_commit_duration_seconds_sum')).toBeGreaterThan(0);
  expect(await read(url, 'cloudimages_store_waiting_changes')).toBe(0);
});

test('histogram buckets are cumulative', async () => {
  const { url } = await serve();
  await rename(url, 'any');
  await until(async () => expect(await durations(url, 'updateImage')).toBe(1));
  const samples = await fetched(url);
  const histograms = samples.filter(({ name }) => name.startsWith('cloudimages_') && name.endsWith('_count'));
  expect(histograms.length).toBeGreaterThan(2);
  for (const { name, labels, value } of histograms) {
    const buckets = samples.filter(
      (one) => one.name === name.replace(/_count$/, '_bucket') && one.labels.operation === labels.operation,
    );
    const counts = buckets.map((one) => one.value);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(buckets.at(-1)).toMatchObject({ labels: { le: '+Inf' }, value });
  }
});

test('two servers in one process count separately, and both show the process', async () => {
  const [busy, idle] = await Promise.all([serve(), serve()]);
  await fetch(busy.url + image, { headers: token });
  await until(async () => expect(await ended(busy.url, 'glanceShowImage', '200')).toBe(1));
  expect(await ended(idle.url, 'glanceShowImage', '200')).toBeUndefined();
  for (const { url } of [busy, idle]) {
    expect(await read(url, 'process_resident_memory_bytes')).toBeGreaterThan(2 ** 20);
    expect(await read(url, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
  }
});
