import { useMemoryForTemporaryFiles } from '@cloudimages/test-kit/temporary';
import { ensureInstalled, runtimes } from './install.mjs';
import { builds, failedTests, type Step, score, sources, uses, workspaces } from './steps.ts';
import { exitOnStop, keepCompiled } from './tool.ts';

interface Result {
  readonly name: string;
  readonly holds: boolean;
  readonly seconds: string;
}

/** Runs every step, even after one that fails, and prints the results; the exit code is 1 when any step failed. */
export async function prove({ withTests }: { withTests: boolean }): Promise<void> {
  exitOnStop();
  keepCompiled();
  useMemoryForTemporaryFiles();
  const { build, tests } = workspaces;
  const results = [...(await inPairs(sources)), await live(build)];
  // PostgreSQL, and the runtimes to test the client on.
  if (withTests) await ensureInstalled(runtimes);
  // The tests often wait for disks and processes, in which time the other checks can run.
  results.push(...(withTests ? await inPairs([...uses, ...builds], tests) : await inPairs(builds)));
  await score.run();

  if (results.some(({ name, holds }) => name === workspaces.tests.name && !holds)) console.log(`\n${failedTests()}`);
  console.log('\nSummary');
  for (const result of results) console.log(line(result));
  const failed = results.filter(({ holds }) => !holds).length;
  console.log(`\n${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

const line = ({ name, holds, seconds }: Result) => `  ${holds ? 'ok    ' : 'FAILED'}  ${name}, ${seconds} s`;

async function timed(step: Step, onText?: (text: string) => void): Promise<Result> {
  const began = Date.now();
  const holds = await step.run(onText);
  const result = { name: step.name, holds, seconds: ((Date.now() - began) / 1000).toFixed(1) };
  console.log(line(result));
  return result;
}

async function live(step: Step): Promise<Result> {
  console.log(`\n${step.name}`);
  return timed(step);
}

const notRun = (words: string) => (words.match(/^.*NOT RUN HERE.*\n/gm) ?? []).join('');

/**
 * Two at a time; prints the output of a step only when it fails, and otherwise what could not run here. `beside` runs
 * from the start, with its output.
 */
async function inPairs(steps: readonly Step[], beside?: Step): Promise<Result[]> {
  const results: Result[] = [];
  const rest = steps.values();
  const work = async () => {
    for (const step of rest) {
      let words = '';
      const result = await timed(step, (text) => {
        words += text;
      });
      process.stdout.write(result.holds ? notRun(words) : words);
      results.push(result);
    }
  };
  const other = async () => {
    if (beside) results.push(await live(beside));
    await work();
  };
  await Promise.all([work(), other()]);
  return results;
}
