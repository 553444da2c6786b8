import type { OperationId } from '@cloudimages/contract';
import fc from 'fast-check';
import { type Hand, handOf } from '../model/draft.ts';
import { modelled, portable } from '../model/index.ts';
import { target } from '../target-under-test.ts';
import { seedOf, sequencesAbout } from './draw.ts';
import { cleanUp, Disagreement, type Expect, type Life, lookAtAll, newLife, perform } from './life.ts';
import { isPossible, resolve, type Step } from './resolve.ts';
import { scriptOf } from './script.ts';

type Command = fc.AsyncCommand<Life, Life>;

const commandOf = (step: Step): Command => ({
  check: (life) => isPossible(step, life),
  run: (life) => perform(life, resolve(step, life)),
  toString: () => JSON.stringify(step),
});

/** The operations that sequences are about. */
export const operationsOfTarget: readonly OperationId[] = target.story ? modelled : portable;

/** The images and projects that the target has. */
export const hand: Hand = handOf({ story: target.story, other: target.tokens.other !== undefined });

export interface Search {
  /** The operation that the sequences are about. */
  readonly about: OperationId;
  readonly numRuns: number;
  /** Attempts with shorter sequences, limited so that the search ends within the timeout of a test. */
  readonly maxShrinks?: number;
  /** Gives the expected responses; by default the model. */
  readonly expect?: Expect;
}

/** The maximum length of a sequence. */
const maxCommands = 20;

export interface Found {
  /** The shortest sequence found, up to the disagreement. */
  readonly life: Life;
  /** The seed, the difference, and a script that sends the sequence again. */
  readonly report: string;
  /** The failed assertion. */
  readonly cause: unknown;
  readonly script: string;
}

/** Searches for a sequence with an unexpected response, and shrinks it. */
export async function findDisagreement(search: Search): Promise<Found | undefined> {
  const { about, numRuns, maxShrinks = 100, expect } = search;
  let triesLeft: number | undefined;

  async function run(commands: Iterable<Command>) {
    if (triesLeft !== undefined && triesLeft-- <= 0) return;
    const life = await newLife(expect);
    let failure: unknown;
    try {
      await fc.asyncModelRun(() => ({ model: life, real: life }), commands);
      await lookAtAll(life);
    } catch (error) {
      failure = error;
    }
    try {
      await cleanUp(life);
    } catch (error) {
      // An earlier failure may have caused this one.
      failure ??= new Disagreement(life, error);
    }
    if (failure === undefined) return;
    triesLeft ??= maxShrinks;
    throw failure;
  }

  const sequences = sequencesAbout(about, hand, operationsOfTarget, (steps) =>
    fc.commands([steps.map(commandOf)], { maxCommands, size: 'max' }),
  );
  const details = await fc.check(fc.asyncProperty(sequences, run), { numRuns, seed: seedOf(about) });
  if (!details.failed) return undefined;
  const { errorInstance: error } = details;
  if (!(error instanceof Disagreement)) throw error;
  const script = scriptOf(error.life);
  const report = `${fc.defaultReportMessage(details)}\n${error.message}\n\n${script}`;
  return { life: error.life, report, cause: error.cause, script };
}
