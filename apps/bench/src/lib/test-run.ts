import { startWorker } from './process.ts';

/** What the tests do with an exchange: nothing, compare it with the document, or also record coverage. */
export type Manner = 'plain' | 'compared' | 'covered';

/** A run of the contract tests. */
export interface TestRun {
  readonly manner: Manner;
  readonly target: 'service' | 'server';
}

/** Duration, and processor time of the test process, in milliseconds. */
export interface Took {
  readonly time: number;
  readonly processors: number;
}

/** Runs the tests once, in a new process. */
export async function testRun(run: TestRun): Promise<Took> {
  const worker = startWorker<TestRun, Took>('test-run');
  const took = await worker.ask(run);
  await worker.stop();
  return took;
}
