import { exitOnStop, runTool } from './tool.ts';

exitOnStop();
process.exitCode =
  (await runTool(['turbo', 'run', 'build', '--output-logs=errors-only'])) ||
  (await runTool(['npm', 'run', 'bench', '--workspace=@cloudimages/bench', '--', ...process.argv.slice(3)]));
