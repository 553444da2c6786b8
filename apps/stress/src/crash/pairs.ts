import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Program, startProgram } from '@cloudimages/test-kit/program';
import type { Random } from '@cloudimages/test-kit/random';
import { startPostgres } from '@cloudimages/test-postgres';

const program = fileURLToPath(new URL('./pairs-process.ts', import.meta.url));

/** A store that processes change pairs of records in. */
interface Place {
  /** Arguments of a process. */
  readonly args: readonly string[];
  readonly processes: number;
  /** Kills the database, which starts again before the next process does. */
  readonly crash?: () => Promise<void>;
  readonly restart?: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export const pairPlaces: Readonly<Record<string, () => Promise<Place>>> = {
  async SQLite() {
    const folder = mkdtempSync(join(tmpdir(), 'cloudimages-pairs-'));
    return {
      args: ['sqlite', join(folder, 'images.sqlite')],
      processes: 1,
      remove: async () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }),
    };
  },
  async PostgreSQL() {
    const { control, newDatabase, close } = await startPostgres();
    if (!control) throw new Error('Without a PostgreSQL of its own, the torture cannot kill one.');
    return {
      args: ['postgres', await newDatabase()],
      processes: 2,
      crash: control.crash,
      restart: control.start,
      remove: close,
    };
  },
};

/** What was seen of the pairs over all kills. */
export interface PairSummary {
  kills: number;
  /** Changes of two or four records. */
  acknowledged: number;
  readonly violations: string[];
}

/** A round has up to so many milliseconds of work before its kill. */
const longestWork = 400;

/**
 * Has processes change pairs of records and kills them, or their database, again and again. The halves of each pair
 * always have to agree, and each acknowledged change has to be there.
 */
export async function torturePairs(place: Place, rounds: number, random: Random): Promise<PairSummary> {
  const sum: PairSummary = { kills: 0, acknowledged: 0, violations: [] };
  /** The least number that each pair has to have. */
  const known = new Map<string, number>();

  const start = () => startProgram([process.execPath, '--disable-warning=ExperimentalWarning', program, ...place.args]);

  /** Starts processes one after the other: the first one finds what is there before any changes it. */
  async function startAll(): Promise<Program[]> {
    const first = start();
    await first.prints(/^ready$/m);
    for (const [, pair = '', one, other] of first.printed.stdout.matchAll(/^has (\d+) (\d+) (\d+)$/gm)) {
      if (one !== other) sum.violations.push(`Pair ${pair} is half changed: its image has ${one}, its token ${other}.`);
      const least = known.get(pair) ?? 0;
      if (Number(one) < least) sum.violations.push(`Pair ${pair} has ${one}, though ${least} was acknowledged.`);
      known.set(pair, Number(one));
    }
    const others = Array.from({ length: place.processes - 1 }, start);
    await Promise.all(others.map(({ prints }) => prints(/^ready$/m)));
    return [first, ...others];
  }

  for (let round = 0; round <= rounds && sum.violations.length === 0; round++) {
    const running = await startAll();
    // The last start only looks.
    await setTimeout(round === rounds ? 0 : random.below(longestWork));
    const isDatabase = place.crash !== undefined && random.below(3) === 0;
    if (isDatabase) await place.crash?.();
    await Promise.all(running.map(({ stop }) => stop('SIGKILL')));
    if (place.crash && !isDatabase) await place.crash();
    await place.restart?.();
    if (round < rounds) sum.kills += 1;
    for (const { printed } of running) {
      for (const [, pair = '', number] of printed.stdout.matchAll(/^(\d+) (\d+)$/gm)) {
        sum.acknowledged += 1;
        known.set(pair, Math.max(known.get(pair) ?? 0, Number(number)));
      }
    }
  }
  return sum;
}
