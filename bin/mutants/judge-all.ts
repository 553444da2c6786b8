import { Worker } from 'node:worker_threads';
import { explained } from './explained.ts';
import type { Killer, Traffic } from './judge.ts';
import { mutantsOf } from './mutants.ts';
import type { Judgement } from './report.ts';
import { againstStyle } from './style-guide.ts';
import { document } from './subject.ts';

interface Told {
  readonly index?: number;
  readonly killer?: Killer;
}

/**
 * Judges mutants, each worker one at a time, those that are left by the style guide.
 * @param chosen Tells by the number of a mutant whether it is judged.
 * @param onJudged Told of each, and of how many there are.
 */
export async function judgeAll(
  traffic: Traffic,
  workers: number,
  chosen: (index: number) => boolean = () => true,
  onJudged: (done: number, all: number) => void = () => {},
): Promise<readonly Judgement[]> {
  const mutants = mutantsOf(document);
  const numbers = [...mutants.keys()].filter(chosen);
  const queue = [...numbers];
  const killers = new Map<number, Killer | undefined>();
  const work = () =>
    new Promise<void>((done, fail) => {
      const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: traffic });
      worker.on('message', ({ index, killer }: Told) => {
        if (index !== undefined) {
          killers.set(index, killer);
          onJudged(killers.size, numbers.length);
        }
        worker.postMessage(queue.shift());
      });
      worker.once('error', fail);
      worker.once('exit', () => done());
    });
  await Promise.all(Array.from({ length: workers }, work));
  const left = numbers.flatMap((index) => (killers.get(index) ? [] : (mutants[index] ?? [])));
  const styled = await againstStyle(left);
  return numbers.flatMap((index) => {
    const mutant = mutants[index];
    if (!mutant) return [];
    const killer = killers.get(index) ?? (styled.has(mutant) ? 'style guide' : undefined);
    if (killer) return { mutant, killer };
    const why = explained.find(({ rule }) => rule.test(`${mutant.kind} ${mutant.name}`))?.why;
    return why ? { mutant, why } : { mutant };
  });
}
