import { join } from 'node:path';
import { newFolder } from '@cloudimages/test-kit/folder';
import { type Load, startLoad } from './lib/load.ts';
import type { Plan } from './lib/plan.ts';
import type { Program } from './lib/process.ts';
import { startServerOf } from './lib/programs.ts';
import { inPairs, medianOf, type Pair, ratioOf } from './lib/stats.ts';
import { atLeast, type Findings, figure, under } from './lib/table.ts';

/** A load, with the server's processor time for each response, in milliseconds, and its busy share of the time. */
interface Run extends Load {
  readonly cpu: number;
  readonly serverBusy: number;
}

interface Level {
  readonly connections: number;
  /** On SQLite and in memory. */
  readonly runs: readonly Pair<Run>[];
}

/** Measures durable updates, and the same server on the memory store. */
export async function measureUpdates({ pairs, images, warmUp, duration, print }: Plan): Promise<Findings> {
  const durable = await startServerOf(images, join(newFolder(), 'images.sqlite'));
  const memory = await startServerOf(images);
  const load = startLoad();

  async function run({ url, usage }: Program, connections: number): Promise<Run> {
    const before = await usage();
    const made = await load.ask({ url, connections, warmUp, duration, requests: { images } });
    const after = await usage();
    const serverBusy = (after.busy - before.busy) / (after.time - before.time);
    return { ...made, cpu: (after.cpu - before.cpu) / made.answers, serverBusy };
  }

  const levels: Level[] = [];
  for (const connections of [1, 8, 64, 256]) {
    const runs = await inPairs(
      pairs,
      () => run(durable, connections),
      () => run(memory, connections),
      ([a, b], index) =>
        print(`updates, ${connections} connections, ${index + 1}: ${figure(a.rate)} and ${figure(b.rate)} a second`),
    );
    levels.push({ connections, runs });
  }
  for (const { stop } of [durable, memory, load]) await stop();
  return findings(levels, images);
}

const percents = (runs: readonly Pair<Run>[], read: (run: Run) => number) =>
  [0, 1].map((which) => `${Math.round(100 * medianOf(runs, (pair) => read(pair[which as 0 | 1])))}%`).join(', ');

function findings(levels: readonly Level[], images: number): Findings {
  const at64 = levels.find(({ connections }) => connections === 64)?.runs ?? [];
  const rate = (run: Run) => run.rate;
  const p99 = (run: Run) => run.p99;
  return {
    title: 'Updates: the server on SQLite, durable, and the same server on the memory store',
    head: [
      'connections',
      'durable /s',
      'memory /s',
      'ratio',
      'durable p99 ms',
      'memory p99 ms',
      'ratio',
      'server busy',
      'generator busy',
    ],
    rows: levels.map(({ connections, runs }) => [
      String(connections),
      figure(medianOf(runs, ([durable]) => durable.rate)),
      figure(medianOf(runs, ([, memory]) => memory.rate)),
      figure(ratioOf(runs, rate)),
      figure(medianOf(runs, ([durable]) => durable.p99)),
      figure(medianOf(runs, ([, memory]) => memory.p99)),
      figure(ratioOf(runs, p99)),
      percents(runs, ({ serverBusy }) => serverBusy),
      percents(runs, ({ busy }) => busy),
    ]),
    targets: [
      atLeast('durable / memory, updates a second at 64 connections', 0.5, ratioOf(at64, rate)),
      under('durable / memory, p99 at 64 connections', 5, ratioOf(at64, p99)),
    ],
    notes: [
      `An update replaces __description in one of ${figure(images)} images of 36 attributes, in turn; the response is the whole image.`,
      `At 64 connections it costs ${figure(1000 * medianOf(at64, ([{ cpu }]) => cpu))} microseconds of processor on SQLite, all threads together, and ${figure(1000 * medianOf(at64, ([, { cpu }]) => cpu))} in memory.`,
      'Busy, durable and memory: share of the time in which the main thread of the server, or the single thread of the generator, was busy.',
    ],
  };
}
