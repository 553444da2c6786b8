import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach } from 'node:test';
import { root } from '../install.mjs';
import { commandOf, exitOnStop } from '../tool.ts';

export interface Program {
  /** What it has written so far, to both outputs. */
  readonly output: () => string;
  /** Waits until it has written this; rejects when it ends without. */
  readonly writes: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Waits for its end: the exit code, null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Ends it as Ctrl-C in a terminal does, which reaches the whole process group; or by another signal. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

const windows = process.platform === 'win32';

/** What `stop` resolves to when all is well. Windows has no signal to send from here, only a plain kill. */
export const stoppedWell = windows ? null : 0;

// How the caller's own service is set up must not count here.
const settings = /^(HOST|PORT|MOCK_PORT|CLOUDIMAGES_.*)$/;
const environment = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.test(name)));

const running = new Map<ChildProcess, Program>();
afterEach(() => Promise.all(Array.from(running.values(), (program) => program.stop())));

// Tests that are cut short leave nothing running: the groups of the programs are not theirs.
exitOnStop();
process.once('exit', () => {
  for (const child of running.keys()) kill(child, 'SIGKILL');
});

function kill({ pid, exitCode, signalCode }: ChildProcess, signal: NodeJS.Signals) {
  if (pid && exitCode === null && signalCode === null) process.kill(windows ? pid : -pid, signal);
}

/** Starts a tool, `node` among them, in the root of the clone and in a process group of its own. */
export function startProgram(...tool: string[]): Program {
  const [file = '', ...args] = commandOf(tool);
  const child = spawn(file, args, {
    cwd: root,
    env: environment(),
    detached: !windows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code;
  });
  const program: Program = {
    output: () => output,
    async writes(pattern) {
      for (;;) {
        const found = pattern.exec(output);
        if (found) return found;
        if (!running.has(child)) throw new Error(`It ended without writing ${pattern}:\n${output}`);
        await Promise.race([once(child.stdout, 'data'), ended]);
      }
    },
    ended,
    stop(signal = 'SIGINT') {
      kill(child, signal);
      return ended;
    },
  };
  running.set(child, program);
  return program;
}
