import { parentPort, workerData } from 'node:worker_threads';
import { judging } from './judge.ts';
import { mutantsOf } from './mutants.ts';
import { document } from './subject.ts';

// Judges the mutants whose numbers it is sent, one after the other.
const { judge, end } = await judging(workerData);
const mutants = mutantsOf(document);

parentPort?.on('message', async (index: number | undefined) => {
  const mutant = index === undefined ? undefined : mutants[index];
  if (mutant) parentPort?.postMessage({ index, killer: await judge(mutant) });
  else {
    await end();
    parentPort?.close();
  }
});
parentPort?.postMessage({});
