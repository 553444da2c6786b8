import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const config = fileURLToPath(new URL('../redocly.yaml', import.meta.url));

/**
 * Runs a command of Redocly.
 * @throws when it fails, with what it printed
 */
export function redocly(...args: readonly string[]): void {
  execFileSync(process.execPath, [cli, ...args, `--config=${config}`], { stdio: 'pipe' });
}
