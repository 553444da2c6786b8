import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSocket, responsesOn } from '@cloudimages/test-kit/socket';
import { expect, onTestFinished, type TestContext, test } from 'vitest';
import { id, image, octets, queuedImage, statusOf, token, until } from '../support/call.ts';
import { newPath } from '../support/folder.ts';
import { notRunHere } from '../support/not-run-here.ts';
import { address, run } from '../support/program.ts';

const head = 'Host: ims\r\nX-Auth-Token: demo-token\r\n';
const uploadHead = (path: string) => `PUT ${path}/file HTTP/1.1\r\n${head}Content-Type: application/octet-stream\r\n`;
const patchHead = `PATCH /v2/cloudimages/${id} HTTP/1.1\r\n${head}Content-Type: application/json\r\n`;

/** A server as a process, with its open descriptors and its memory. */
async function watched(context: TestContext) {
  if (process.platform !== 'linux') return notRunHere(context, 'The test counts open descriptors in /proc.');
  const data = newPath('data');
  const program = run(['--port', '0', '--data', data]);
  const url = await address(program);
  // The first requests open what the server keeps open.
  expect((await fetch(`${url}/v2`)).status).toBe(300);
  expect(await statusOf(url, image)).toBe('active');
  const proc = `/proc/${program.child.pid}`;
  return {
    url,
    data,
    pid: String(program.child.pid),
    descriptors: () => readdirSync(`${proc}/fd`).length,
    sockets: () => execFileSync('ls', ['-l', `${proc}/fd`], { encoding: 'utf8' }).split('socket:').length - 1,
    files: () => execFileSync('ls', ['-l', `${proc}/fd`], { encoding: 'utf8' }).split(`${data}/files/`).length - 1,
    /** In mebibytes. */
    memory: () => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`${proc}/status`, 'utf8'))?.[1]) / 1024,
  };
}

test('connections that are reset or half-closed release their resources', async (context) => {
  const { url, data, sockets, files } = await watched(context);
  const path = await queuedImage(url);
  const much = new Uint8Array(8 * 2 ** 20);
  const put = { method: 'PUT', headers: { ...token, ...octets }, body: much };
  expect((await fetch(`${url}${path}/file`, put)).status).toBe(204);
  const before = await readdir(join(data, 'files'));
  const most = sockets() + 10;
  const waiting = await Promise.all(Array.from({ length: 10 }, () => queuedImage(url)));

  const says = [
    () => '',
    () => 'GET /v2 HTTP/1.1\r\nHo',
    () => `${patchHead}Content-Length: 100\r\n\r\n[{`,
    () => `${patchHead}Transfer-Encoding: chunked\r\n\r\n2\r\n[{\r\n`,
    () => `GET ${path}/file HTTP/1.1\r\n${head}\r\n`,
    (index: number) => `${uploadHead(waiting[index] as string)}Content-Length: 1000000\r\n\r\n${'x'.repeat(100_000)}`,
  ];
  const ways = ['reset', 'end'] as const;
  await Promise.all(
    Array.from({ length: 10 }, async (_, index) => {
      for (const said of says) {
        const socket = await openSocket(url);
        socket.on('error', () => {});
        socket.write(said(index));
        // In the middle of the response, or of the upload.
        if (said === says[4]) await once(socket, 'data');
        if (said === says[5])
          await until(async () => expect(await statusOf(url, waiting[index] as string)).toBe('saving'));
        if (ways[index % 2] === 'reset') socket.resetAndDestroy();
        else {
          socket.end();
          socket.resume();
          if (!socket.destroyed) await once(socket, 'close');
        }
      }
    }),
  );
  for (const upload of waiting) await until(async () => expect(await statusOf(url, upload)).toBe('queued'));
  expect((await readdir(join(data, 'files'))).sort()).toEqual(before.sort());
  const whole = await fetch(`${url}${path}/file`, { headers: { ...token, Connection: 'close' } });
  expect((await whole.arrayBuffer()).byteLength).toBe(much.length);
  // Both counts include the connections that this process keeps alive.
  await until(() => expect(sockets()).toBeLessThanOrEqual(most));
  await until(() => expect(files()).toBe(0));
});

test('two thousand idle connections do not block other requests, and release their resources', async (context) => {
  const { url, descriptors, memory } = await watched(context);
  const limit = execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }).trim();
  const count = Math.min(2000, limit === 'unlimited' ? 2000 : Number(limit) - 500);
  const before = { descriptors: descriptors(), memory: memory() };
  const script = fileURLToPath(new URL('../support/idle-clients.ts', import.meta.url));
  const clients = spawn(process.execPath, [script, url, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void clients.kill('SIGKILL'));
  await Promise.race([
    once(clients.stdout, 'data'),
    once(clients, 'exit').then(() => Promise.reject(new Error('The clients have ended.'))),
  ]);
  // The kernel has accepted them, but the server may not have; and a kept-alive one may have closed.
  await until(() => expect(descriptors()).toBeGreaterThanOrEqual(before.descriptors + count - 10));
  for (let call = 0; call < 50; call++) expect(await statusOf(url, image)).toBe('active');
  const each = ((memory() - before.memory) * 1024) / count;
  console.log(`${count} idle connections of ${limit} descriptors; ${each.toFixed(1)} KiB of memory for each`);
  expect(each).toBeLessThan(64);
  clients.kill('SIGKILL');
  await until(() => expect(descriptors()).toBeLessThanOrEqual(before.descriptors + 10));
  expect(await statusOf(url, image)).toBe('active');
});

test('a server out of descriptors serves its open connections, and recovers', async (context) => {
  const { url, pid, descriptors } = await watched(context);
  const path = await queuedImage(url);
  const first = await openSocket(url);
  const heard = responsesOn(first);
  first.write(`GET ${image} HTTP/1.1\r\n${head}\r\n`);
  await once(first, 'data');
  const limit = descriptors() + 20;
  execFileSync('prlimit', ['--pid', pid, `--nofile=${limit}:${limit}`]);
  // The kernel accepts them all; the server cannot.
  const others = await Promise.all(Array.from({ length: 60 }, () => openSocket(url)));
  for (const other of others) other.on('error', () => {}).resume();
  await until(() => expect(descriptors()).toBeGreaterThanOrEqual(limit));
  first.write(`GET ${image} HTTP/1.1\r\n${head}\r\n`);
  first.write(`GET ${image}/file HTTP/1.1\r\n${head}\r\n`);
  first.write(`${uploadHead(path)}Content-Length: 4\r\n\r\ndata`);
  first.write(`GET ${path} HTTP/1.1\r\n${head}Connection: close\r\n\r\n`);
  const answers = await heard;
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 503, 503, 200]);
  expect(JSON.parse(String(answers.at(-1)?.text)).status).toBe('queued');
  for (const other of others) other.destroy();
  await until(() => expect(descriptors()).toBeLessThan(limit));
  expect(await (await fetch(`${url}${image}/file`, { headers: token })).text()).toBe('{}');
  const put = { method: 'PUT', headers: { ...token, ...octets }, body: 'data' };
  expect((await fetch(`${url}${path}/file`, put)).status).toBe(204);
});
