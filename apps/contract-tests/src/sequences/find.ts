import fc from 'fast-check';
import { cleanUp, Disagreement, type Life, lookAtAll, type Model, newLife, perform } from './life.ts';
import { isPossible, resolve } from './resolve.ts';
import { scriptOf } from './script.ts';
import type { Step } from './step.ts';

type Command = fc.AsyncCommand<Life, Life>;

const commandOf = (step: Step): Command => ({
  check: (life) => isPossible(step, life),
  run: (life) => perform(life, resolve(step, life)),
  toString: () => JSON.stringify(step),
});

/** The model, and where it and the target disagree. */
export interface Search {
  readonly model: Model;
  readonly steps: fc.Arbitrary<Step>;
  /** What comes ahead of each sequence. */
  readonly first?: readonly Step[];
  readonly maxSteps: number;
  readonly numRuns: number;
  readonly seed?: number;
  /** How often a shorter sequence is tried, so that it ends within the time of a test. */
  readonly maxShrinks?: number;
}

export interface Found {
  /** The shortest sequence that was found, where it ends in the disagreement. */
  readonly life: Life;
  /** How to find it again, what differs, and a script that sends it again. */
  readonly report: string;
  /** What went wrong, with the two that differ. */
  readonly cause: unknown;
  readonly script: string;
}

/** Looks for a sequence of requests that the target answers otherwise than the model says, and makes it short. */
export async function findDisagreement(search: Search): Promise<Found | undefined> {
  const { model, steps, first = [], maxSteps, numRuns, seed, maxShrinks = 100 } = search;
  let triesLeft: number | undefined;

  async function run(commands: Iterable<Command>) {
    if (triesLeft !== undefined && triesLeft-- <= 0) return;
    const life = await newLife(model);
    let failure: unknown;
    try {
      for (const step of first) await perform(life, resolve(step, life));
      await fc.asyncModelRun(() => ({ model: life, real: life }), commands);
      await lookAtAll(life);
    } catch (error) {
      failure = error;
    }
    try {
      await cleanUp(life);
    } catch (error) {
      // What went wrong first may be why.
      failure ??= new Disagreement(life, error);
    }
    if (failure === undefined) return;
    triesLeft ??= maxShrinks;
    throw failure;
  }

  const sequences = fc.commands([steps.map(commandOf)], { maxCommands: maxSteps, size: 'max' });
  const details = await fc.check(fc.asyncProperty(sequences, run), { numRuns, ...(seed !== undefined && { seed }) });
  if (!details.failed) return undefined;
  const { errorInstance: error } = details;
  if (!(error instanceof Disagreement)) throw error;
  const script = scriptOf(error.life);
  const report = `${fc.defaultReportMessage(details)}\n${error.message}\n\n${script}`;
  return { life: error.life, report, cause: error.cause, script };
}
