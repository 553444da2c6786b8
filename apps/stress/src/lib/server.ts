import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { startProgram, urlOf } from '@cloudimages/test-kit/program';

const { resolve } = createRequire(import.meta.url);
const main = join(dirname(resolve('@cloudimages/server/package.json')), 'dist/main.js');

/** The built server as a process. */
export interface Server {
  readonly url: string;
  readonly process: ChildProcess;
  /** Its output on standard error. */
  readonly errors: () => string;
  /** Resolves after the end of the process to its exit code, or to null after a signal. */
  readonly ended: Promise<number | null>;
  /** Stops it, and waits for its end. */
  stop(): Promise<number | null>;
  /** Kills it at once, like a crash. */
  kill(): Promise<number | null>;
}

interface Way {
  /** A program with arguments that runs the server's command. */
  readonly under?: readonly string[];
  /** Kills the server at once, even while it starts. */
  readonly signal?: AbortSignal;
}

/**
 * Starts the server on a free port of 127.0.0.1 and waits until it listens.
 * @throws {Error} with its output if it ends first.
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
