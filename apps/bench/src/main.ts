import { parseArgs } from 'node:util';
import { exitOnSignals } from '@cloudimages/test-kit/exit';
import { measureClient } from './client.ts';
import { measureDocs } from './docs.ts';
import { describeMachine } from './lib/machine.ts';
import { full, type Plan, quick } from './lib/plan.ts';
import { type Findings, render } from './lib/table.ts';
import { measureMock } from './mock.ts';
import { measureObserver } from './observe.ts';
import { measurePages } from './pages.ts';
import { measurePostgres } from './postgres.ts';
import { measureService } from './service.ts';
import { measureStart } from './start.ts';
import { measureTransfer } from './transfer.ts';
import { measureUpdates } from './updates.ts';

const parts: Record<string, (plan: Plan) => Promise<Findings>> = {
  updates: measureUpdates,
  postgres: measurePostgres,
  client: measureClient,
  mock: measureMock,
  observe: measureObserver,
  pages: measurePages,
  service: measureService,
  start: measureStart,
  docs: measureDocs,
  transfer: measureTransfer,
};

const help = `Measures the server, the client, the mock, the service and openapi-vitest, and prints medians of paired runs.

Usage: npm run bench -- [--only PARTS] [--quick]

  --only PARTS  a comma-separated list of: ${Object.keys(parts).join(',')}
  --quick       a short trial on fewer images, whose figures mean little
`;

function chosen(only: string): ((plan: Plan) => Promise<Findings>)[] {
  return only.split(',').map((name) => {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (part === undefined) throw new Error(`Unknown part "${name}". The parts are ${Object.keys(parts).join(', ')}.`);
    return part;
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: Object.keys(parts).join(',') },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void process.stdout.write(help);
  const plan = values.quick ? quick : full;
  const wanted = chosen(values.only);
  const texts = [`# Measured on ${describeMachine()}\n`];
  try {
    for (const part of wanted) texts.push(render(await part(plan)));
  } finally {
    process.stdout.write(`\n${texts.join('\n')}`);
  }
}

exitOnSignals();
try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
// Ends the process even if a program that failed to start still holds it.
process.exit();
