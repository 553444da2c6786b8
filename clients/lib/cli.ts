import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Result } from './command.ts';
import { pythonBin } from './python.ts';

const script = fileURLToPath(new URL('cli.py', import.meta.url));

/**
 * A command-line client written in Python, in a folder. Commands run one after the other.
 * @param module has the function `main` that the command calls.
 * @param setup command of the shell that sets variables.
 */
export async function commandLine(client: string, module: string, name: string, cwd: string, setup = ':') {
  const python = join(await pythonBin(client), 'python');
  const args = ['-c', `${setup} && exec "$0" "$@"`, python, script, module, name];
  const child = spawn('sh', args, { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

  async function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Result> {
    child.stdin.write(`${JSON.stringify({ args, env })}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error(`${name} has stopped.`);
    return JSON.parse(value);
  }

  /** The same with global options and variables in front of each command. */
  const caller = (options: readonly string[], env: Readonly<Record<string, string>> = {}) => ({
    /** @throws {Error} with the client's own error when it fails. */
    async succeed(...args: readonly string[]): Promise<string> {
      const { code, stdout, stderr } = await run([...options, ...args], env);
      if (code !== 0) throw new Error(`${args.join(' ')}: exit code ${code}, ${lastLine(stderr || stdout)}`);
      return stdout;
    },
    /** Expects an exit code other than 0, and a text in the error. */
    async fail(text: RegExp, ...args: readonly string[]): Promise<void> {
      const { code, stdout, stderr } = await run([...options, ...args], env);
      assert.notEqual(code, 0, `${args.join(' ')}: exit code 0, ${lastLine(stderr || stdout)}`);
      assert.match(stderr + stdout, text);
    },
  });

  async function close(): Promise<void> {
    child.stdin.end();
    await once(child, 'close');
  }
  return { caller, close };
}

const lastLine = (text: string) => text.trim().split('\n').at(-1);
