import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { atEnd } from './at-end.ts';

const { PATH, NODE_COMPILE_CACHE } = process.env;
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export interface Program {
  readonly child: ChildProcess;
  readonly printed: { stdout: string; stderr: string };
  /** Exit code and signal, once all that was printed has been read. */
  readonly ended: Promise<unknown[]>;
}

/** Runs the server's program as a process, which reads `typed` and does not outlive the tests of the file. */
export function run(args: readonly string[], env: NodeJS.ProcessEnv = {}, typed: string | Uint8Array = ''): Program {
  const child = spawn(process.execPath, ['--conditions=@cloudimages/source', main, ...args], {
    env: { PATH, NODE_COMPILE_CACHE, ...env },
    stdio: 'pipe',
  });
  child.stdin.end(typed);
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
    });
  }
  const program = { child, printed, ended: once(child, 'close') };
  atEnd(() => {
    child.kill('SIGKILL');
    return program.ended;
  });
  return program;
}

/** Waits until the program says where it listens. */
export async function address({ child, printed, ended }: Program): Promise<string> {
  for (;;) {
    const [, url] = /listens on (http:\S+);/.exec(printed.stdout) ?? [];
    if (url !== undefined) return url;
    if (child.exitCode !== null) throw new Error(`The program ended: ${printed.stderr}`);
    await Promise.race([once(child.stdout as NonNullable<typeof child.stdout>, 'data'), ended]);
  }
}
