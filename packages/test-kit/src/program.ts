import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program in a process of its own. */
export interface Program {
  readonly child: ChildProcess;
  /** Its output so far. */
  readonly printed: { stdout: string; stderr: string };
  /** Resolves when the process has ended and its output is read: to the exit code, or to null after a signal. */
  readonly ended: Promise<number | null>;
  /**
   * Waits until one of its outputs matches.
   * @throws {Error} with its output when it ends first.
   */
  prints(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal, SIGTERM by default, and waits for the end of the process. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

const windows = process.platform === 'win32';

const running = new Set<(signal: NodeJS.Signals) => void>();
process.once('exit', () => {
  for (const kill of running) kill('SIGKILL');
});

/** Settings of the caller's own service, which must not reach the programs of tests. */
const settings = /^(HOST|PORT|MOCK_PORT|(CLOUDIMAGES|AWS)_.*)$/;
const environment = () => Object.entries(process.env).filter(([name]) => !settings.test(name));

/**
 * Starts a program, which ends with this process at the latest.
 * @param options `env` adds to this process's environment. With `detached`, signals go to the program's whole group, and
 * Ctrl-C in the terminal does not reach it.
 */
export function startProgram(command: readonly string[], options: SpawnOptions = {}): Program {
  const [file = '', ...args] = command;
  const env = { ...Object.fromEntries(environment()), ...options.env };
  const isGroup = options.detached === true && !windows;
  const child = spawn(file, args, { ...options, env, detached: isGroup });
  const printed = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
      for (const look of waiting) look();
    });
  }

  function kill(signal: NodeJS.Signals): void {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    if (isGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  }
  running.add(kill);
  const ended = once(child, 'close').then(([code]): number | null => {
    running.delete(kill);
    return code;
  });

  return {
    child,
    printed,
    ended,
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(printed.stdout) ?? pattern.exec(printed.stderr);
          if (found === null) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
        const fail = () =>
          reject(
            new Error(`${command.join(' ')} ended without printing ${pattern}:\n${printed.stdout}${printed.stderr}`),
          );
        ended.then(fail, reject);
      }),
    stop(signal = 'SIGTERM') {
      kill(signal);
      return ended;
    },
  };
}

/** Waits until a program prints its URL. Its later output is dropped, so that the log of a long run takes no memory. */
export async function urlOf({ prints, child }: Program): Promise<string> {
  const [, url] = await prints(/(http:\/\/[^\s;,]+)[\s;,]/);
  child.stdout?.removeAllListeners('data').resume();
  return url as string;
}
