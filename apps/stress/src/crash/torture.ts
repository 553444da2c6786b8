import { setTimeout } from 'node:timers/promises';
import type { Random } from '@cloudimages/test-kit/random';
import type { Crash, Engine } from './engine.ts';
import { startJobs } from './jobs/load.ts';
import { type JobCounts, jobChecks } from './jobs/round.ts';
import { makeSources } from './jobs/sources.ts';
import { judge } from './judge.ts';
import { startLoad } from './load.ts';
import { look } from './look.ts';
import { emptyWorld, type World, worldOf } from './world.ts';

export interface Torture {
  readonly rounds: number;
  readonly random: Random;
  /** The number of connections. */
  readonly clients: number;
  readonly print: (line: string) => void;
}

/** Totals of all rounds. */
export interface Summary {
  rounds: number;
  /** The number of crashes of each part, by name. */
  readonly crashes: Record<string, number>;
  /** Acknowledged changes. */
  acknowledged: number;
  /** Changes in flight at a crash, and how many of them took effect. */
  inFlight: number;
  done: number;
  /** Calls of the load that got 503. */
  unkept: number;
  /** Starts after a crash that another crash cut short. */
  cutStarts: number;
  /** Checks of the halted store that found no damage. */
  inspections: number;
  readonly jobs: JobCounts;
  violations: readonly string[];
}

/** The crash of a round comes after at most so many acknowledged changes, within so many milliseconds. */
const mostChanges = 600;
const longestWait = 25;
/** Approximate time of a start, in milliseconds. */
const longestStart = 600;
const roundsPerInspection = 10;
const roundsPerMoment = 10;

/**
 * Loads, crashes and starts an engine again and again on the same data, and checks its state each time. Ends early
 * after a round with violations. The engine keeps running.
 */
export async function torture(engine: Engine, { rounds, random, clients, print }: Torture): Promise<Summary> {
  const jobs = jobChecks(engine.buckets);
  const sum: Summary = {
    jobs: jobs.counts,
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

  /** Starts again; some starts are cut short by another crash. */
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

  /** Resolves to the violations. */
  async function round(): Promise<readonly string[]> {
    const sources = await makeSources(urls[0] as string, engine.buckets);
    const load = startLoad(urls, world, clients, random);
    const jobLoad = startJobs(urls, sources, random);
    await load.acknowledged(1 + random.below(mostChanges));
    // So that short runs have jobs, too. Others may crash before any.
    if (sum.rounds === 0) await jobLoad.begun;
    await setTimeout(random.below(longestWait));
    const crash = nextCrash();
    await crash.moment?.();
    load.expectCrash();
    jobLoad.expectCrash();
    await crash.now();
    const happened = await load.end();
    const ofJobs = await jobLoad.end();
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
      const checked = await jobs.check(urls, sources, ofJobs.tasks);
      const found = await look(urls, world, engine.files, checked.images);
      const judgement = judge(world, happened, { halted, started }, found);
      world = judgement.world;
      sum.inFlight += judgement.inFlight;
      sum.done += judgement.done;
      const violations = [...ofJobs.violations, ...checked.violations, ...judgement.violations];
      if (violations.length === 0) await checked.tidy();
      return violations;
    } catch (error) {
      return [`After the crash of ${crash.name}: ${(error as Error).stack}`];
    }
  }

  while (sum.rounds < rounds && sum.violations.length === 0) {
    sum.violations = await round();
    if (sum.rounds % roundsPerInspection === 0) {
      print(`${sum.rounds} of ${rounds} rounds: ${sum.acknowledged} changes acknowledged, ${world.images.size} images`);
    }
  }
  return sum;
}
