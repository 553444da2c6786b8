import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../install.mjs';
import { runTool } from '../tool.ts';

/** A request of the contract tests to the service, and what it was answered. */
export interface Recorded {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** In Base64; not given when there was none. */
  readonly body?: string;
  /** Milliseconds since 1970 when it was sent. */
  readonly time: number;
  readonly answer: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    /** As text; what is neither text nor JSON is left out. */
    readonly body: string;
  };
}

/** Where a recording is, for as long as it takes to read it. */
export const file = join(root, 'node_modules/.cache/mutants/recorded.json');

/**
 * Runs the contract tests on the service and returns what they asked.
 * @throws {Error} with what they say, when some fail.
 */
export async function record(): Promise<readonly Recorded[]> {
  mkdirSync(dirname(file), { recursive: true });
  let said = '';
  const config = fileURLToPath(new URL('vitest.config.ts', import.meta.url));
  const code = await runTool(['vitest', 'run', '--config', config], (text) => {
    said += text;
  });
  if (code !== 0) throw new Error(`The contract tests fail, so that they cannot tell what a rule is for:\n${said}`);
  const recorded = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return recorded;
}
