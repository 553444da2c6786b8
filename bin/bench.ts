import { ensureInstalled, runtimes } from './install.mjs';
import { exitOnStop, runTool } from './tool.ts';

exitOnStop();
// The vendor's core is there.
await ensureInstalled(runtimes);
process.exitCode =
  (await runTool(['turbo', 'run', 'build', '--output-logs=errors-only'])) ||
  (await runTool(['npm', 'run', 'bench', '--workspace=@cloudimages/bench', '--', ...process.argv.slice(3)]));
