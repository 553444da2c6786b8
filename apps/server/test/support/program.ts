import { fileURLToPath } from 'node:url';
import { type Program, startProgram } from '@cloudimages/test-kit/program';
import { atEnd } from './at-end.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** Runs the server's program with `typed` on standard input; it ends with the test file at the latest. */
export function run(args: readonly string[], env: NodeJS.ProcessEnv = {}, typed: string | Uint8Array = ''): Program {
  const program = startProgram([process.execPath, '--conditions=@cloudimages/source', main, ...args], { env });
  program.child.stdin?.end(typed);
  atEnd(() => program.stop('SIGKILL'));
  return program;
}

/** Waits until the program prints its URL. */
export const address = async ({ prints }: Program): Promise<string> =>
  (await prints(/listens on (http:\S+);/))[1] as string;
