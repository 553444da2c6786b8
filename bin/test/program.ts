import { afterEach } from 'node:test';
import { startProgram as start } from '@cloudimages/test-kit/program';
import { root } from '../install.mjs';
import { commandOf, exitOnStop } from '../tool.ts';

export type Program = ReturnType<typeof startProgram>;

/** What `stop` resolves to when all is well. Windows has no signal to send from here, only a plain kill. */
export const stoppedWell = process.platform === 'win32' ? null : 0;

const running = new Set<() => Promise<unknown>>();
afterEach(() => Promise.all(Array.from(running, (stop) => stop())));

// Tests that are cut short leave nothing running: the groups of the programs are not theirs.
exitOnStop();

/** Starts a tool, `node` among them, in the root of the clone and in a process group of its own. */
export function startProgram(...tool: string[]) {
  const program = start(commandOf(tool), { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const { printed } = program;
  // As Ctrl-C in a terminal does, unless another signal is given.
  const stop = (signal: NodeJS.Signals = 'SIGINT') => program.stop(signal);
  running.add(stop);
  program.ended.finally(() => running.delete(stop));
  return { ...program, stop, output: () => printed.stdout + printed.stderr };
}
