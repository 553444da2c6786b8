import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { startProgram, urlOf } from '@cloudimages/test-kit/program';

const preload = new URL('./end-with-parent.ts', import.meta.url).href;
const { resolve } = createRequire(import.meta.url);

export interface Child {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Runs a workspace's `src/main.ts` as a process and waits until it prints its URL.
 * @throws {Error} with the output of the program, if it ends first.
 */
export async function startChild(workspace: string, args: readonly string[]): Promise<Child> {
  const main = join(dirname(resolve(`${workspace}/package.json`)), 'src/main.ts');
  const program = startProgram([
    ...[process.execPath, '--conditions=@cloudimages/source', '--import', preload, main],
    ...args,
  ]);
  return { url: await urlOf(program), stop: async () => void (await program.stop()) };
}
