import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { target } from '../target-under-test.ts';

/** Whether this machine can run the scripts. */
export const canRepeat = () => spawnSync('sh', ['-c', 'command -v curl']).status === 0;

export interface Repeated {
  /** The status of each response. */
  readonly statuses: readonly number[];
  /** The body of the last response. */
  readonly last: string;
}

/**
 * Runs a script of `scriptOf` against the target.
 * @throws {Error} with the errors of the shell, if there are any.
 */
export async function repeat(script: string): Promise<Repeated> {
  const env = { PATH: process.env.PATH, address: target.endpoint, ...target.tokens };
  const shell = spawn('sh', { env, stdio: 'pipe' });
  shell.stdin.end(script);
  const [output, errors] = await Promise.all([text(shell.stdout), text(shell.stderr), once(shell, 'close')]);
  if (errors) throw new Error(`The script failed: ${errors}`);
  const lines = output.trimEnd().split('\n');
  const statuses = lines.flatMap((line) => (/^\d+: \d{3}$/.test(line) ? [Number(line.split(' ')[1])] : []));
  return { statuses, last: lines.slice(statuses.length, -1).join('\n') };
}
