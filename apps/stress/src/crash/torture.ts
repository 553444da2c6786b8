import { setTimeout } from 'node:timers/promises';
import type { Random } from '@cloudimages/test-kit/random';
import type { Crash, Engine } from './engine.ts';
import { judge } from './judge.ts';
import { startLoad } from './load.ts';
import { look } from './look.ts';
import { emptyWorld, type World, worldOf } from './world.ts';

export interface Torture {
  readonly rounds: number;
  readonly random: Random;
  /** How many connections there are. */
  readonly clients: number;
  readonly tell: (line: string) => void;
}

/** What a torture did, added up over its rounds. */
export interface Summary {
  rounds: number;
  /** How often each thing crashed, by name. */
  readonly crashes: Record<string, number>;
  /** Changes. */
  acknowledged: number;
  /** Changes that were under way at a crash, and how many of those were found done. */
  inFlight: number;
  done: number;
  /** Answers of 503, to loads. */
  unkept: number;
  /** Starts after a crash that were cut short by another one. */
  cutStarts: number;
  /** Looks into the halted store, in which no damage was found. */
  inspections: number;
  violations: readonly string[];
}

/** A round has up to so many acknowledged changes before its crash, which then comes within so many milliseconds. */
const mostChanges = 600;
const longestWait = 25;
/** About as long as a start takes, in milliseconds. */
const longestStart = 600;
const roundsPerInspection = 10;
const roundsPerMoment = 10;

/**
 * Loads, crashes and starts an engine again and again, over the same data, and looks each time whether all is as it must
 * be. Ends early, after a round with violations. The engine is left running.
 */
export async function torture(engine: Engine, { rounds, random, clients, tell }: Torture): Promise<Summary> {
  const sum: Summary = {
    rounds: 0,
    crashes: {},
    acknowledged: 0,
    inFlight: 0,
    done: 0,
    unkept: 0,
    cutStarts: 0,
    inspections: 0,
    violations: [],
  };
  let urls = await engine.start();
  let world: World = worldOf(await look(urls, emptyWorld(), engine.files));

  /** Starts again, at times not at the first attempt. */
  async function startAgain() {
    if (random.below(4) === 0) {
      const cut = engine.start().catch(() => {});
      await setTimeout(random.below(longestStart));
      await engine.halt();
      await cut;
      sum.cutStarts += 1;
    }
    return engine.start();
  }

  function nextCrash(): Crash {
    const seldom = engine.crashes.filter(({ moment }) => moment);
    const others = engine.crashes.filter(({ moment }) => !moment);
    return random.one(seldom.length > 0 && random.below(roundsPerMoment) === 0 ? seldom : others);
  }

  /** Resolves to what went wrong. */
  async function round(): Promise<readonly string[]> {
    const load = startLoad(urls, world, clients, random);
    await load.acknowledged(1 + random.below(mostChanges));
    await setTimeout(random.below(longestWait));
    const crash = nextCrash();
    await crash.moment?.();
    load.expectCrash();
    await crash.now();
    const happened = await load.end();
    await engine.halt();
    const halted = performance.now();
    sum.rounds += 1;
    sum.crashes[crash.name] = (sum.crashes[crash.name] ?? 0) + 1;
    sum.acknowledged += happened.acknowledged;
    sum.unkept += happened.unkept;
    try {
      if (sum.rounds % roundsPerInspection === 0 || sum.rounds === rounds) {
        await engine.inspect();
        sum.inspections += 1;
      }
      urls = await startAgain();
      const started = performance.now();
      const judgement = judge(world, happened, { halted, started }, await look(urls, world, engine.files));
      world = judgement.world;
      sum.inFlight += judgement.inFlight;
      sum.done += judgement.done;
      return judgement.violations;
    } catch (error) {
      return [`After the crash of ${crash.name}: ${(error as Error).stack}`];
    }
  }

  while (sum.rounds < rounds && sum.violations.length === 0) {
    sum.violations = await round();
    if (sum.rounds % roundsPerInspection === 0) {
      tell(`${sum.rounds} of ${rounds} rounds: ${sum.acknowledged} changes acknowledged, ${world.images.size} images`);
    }
  }
  return sum;
}
