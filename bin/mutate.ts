import { availableParallelism } from 'node:os';
import { ensureInstalled, runtimes } from './install.mjs';
import { exitOnStop, runTool } from './tool.ts';

// Takes the rules out of the document, one at a time, and sees whether anything notices.
exitOnStop();
await ensureInstalled(runtimes);
process.exitCode = await runTool(['turbo', 'run', 'build', '--output-logs=errors-only']);
if (process.exitCode === 0) {
  const { record } = await import('./mutants/recorded.ts');
  const { trafficOf } = await import('./mutants/judge.ts');
  const { judgeAll } = await import('./mutants/judge-all.ts');
  const { reportOf, scoreOf } = await import('./mutants/report.ts');
  console.log('The contract tests are run once, and what they ask is recorded.');
  const traffic = await trafficOf(await record());
  console.log(`${traffic.recorded.length} requests; ${traffic.uncertain.size} are left out, as chance answers them.`);
  const judged = await judgeAll(traffic, Math.min(4, availableParallelism()), undefined, (done, all) => {
    if (done % 100 === 0) console.log(`${done} of ${all}`);
  });
  process.stdout.write(`\n${reportOf(judged)}`);
  const isMissed = judged.some(({ killer, why }) => !killer && !why);
  if (isMissed || scoreOf(judged) < 95) process.exitCode = 1;
}
