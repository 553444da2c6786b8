import type { Worker } from 'node:worker_threads';
import { createService, StoreUnavailable } from '@cloudimages/service';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { startServer } from '../src/index.ts';
import { serverMetrics } from '../src/observability/metrics.ts';
import { observabilityOf } from '../src/observability/observability.ts';
import { readinessOf } from '../src/observability/readiness.ts';
import { image, json, token, until } from './support/call.ts';
import { newPath } from './support/folder.ts';
import { serve } from './support/server.ts';

async function ready(url: string) {
  const response = await fetch(`${url}/readyz`);
  return { status: response.status, retryAfter: response.headers.get('Retry-After'), body: await response.json() };
}

const ok = { status: 200, retryAfter: null, body: { status: 'ready' } };
const unavailable = {
  status: 503,
  retryAfter: '1',
  body: { status: 'unavailable', reason: 'The store cannot do its work.' },
};

/** A server whose store is checked by `check`, and the lines that it logs. */
async function checkedBy(check: () => Promise<void>) {
  const lines: { level: number; msg: string; err?: { message: string } }[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const observability = observabilityOf(logger, serverMetrics(), { check, waiting: () => 0 });
  const app = await createApp(createService(), logger, undefined, observability);
  onTestFinished(() => app.close());
  return { url: await app.listen({ host: '127.0.0.1', port: 0 }), lines };
}

test('a server whose store works is ready', async () => {
  const { url } = await serve();
  expect(await ready(url)).toEqual(ok);
});

test.each([
  ['checkpointer', 0, 200],
  ['writer', 1, 503],
])('a server whose %s thread has died is alive, but not ready', async (_name, index, written) => {
  const threads: Worker[] = [];
  const note = (worker: Worker) => threads.push(worker);
  process.on('worker', note);
  const server = await startServer({ port: 0, data: newPath('data'), log: 'silent' });
  process.off('worker', note);
  onTestFinished(() => server.close());
  const { url } = server;
  expect(threads).toHaveLength(2);
  expect(await ready(url)).toEqual(ok);

  await threads[index]?.terminate();
  await until(async () => expect(await ready(url)).toEqual(unavailable));
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect((await fetch(url + image, { headers: token })).status).toBe(200);
  const body = '[{"op":"replace","path":"/name","value":"any"}]';
  const init = { method: 'PATCH', headers: { ...token, ...json }, body };
  expect((await fetch(url + image.replace('images', 'cloudimages'), init)).status).toBe(written);
  await server.close();
});

test('it is ready again when the store is; the log has each change once', async () => {
  let works = true;
  const { url, lines } = await checkedBy(async () => {
    if (!works) throw new StoreUnavailable('The disk is gone.');
  });
  expect(await ready(url)).toEqual(ok);
  works = false;
  for (let count = 0; count < 3; count++) expect(await ready(url)).toEqual(unavailable);
  works = true;
  for (let count = 0; count < 3; count++) expect(await ready(url)).toEqual(ok);
  expect(lines).toMatchObject([
    { level: 50, msg: 'not ready', err: { message: 'The disk is gone.' } },
    { level: 40, msg: 'ready again' },
  ]);
});

test('a server that is stopped during a check of its store is not ready', async () => {
  let finish = () => {};
  const check = () =>
    new Promise<void>((resolve) => {
      finish = resolve;
    });
  const { ask, stop } = readinessOf({ check }, pino({ level: 'silent' }));
  const answer = ask();
  const stopped = stop(1);
  finish();
  expect(await answer).toBe('The server is stopping.');
  await stopped;
});

test('a store that does not respond times out, and simultaneous readiness checks share one check', async () => {
  let asked = 0;
  const { url, lines } = await checkedBy(() => {
    asked++;
    return new Promise(() => {});
  });
  const answers = await Promise.all(Array.from({ length: 20 }, () => ready(url)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
  expect(asked).toBe(1);
  expect(lines).toMatchObject([{ msg: 'not ready', err: { message: 'The store does not respond.' } }]);
});
