import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Program as Process, startProgram as start, urlOf } from '@cloudimages/test-kit/program';

const source = '--conditions=@cloudimages/source';
const probe = `--import=${new URL('probe.js', import.meta.url)}`;

/** A process that responds to messages. */
interface Worker<Question, Answer> {
  ask(question: Question): Promise<Answer>;
  stop(): Promise<unknown>;
}

/** The resource usage of a program since its start; times in milliseconds, memory in bytes. */
interface Usage {
  readonly time: number;
  /** Processor time of all its threads. */
  readonly cpu: number;
  /** Time in which its main thread was busy. */
  readonly busy: number;
  readonly memory: number;
  readonly peak: number;
}

/** A program that listens on a port. */
export interface Program {
  readonly url: string;
  usage(): Promise<Usage>;
  stop(): Promise<unknown>;
}

function startNode(args: readonly string[], stdout: 'inherit' | 'pipe'): Process {
  // In a process group of its own, so that Ctrl-C reaches only this process, which ends it.
  return start([process.execPath, ...args], { stdio: ['ignore', stdout, 'inherit', 'ipc'], detached: true });
}

/** Rejects if the process ends first. */
async function before<Value>(value: Promise<Value>, { child, ended }: Process): Promise<Value> {
  const end = ended.then((): never => {
    throw new Error(`${child.spawnargs.join(' ')} has ended.`);
  });
  return Promise.race([value, end]);
}

async function ask<Answer>(worker: Process, question: object | string): Promise<Answer> {
  const answer = once(worker.child, 'message');
  worker.child.send(question);
  return (await before(answer, worker))[0];
}

/** Starts a module of `processes`, with built packages or, like this process, with their sources. */
export function startWorker<Question extends object | string, Answer>(
  name: string,
  from: 'source' | 'built' = 'source',
): Worker<Question, Answer> {
  const file = fileURLToPath(new URL(`../processes/${name}.ts`, import.meta.url));
  const worker = startNode(from === 'source' ? [source, file] : [file], 'inherit');
  return { ask: (question) => ask(worker, question), stop: () => worker.stop() };
}

/** Starts a program, and waits until it listens; `address` finds its URL. */
export async function startProgram(
  file: string,
  args: readonly string[],
  from: 'source' | 'built',
  address: (program: Process) => Promise<string> = urlOf,
): Promise<Program> {
  const program = startNode([...(from === 'source' ? [source] : []), probe, file, ...args], 'pipe');
  const url = await before(address(program), program);
  return { url, usage: () => ask(program, 'usage'), stop: () => program.stop() };
}
