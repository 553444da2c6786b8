import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../install.mjs';
import { readCurl } from './curl.ts';
import { type Program, startProgram, stoppedWell } from './program.ts';
import { temporaryFolder } from './temporary.ts';

const data = temporaryFolder('start');

const start = (...args: string[]) =>
  startProgram('node', join(root, 'bin', 'run.mjs'), 'start', '--data', data, '--mock-port', '0', ...args);

async function serve(...args: string[]) {
  const program = start('--port', '0', ...args);
  await program.prints(/Ctrl-C stops everything/);
  const address = async (name: string) => (await program.prints(new RegExp(`^${name} +(\\S+)$`, 'm')))[1] as string;
  const [api, docs, mock] = await Promise.all(['API', 'Docs', 'Mock'].map(address));
  return { program, api: api as string, docs: docs as string, mock: mock as string };
}

async function answer(url: string, init?: RequestInit) {
  const response = await fetch(url, init);
  assert.equal(response.status, 200, url);
  return response.json();
}

/** The image that the printed command changes. */
const shown = (curl: string, init: RequestInit) =>
  answer(curl.replace('/v2/cloudimages/', '/v2/images/'), { headers: init.headers ?? [] });

async function stop({ program, api, mock }: Awaited<ReturnType<typeof serve>>) {
  assert.equal(await program.stop(), stoppedWell, program.output());
  for (const { hostname, port } of [new URL(api), new URL(mock)]) {
    await assert.rejects(once(connect(Number(port), hostname), 'connect'), { code: 'ECONNREFUSED' });
  }
}

async function fails(program: Program): Promise<string> {
  assert.equal(await program.ended, 1, program.output());
  return program.output();
}

test('npm start serves the API, the docs and the mock, and keeps changes', async () => {
  const first = await serve();
  const [url, init] = readCurl(first.program.output());
  assert.match(first.program.output(), /user +demo, password demo-password, at http:\S+\/v3\n +token +demo-token\n/);
  assert.match(first.program.output(), /access key +demo-access-key, secret key demo-secret-key\n/);
  const before = await shown(url, init);

  const answered = await answer(url, init);
  assert.equal(answered.name, 'ims_test');

  const docs = await fetch(first.docs);
  assert.equal(docs.status, 200);
  assert.match(await docs.text(), /<title>Image Management Service/);

  const mocked = await answer(url.replace(first.api, first.mock), init);
  assert.deepEqual(Object.keys(mocked).sort(), Object.keys(answered).sort());

  // The printed command sets the name that the image has in the examples.
  await answer(url, { ...init, body: JSON.stringify([{ op: 'replace', path: '/name', value: 'kept' }]) });
  const changed = await shown(url, init);
  assert.equal(changed.name, 'kept');
  await stop(first);

  const second = await serve();
  const [again] = readCurl(second.program.output());
  assert.deepEqual(await shown(again, init), changed);
  await stop(second);

  const third = await serve('--reset');
  const [anew] = readCurl(third.program.output());
  assert.deepEqual(await shown(anew, init), before);
  await stop(third);
});

test('npm start reports a port in use', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  try {
    const { port } = other.address() as AddressInfo;
    const message = await fails(start('--port', String(port)));
    const inUse = `Port ${port} of 127\\.0\\.0\\.1 is already in use\\. Choose another one: `;
    assert.match(message, new RegExp(`${inUse}--port N`));
    const ofMock = await fails(start('--port', '0', '--mock-port', String(port)));
    assert.match(ofMock, new RegExp(`${inUse}--mock-port N`));
  } finally {
    other.close();
  }
});

test('npm start does not show the development credentials to the network', async () => {
  const message = await fails(start('--port', '0', '--host', '0.0.0.0'));
  assert.match(message, /does not listen on 0\.0\.0\.0/);
});
