import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

const { resolve } = createRequire(import.meta.url);
const main = join(dirname(resolve('@cloudimages/server/package.json')), 'dist/main.js');

/** The server, as it is built, in a process of its own. */
export interface Server {
  readonly url: string;
  readonly process: ChildProcess;
  /** What it wrote to its standard error. */
  readonly errors: () => string;
  /** Resolves when the process is gone, to its exit code, or to null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<number | null>;
  /** Ends it at once, as a crash would. */
  kill(): Promise<number | null>;
}

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

interface Way {
  /** A program and its arguments, which runs the server as its own process. */
  readonly under?: readonly string[];
  /** Kills the server at once, also while it starts. */
  readonly signal?: AbortSignal;
}

/**
 * Starts the server on a free port of 127.0.0.1 and waits until it listens.
 * @throws {Error} with what it wrote to its standard error, when it ends before.
 */
export async function startServer(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  { under = [], signal }: Way = {},
): Promise<Server> {
  // How the caller's own service is set up must not count here.
  const own = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(HOST|PORT|CLOUDIMAGES_.*)$/.test(name)),
  );
  const [program, ...rest] = [...under, process.execPath, main, '--port', '0', ...args] as [string, ...string[]];
  const child = spawn(program, rest, { stdio: 'pipe', env: { ...own, ...env } });
  running.add(child);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  const ended = once(child, 'close').then(([code]): number | null => {
    running.delete(child);
    return code;
  });
  const end = (by: NodeJS.Signals) => () => {
    child.kill(by);
    return ended;
  };
  signal?.addEventListener('abort', end('SIGKILL'), { once: true });
  for await (const line of createInterface(child.stdout)) {
    const url = /listens on (http:\/\/[\d.:]+)/.exec(line)?.[1];
    if (url === undefined) continue;
    // Its log is read and dropped, so that the pipe never fills.
    child.stdout.resume();
    return { url, process: child, errors: () => errors, ended, stop: end('SIGTERM'), kill: end('SIGKILL') };
  }
  await ended;
  throw new Error(`The server did not start: ${errors.trim()}`);
}
