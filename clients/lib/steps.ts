import type { SpawnOptions } from 'node:child_process';
import type { Step } from '../client.ts';
import { run } from './command.ts';

const LINE = /^(ok|not ok) - (.+?)(?: # (.*))?$/gm;

/**
 * Runs a program that prints a line for each step, `ok - <name>` or `not ok - <name> # <problem>`, and `done` at the end.
 * @throws {Error} with its output when it ends without `done`.
 */
export async function stepsOf(command: readonly string[], options: SpawnOptions): Promise<readonly Step[]> {
  const { stdout, stderr } = await run(command, options);
  if (!/^done$/m.test(stdout)) throw new Error(`${command.join(' ')} stopped early:\n${stdout}${stderr}`);
  return Array.from(stdout.matchAll(LINE), ([, held, name = '', problem]) => ({
    name,
    ...(held !== 'ok' && { problem: problem || 'no reason given' }),
  }));
}

/** Does steps one after the other; a failed one does not stop the others. */
export function recorder() {
  const steps: Step[] = [];
  const step = async (name: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      steps.push({ name });
    } catch (error) {
      steps.push({ name, problem: String(error).replaceAll(/\s+/g, ' ') });
    }
  };
  return { steps, step };
}
