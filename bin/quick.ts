import { join } from 'node:path';
import { root } from './install.mjs';
import { exitOnStop, keepCompiled, runTool } from './tool.ts';

// The inner loop for one operation, in under a minute: the first checks of `npm test`.
const [target = 'service'] = process.argv.slice(3);
const rooms = ['spec', 'contract', 'service', 'client', 'contract-tests'];
const turbo = (task: string, filters: readonly string[]) => [
  ...['turbo', 'run', task, '--output-logs=new-only', '--log-order=grouped'],
  ...filters.map((filter) => `--filter=@cloudimages/${filter}`),
];

const steps: readonly { readonly tool: readonly string[]; readonly cwd?: string }[] = [
  { tool: turbo('lint', ['spec']) },
  { tool: turbo('build', ['contract-tests...']) },
  { tool: turbo('typecheck', rooms) },
  { tool: ['vitest', 'run', 'test/operations.test.ts'], cwd: join(root, 'packages/client') },
  { tool: ['vitest', 'run', '--project', target], cwd: join(root, 'apps/contract-tests') },
];

exitOnStop();
keepCompiled();
process.env.CLOUDIMAGES_TARGET = target;
process.exitCode = 0;
for (const { tool, cwd } of steps) {
  process.exitCode = await runTool(tool, undefined, undefined, cwd);
  if (process.exitCode !== 0) break;
}
