import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, mutation, root } from './install.mjs';
import { exitOnStop, runTool } from './tool.ts';

/** The workspaces and files that are mutated, one small change at a time, to see whether a test fails. */
const mutated = [
  ['packages/service', 'src/domain/**/*.ts'],
  ['packages/client', 'src/patch.ts,src/diff-images.ts'],
] as const;

const stryker = join(mutation, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const settings = join(mutation, 'stryker.config.js');

exitOnStop();
// Stryker leaves its copies of a workspace there when it is stopped.
process.once('exit', () => {
  for (const [workspace] of mutated) rmSync(join(root, workspace, '.stryker-tmp'), { recursive: true, force: true });
});
await ensureInstalled(mutation);
for (const [workspace, files] of mutated) {
  console.log(`\n${workspace}: ${files}`);
  const tool = ['node', stryker, 'run', settings, '--mutate', files];
  const code = await runTool(tool, undefined, undefined, join(root, workspace));
  process.exitCode ||= code;
}
