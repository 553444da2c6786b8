import { exitOnStop, runTool } from './tool.ts';

exitOnStop();
process.exitCode = await runTool(['turbo', 'run', 'build', '--output-logs=new-only']);
