import { parseArgs } from 'node:util';
import { type Random, random } from '@cloudimages/test-kit/random';
import { addAll } from '../histories/adds.ts';
import { violationOf } from '../histories/check.ts';
import { record } from '../histories/record.ts';
import type { Engine } from './engine.ts';
import { engines } from './engines.ts';
import { torture } from './torture.ts';

const help = `Usage: npm run torture -- [options]

Has many clients call at once, and looks whether what they saw has an order and whether an update was lost. Then kills
the server under load, again and again, and looks each time whether all is as it must be.

  --rounds N  number of kills (200)
  --seed N    seed of another run, to repeat its choices, but not its timing
  --help      show this help
`;

function numberOf(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} needs a whole number, not "${text}".`);
  return Number(text);
}

const print = (line: string) => void process.stdout.write(`${line}\n`);

/** Each part prints a summary, and resolves to its violations. */
type Part = (engine: Engine, random: Random, rounds: number) => Promise<readonly string[]>;

const adds: Part = async (engine) => {
  const { kept, lost } = await addAll(await engine.start(), { images: 100, attributes: 100, connections: 64 });
  print(`Concurrent adds: ${kept} of 10000 took effect.`);
  return lost;
};

const histories: Part = async (engine, random) => {
  const recorded = await record(await engine.start(), { random, clients: 16, images: 3, calls: 500 });
  const violations = recorded.flatMap((history) => violationOf(history) ?? []);
  const calls = recorded.flatMap(({ calls }) => calls);
  const unanswered = calls.filter(({ answer }) => answer === undefined);
  const explained = recorded.length - violations.length;
  print(`Histories: ${calls.length} calls on ${recorded.length} images; ${explained} of these are linearizable.`);
  return [...violations, ...unanswered.map(({ lost }) => `A call has no response: ${lost}`)];
};

const kills: Part = async (engine, random, rounds) => {
  const sum = await torture(engine, { rounds, random, clients: 64, print });
  const crashes = Object.entries(sum.crashes).map(([name, count]) => `${count} of ${name}`);
  print(
    `Kills: ${crashes.join(', ')}, and ${sum.cutStarts} more while it started again. ${sum.acknowledged} changes were ` +
      `acknowledged, ${sum.unkept} got 503. ${sum.inFlight} were in flight at a kill, and ${sum.done} of these ` +
      `took effect. The store was inspected ${sum.inspections} times.`,
  );
  const { acknowledged, cut, inFlight, done } = sum.jobs;
  print(
    `Jobs: ${acknowledged} were acknowledged, ${cut} of them without an end before the kill. Of ${inFlight} requests without a response ${done} started one.`,
  );
  return sum.violations;
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '200' },
      seed: { type: 'string', default: String(Date.now() % 1e9) },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return print(help);
  const rounds = numberOf('rounds', values.rounds);
  const seed = numberOf('seed', values.seed);
  print(`Seed ${seed}.`);
  for (const [name, newEngine] of Object.entries(engines)) {
    print(`On ${name}:`);
    for (const part of [adds, histories, kills]) {
      const engine = newEngine();
      const violations = await part(engine, random(seed), rounds);
      for (const violation of violations) print(`\n${violation}`);
      if (violations.length === 0) await engine.remove();
      else {
        print(`\n${violations.length} violations. The data is kept in ${await engine.keep()}.`);
        process.exitCode = 1;
      }
    }
  }
  if (process.exitCode === undefined) print('No violations.');
}

// The exit also ends the servers and removes the data.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
