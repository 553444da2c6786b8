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

  --rounds N  how many kills (200)
  --seed N    repeats the choices of another run, though not its timing
  --help      show this
`;

function numberOf(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} is a whole number, not "${text}".`);
  return Number(text);
}

const tell = (line: string) => void process.stdout.write(`${line}\n`);

/** Each part tells what it saw, and resolves to its violations. */
type Part = (engine: Engine, random: Random, rounds: number) => Promise<readonly string[]>;

const adds: Part = async (engine) => {
  const { kept, lost } = await addAll(await engine.start(), { images: 100, attributes: 100, connections: 64 });
  tell(`Adds at once: ${kept} of 10000 are there.`);
  return lost;
};

const histories: Part = async (engine, random) => {
  const recorded = await record(await engine.start(), { random, clients: 16, images: 3, calls: 500 });
  const violations = recorded.flatMap((history) => violationOf(history) ?? []);
  const calls = recorded.flatMap(({ calls }) => calls);
  const unanswered = calls.filter(({ answer }) => answer === undefined);
  const explained = recorded.length - violations.length;
  tell(
    `Histories: ${calls.length} calls on ${recorded.length} images; ${explained} of these have an order that explains them.`,
  );
  return [...violations, ...unanswered.map(({ lost }) => `A call was not answered: ${lost}`)];
};

const kills: Part = async (engine, random, rounds) => {
  const sum = await torture(engine, { rounds, random, clients: 64, tell });
  const crashes = Object.entries(sum.crashes).map(([name, count]) => `${count} of ${name}`);
  tell(
    `Kills: ${crashes.join(', ')}, and ${sum.cutStarts} more while it started again. ${sum.acknowledged} changes were ` +
      `acknowledged, ${sum.unkept} answered with 503. ${sum.inFlight} were in flight at a kill, of which ${sum.done} ` +
      `were found done. The store was inspected ${sum.inspections} times.`,
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
  if (values.help) return tell(help);
  const rounds = numberOf('rounds', values.rounds);
  const seed = numberOf('seed', values.seed);
  tell(`Seed ${seed}.`);
  for (const [name, newEngine] of Object.entries(engines)) {
    tell(`On ${name}:`);
    for (const part of [adds, histories, kills]) {
      const engine = newEngine();
      const violations = await part(engine, random(seed), rounds);
      for (const violation of violations) tell(`\n${violation}`);
      if (violations.length === 0) await engine.remove();
      else {
        tell(`\n${violations.length} violations. The data is kept in ${await engine.keep()}.`);
        process.exitCode = 1;
      }
    }
  }
  if (process.exitCode === undefined) tell('No violations.');
}

// By way of their exit, servers and data go as well.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
