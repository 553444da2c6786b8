import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const source = '--conditions=@cloudimages/source';
const probe = `--import=${new URL('probe.js', import.meta.url)}`;

const running = new Set<ChildProcess>();

/** A process that answers one message with another. */
interface Worker<Question, Answer> {
  ask(question: Question): Promise<Answer>;
  stop(): Promise<void>;
}

/** What a program has used since it began; times in milliseconds, memory in bytes. */
interface Usage {
  readonly time: number;
  /** Time of all its threads on a processor. */
  readonly cpu: number;
  /** Time that its main thread did not wait. */
  readonly busy: number;
  readonly memory: number;
  readonly peak: number;
}

/** A program that listens. */
export interface Program {
  readonly url: string;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

function start<Question, Answer>(
  file: string,
  args: readonly string[],
  execArgv: string[],
  stdout: 'inherit' | 'pipe',
) {
  const stdio = ['ignore', stdout, 'inherit', 'ipc'] as const;
  // In a group of its own, it does not get the Ctrl-C that is meant for this process, and ends quietly with it.
  const child = fork(file, args, { execArgv, stdio: [...stdio], detached: process.platform !== 'win32' });
  running.add(child);
  const exit = once(child, 'exit').then(() => running.delete(child));
  const ended = exit.then((): never => {
    throw new Error(`${file} has ended.`);
  });
  ended.catch(() => {});
  const worker: Worker<Question, Answer> = {
    async ask(question) {
      const answer = once(child, 'message');
      child.send(question as object);
      return (await Promise.race([answer, ended]))[0];
    },
    async stop() {
      child.kill();
      await exit;
    },
  };
  return { ...worker, stdout: child.stdout, ended };
}

/** Starts a module of `processes`, which uses the packages as they are built or, as this process does, their sources. */
export function startWorker<Question, Answer>(name: string, from: 'source' | 'built' = 'source') {
  const file = fileURLToPath(new URL(`../processes/${name}.ts`, import.meta.url));
  return start<Question, Answer>(file, [], from === 'source' ? [source] : [], 'inherit') as Worker<Question, Answer>;
}

/** Reads in what a program writes where it listens. */
async function saidAddress(stdout: Readable): Promise<string> {
  for await (const line of createInterface(stdout)) {
    const url = /(?:listens? on|listening on|Mock:) (http:\/\/[\w.]+:\d+)/.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error('A program has not said where it listens.');
}

/** Starts a program, and waits until it listens; `address` finds out where. */
export async function startProgram(
  file: string,
  args: readonly string[],
  from: 'source' | 'built',
  address: (stdout: Readable) => Promise<string> = saidAddress,
): Promise<Program> {
  const execArgv = from === 'source' ? [source, probe] : [probe];
  const { ask, stop, stdout, ended } = start<'usage', Usage>(file, args, execArgv, 'pipe');
  const url = await Promise.race([address(stdout as Readable), ended]);
  // What else it writes, such as its log, is read and dropped, so that the pipe never fills.
  stdout?.resume();
  return { url, usage: () => ask('usage'), stop };
}

/** Ends what still runs, at once. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}
