import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { startProgram, urlOf } from '@cloudimages/test-kit/program';

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

interface Way {
  /** A program and its arguments, which runs the server as its own process. */
  readonly under?: readonly string[];
  /** Kills the server at once, also while it starts. */
  readonly signal?: AbortSignal;
}

/**
 * Starts the server on a free port of 127.0.0.1 and waits until it listens.
 * @throws {Error} with its output when it ends first.
 */
export async function startServer(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  { under = [], signal }: Way = {},
): Promise<Server> {
  const program = startProgram([...under, process.execPath, main, '--port', '0', ...args], { env });
  const { child, printed, ended, stop } = program;
  const kill = () => stop('SIGKILL');
  signal?.addEventListener('abort', kill, { once: true });
  return { url: await urlOf(program), process: child, errors: () => printed.stderr, ended, stop: () => stop(), kill };
}
