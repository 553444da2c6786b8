import { startWorker } from './process.ts';

/** What the tests do with an exchange: nothing, compare it with the document, or note besides what it shows. */
export type Manner = 'plain' | 'compared' | 'covered';

/** Runs the contract tests on the service once, in a new process; milliseconds of processors. */
export async function testRun(manner: Manner): Promise<number> {
  const worker = startWorker<{ readonly manner: Manner }, number>('test-run');
  const took = await worker.ask({ manner });
  await worker.stop();
  return took;
}
