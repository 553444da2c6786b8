import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { startMock } from '../src/mock.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const worker = new URL('../src/worker.ts', import.meta.url);

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}, nodeArgs: readonly string[] = []) {
  const child = spawn(process.execPath, [...nodeArgs, main, ...args], { env: { ...process.env, ...env } });
  children.push(child);
  const printed = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed.text += chunk;
    });
  }
  return { child, printed };
}

async function printedAddress({ child, printed }: ReturnType<typeof run>): Promise<string> {
  while (!printed.text.includes('\n')) await once(child.stdout, 'data');
  return String(/http:\S+/.exec(printed.text));
}

/** Sends one request over a kept-alive connection; resolves once the response has been read. */
async function askAndStay(url: string): Promise<Agent> {
  const agent = new Agent({ keepAlive: true });
  const [response] = await once(get(`${url}/`, { agent }), 'response');
  response.resume();
  await once(response, 'end');
  return agent;
}

describe('startMock', () => {
  test('close() ends within a second, even with a kept-alive connection, and frees the port', async () => {
    const mock = await startMock({ port: 0 });
    const agent = await askAndStay(mock.url);
    const start = performance.now();
    await mock.close();
    expect(performance.now() - start).toBeLessThan(1000);
    await mock.close();
    const again = await startMock({ port: Number(new URL(mock.url).port) });
    expect(again.url).toBe(mock.url);
    await again.close();
    agent.destroy();
  });

  test('reports a port in use', async () => {
    const mock = await startMock({ port: 0 });
    const port = Number(new URL(mock.url).port);
    await expect(startMock({ port })).rejects.toThrow(
      `The mock cannot listen on 127.0.0.1:${port}: another program uses this port. End it, or choose another port.`,
    );
    await mock.close();
  });

  test('puts an IPv6 address in brackets', async () => {
    const mock = await startMock({ host: '::1', port: 0 });
    expect(mock.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    await mock.close();
  });
});

describe('cloudimages-mock', () => {
  test.each([
    ['SIGINT', ['--port', '0'], {}, '127.0.0.1'],
    ['SIGTERM', [], { HOST: 'localhost', MOCK_PORT: '0' }, 'localhost'],
  ] as const)('prints its address and ends cleanly on %s', async (signal, args, env, host) => {
    const program = run(args, env);
    const url = await printedAddress(program);
    expect(new URL(url).hostname).toBe(host);
    const agent = await askAndStay(url);
    program.child.kill(signal);
    expect(await once(program.child, 'exit')).toEqual([0, null]);
    agent.destroy();
  });

  test.each([
    [['--help'], 0, 'Usage: cloudimages-mock'],
    [['--port', 'many'], 1, 'A port is a number from 0 to 65535, not "many".'],
    [['--port', '65536'], 1, 'A port is a number from 0 to 65535, not "65536".'],
    [['--colour'], 1, "Unknown option '--colour'"],
  ])('%j ends with %i and says why', async (args, code, text) => {
    const { child, printed } = run(args);
    expect(await once(child, 'close')).toEqual([code, null]);
    expect(printed.text).toContain(text);
    expect(printed.text).not.toContain('    at ');
  });

  test('refuses an older Node with one line, before Prism is loaded', async () => {
    const pretend = `
      import { registerHooks } from 'node:module';
      Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '22.21.0' } });
      registerHooks({
        resolve(name, context, next) {
          if (name.includes('prism')) throw new Error('Prism has been loaded');
          return next(name, context);
        },
      });`;
    const { child, printed } = run([], { MOCK_PORT: '0' }, [
      '--import',
      `data:text/javascript,${encodeURIComponent(pretend)}`,
    ]);
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(printed.text).toBe('The mock needs Node 24.18.0 or newer; this is Node 22.21.0.\n');
  });
});

describe('the worker', () => {
  test('posts its URL, and stops at a message', async () => {
    const thread = new Worker(worker, { workerData: { port: 0 } });
    const [{ url }] = await once(thread, 'message');
    const agent = await askAndStay(url);
    thread.postMessage('close');
    expect(await once(thread, 'exit')).toEqual([0]);
    agent.destroy();
  });

  test('fails with the reason if the port is in use', async () => {
    const mock = await startMock({ port: 0 });
    const thread = new Worker(worker, { workerData: { port: Number(new URL(mock.url).port) } });
    const [error] = await once(thread, 'error');
    expect(error.message).toContain('another program uses this port');
    await mock.close();
  });
});
