import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Result {
  /** Exit code; null after a signal. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const limit = 3_600_000;

/** Runs a command to its end, or for an hour at most, which a build under load may take. */
export async function run([file = '', ...args]: readonly string[], options: SpawnOptions = {}): Promise<Result> {
  const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  const [code] = await once(child, 'close');
  return { code, ...output };
}

/** @throws {Error} with the output when the exit code is not 0. */
export async function mustRun(command: readonly string[], options: SpawnOptions = {}): Promise<string> {
  const { code, stdout, stderr } = await run(command, options);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}.\n${stdout}${stderr}`);
  return stdout;
}
