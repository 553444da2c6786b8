import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** An image of the story. */
export const seed = '33ad552d-1149-471c-8190-ff6776174a00';

/** What the tests of a file need: proxies and servers, which end with the tests, and a folder for reports. */
export function useProxies() {
  const folder = mkdtempSync(join(tmpdir(), 'cloudimages-proxied-'));
  const temporary = join(folder, 'temporary');
  const running = new Set<() => Promise<unknown>>();
  afterAll(async () => {
    for (const stop of running) await stop();
    rmSync(folder, { recursive: true });
  });

  /** Starts the command as a process, with a temporary folder of its own. */
  async function startProxy(upstream: string, ...args: string[]) {
    const TMPDIR = mkdtempSync(`${temporary}-`);
    const child = spawn(
      process.execPath,
      ['--conditions=@cloudimages/source', main, '--proxy', '0', '--upstream', upstream, ...args],
      { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TMPDIR } },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    const ended = once(child, 'close');
    const kill = async () => {
      child.kill('SIGKILL');
      await ended;
    };
    running.add(kill);
    while (!output.includes('Ctrl-C'))
      await Promise.race([once(child.stdout, 'data'), ended.then(() => expect.fail(output))]);
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
    return {
      url,
      temporary: TMPDIR,
      /** Stops it like Ctrl-C; resolves to its exit code and its output. */
      async stop(signal: NodeJS.Signals = 'SIGINT') {
        child.kill(signal);
        const [code] = await ended;
        running.delete(kill);
        return { code: code as number, output };
      },
    };
  }

  /** Starts a server with a given request listener. */
  async function startUpstream(answer: RequestListener, expecting: RequestListener = answer) {
    const upstream = createServer(answer).on('checkContinue', expecting);
    await once(upstream.listen(0, '127.0.0.1'), 'listening');
    const stop = async () => {
      upstream.closeAllConnections();
      await new Promise((closed) => upstream.close(closed));
      running.delete(stop);
    };
    running.add(stop);
    return { url: `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`, stop };
  }

  return { report: join(folder, 'report'), startProxy, startUpstream };
}
