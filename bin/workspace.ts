import { ensureInstalled, runtimes } from './install.mjs';
import { exitOnStop, runTool } from './tool.ts';

// Runs a script of a workspace, with arguments, once everything is built.
const [workspace, script = '', ...args] = process.argv.slice(3);
exitOnStop();
// Has the vendor's core and PostgreSQL.
await ensureInstalled(runtimes);
process.exitCode =
  (await runTool(['turbo', 'run', 'build', '--output-logs=errors-only'])) ||
  (await runTool(['npm', 'run', script, `--workspace=@cloudimages/${workspace}`, '--', ...args]));
