import { after } from 'node:test';
import { startProgram as start } from '@cloudimages/test-kit/program';
import { root } from '../install.mjs';
import { commandOf, exitOnStop } from '../tool.ts';

export type Program = ReturnType<typeof startProgram>;

/** The result of `stop` after a clean exit. Windows has no signals, only a kill. */
export const stoppedWell = process.platform === 'win32' ? null : 0;

const running = new Set<() => Promise<unknown>>();
after(() => Promise.all(Array.from(running, (stop) => stop())));

// The programs have process groups of their own, so they are killed here if the tests are cut short.
exitOnStop();

/** Starts a tool, `node` among them, in the root of the clone and in a process group of its own. */
export function startProgram(...tool: string[]) {
  const program = start(commandOf(tool), { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const { printed } = program;
  // Like Ctrl-C in a terminal by default.
  const stop = (signal: NodeJS.Signals = 'SIGINT') => program.stop(signal);
  running.add(stop);
  program.ended.finally(() => running.delete(stop));
  return { ...program, stop, output: () => printed.stdout + printed.stderr };
}
