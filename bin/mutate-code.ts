import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, mutation, root } from './install.mjs';
import { exitOnStop, runTool } from './tool.ts';

/** The workspaces and files that are mutated, one small change at a time, to see whether a test fails; and how. */
const mutated = [
  ['packages/service', 'src/domain/**/*.ts', 'stryker.service.js'],
  ['packages/client', 'src/patch.ts,src/diff-images.ts', 'stryker.config.js'],
] as const;

const stryker = join(mutation, 'node_modules/@stryker-mutator/core/bin/stryker.js');

exitOnStop();
// Stryker leaves its copies of a workspace there when it is stopped.
process.once('exit', () => {
  for (const [workspace] of mutated) rmSync(join(root, workspace, '.stryker-tmp'), { recursive: true, force: true });
});
await ensureInstalled(mutation);
// The contract tests read the built document.
process.exitCode = await runTool(['turbo', 'run', 'build', '--filter=@cloudimages/spec', '--output-logs=errors-only']);
for (const [workspace, files, settings] of mutated) {
  console.log(`\n${workspace}: ${files}`);
  const tool = ['node', stryker, 'run', join(mutation, settings), '--mutate', files];
  const code = await runTool(tool, undefined, undefined, join(root, workspace));
  process.exitCode ||= code;
}
