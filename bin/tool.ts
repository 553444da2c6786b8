import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { findScript, root } from './install.mjs';

export type Listener = (text: string) => void;

const running = new Set<ChildProcess>();
let ending: (() => void) | undefined;

// In a process group of its own, a tool can be stopped together with its child processes.
const detached = process.platform !== 'win32';

/**
 * Runs a tool, in the root by default, and resolves to its exit code, 1 when a signal ended it. Without `onText` the
 * tool writes to the terminal; `onError` gets its standard error. After `endTools` the promise stays pending, so that
 * nothing new begins.
 */
export function runTool(tool: readonly string[], onText?: Listener, onError = onText, cwd = root): Promise<number> {
  const output = onText ? 'pipe' : 'inherit';
  const [file = '', ...args] = commandOf(tool);
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };
  const child = spawn(file, args, { stdio: ['ignore', output, output], detached, env, cwd });
  running.add(child);
  if (onText) child.stdout?.setEncoding('utf8').on('data', onText);
  if (onError) child.stderr?.setEncoding('utf8').on('data', onError);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      if (!ending) resolve(code ?? 1);
      else if (running.size === 0) ending();
    });
  });
}

/** Keeps compiled code between the programs of tests: some of them start a hundred times. */
export function keepCompiled(): void {
  process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules/.cache/compiled');
}

/** What to spawn for a tool: on Windows only the shell can run the files of node_modules/.bin. */
export function commandOf([tool = '', ...args]: readonly string[]): string[] {
  if (tool === 'node') return [process.execPath, ...args];
  const { npm_execpath: npm } = process.env;
  const script = tool === 'npm' && npm?.endsWith('npm-cli.js') ? npm : findScript(tool);
  return script ? [process.execPath, script, ...args] : [tool, ...args];
}

/** Stops the tools that still run; resolves when the last one has ended. */
export function endTools(): Promise<void> {
  return new Promise((resolve) => {
    ending = resolve;
    if (running.size === 0) resolve();
    for (const child of running) {
      if (child.exitCode !== null || child.signalCode !== null || !child.pid) continue;
      process.kill(detached ? -child.pid : child.pid, 'SIGTERM');
    }
  });
}

/** Calls `stop` on the signals of Ctrl-C (which npm may deliver twice), kill and a closed terminal. */
export function onStop(stop: () => Promise<void>): void {
  let stopping: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => (stopping ??= stop()));
}

/** Ends a task together with its tools, with the exit code that shells use for Ctrl-C. */
export function exitOnStop(): void {
  onStop(async () => {
    await endTools();
    process.exit(130);
  });
}
