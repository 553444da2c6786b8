import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A call to the system that succeeded. Calls begin and end on lines of the trace, which are in the order of time. */
export interface SystemCall {
  readonly name: string;
  /** The file that it is about, or the first one. */
  readonly path: string;
  /** All that strace says of it; of what is written, as much as `strace` below asks for. */
  readonly text: string;
  readonly began: number;
  readonly ended: number;
}

const traced = ['write', 'writev', 'pwrite64', 'pwritev', 'sendto', 'sendmsg', 'fsync', 'fdatasync', 'rename'];

/** Runs a program under strace, as a child of the caller, with all its threads. */
export const strace = (output: string): readonly string[] => [
  ...['strace', '-D', '-f', '-y', '-s', '10000', '--seccomp-bpf'],
  ...['-e', `trace=${traced}`, '-e', 'signal=none', '-o', output],
];

/** Why there can be no trace on this machine; undefined when there can. */
export function whyNoTrace(): string | undefined {
  const [program, ...args] = strace('/dev/null') as [string, ...string[]];
  const { error, status, stderr } = spawnSync(program, [...args, 'true'], { encoding: 'utf8' });
  if (error) return error.message;
  return status === 0 && stderr === '' ? undefined : stderr || `strace ended with ${status}.`;
}

/** The calls of a trace so far, in the order in which they ended. */
export function readTrace(file: string): SystemCall[] {
  const calls: SystemCall[] = [];
  const unfinished = new Map<string, { readonly began: number; readonly text: string }>();
  for (const [number, line] of readFileSync(file, 'latin1').split('\n').entries()) {
    const [, thread = '', said = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    const [, beginning] = /^(.*) <unfinished \.\.\.>$/.exec(said) ?? [];
    if (beginning !== undefined) {
      unfinished.set(thread, { began: number, text: beginning });
      continue;
    }
    const [, end] = /^<\.\.\. \w+ resumed>(.*)$/.exec(said) ?? [];
    const { began, text } = (end !== undefined && unfinished.get(thread)) || { began: number, text: '' };
    const whole = text + (end ?? said);
    const [, name, first] = /^(\w+)\((.*)\) += \d+$/.exec(whole) ?? [];
    if (name === undefined || first === undefined) continue;
    const [, path = ''] = /^\d+<([^>]*)>/.exec(first) ?? /^"([^"]*)"/.exec(first) ?? [];
    calls.push({ name, path, text: whole, began, ended: number });
  }
  return calls;
}

/** One of several steps that have to be made one after the other. */
export interface Step {
  readonly what: string;
  readonly is: (call: SystemCall) => boolean;
}

export const write = (what: string, path: RegExp, content: string): Step => ({
  what,
  is: (call) => /^p?write/.test(call.name) && path.test(call.path) && call.text.includes(content),
});

export const sync = (what: string, path: RegExp): Step => ({
  what,
  is: ({ name, path: synced }) => /^f(data)?sync$/.test(name) && path.test(synced),
});

export const rename = (what: string, path: RegExp): Step => ({
  what,
  is: (call) => call.name === 'rename' && path.test(call.path),
});

/** The beginning of an answer of that status. */
export const answer = (status: number): Step => ({
  what: `the answer ${status}`,
  is: ({ name, path, text }) =>
    /^(writev?|send(to|msg))$/.test(name) && path.startsWith('socket:') && text.includes(`"HTTP/1.1 ${status} `),
});

/**
 * The first of the steps that was not made between the one before it and the last one; undefined when all were made in
 * order. Each has to be over when the next begins, and counts where it was made first.
 */
export function missingStep(calls: readonly SystemCall[], steps: readonly Step[]): string | undefined {
  const last = steps.at(-1) as Step;
  const end = calls.findLast(last.is);
  if (end === undefined) return last.what;
  let from = -1;
  for (const { what, is } of steps.slice(0, -1)) {
    const found = calls.find((call) => is(call) && call.began > from && call.ended < end.began);
    if (found === undefined) return what;
    from = found.ended;
  }
  return undefined;
}
