import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Program as Process, startProgram as start, urlOf } from '@cloudimages/test-kit/program';

const source = '--conditions=@cloudimages/source';
const probe = `--import=${new URL('probe.js', import.meta.url)}`;

/** A process that answers one message with another. */
interface Worker<Question, Answer> {
  ask(question: Question): Promise<Answer>;
  stop(): Promise<unknown>;
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
  stop(): Promise<unknown>;
}

function startNode(args: readonly string[], stdout: 'inherit' | 'pipe'): Process {
  // In a group of its own, it does not get the Ctrl-C that is meant for this process, and ends quietly with it.
  return start([process.execPath, ...args], { stdio: ['ignore', stdout, 'inherit', 'ipc'], detached: true });
}

/** Rejects when the process ends first. */
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

/** Starts a module of `processes`, which uses the packages as they are built or, as this process does, their sources. */
export function startWorker<Question extends object | string, Answer>(
  name: string,
  from: 'source' | 'built' = 'source',
): Worker<Question, Answer> {
  const file = fileURLToPath(new URL(`../processes/${name}.ts`, import.meta.url));
  const worker = startNode(from === 'source' ? [source, file] : [file], 'inherit');
  return { ask: (question) => ask(worker, question), stop: () => worker.stop() };
}

/** Starts a program, and waits until it listens; `address` finds out where. */
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
