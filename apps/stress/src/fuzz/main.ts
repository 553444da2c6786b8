import { parseArgs } from 'node:util';
import { exitOnSignals } from '@cloudimages/test-kit/exit';
import { newFolder } from '@cloudimages/test-kit/folder';
import { wholeNumber } from '../lib/options.ts';
import { startServer } from '../lib/server.ts';
import { report } from './failures.ts';
import { fuzz } from './fuzz.ts';

const help = `Sends hostile requests to a temporary server, and checks every response.

Usage: npm run fuzz -- [--requests N] [--seed N] [--at INDEX]

  --requests N  number of requests (1000000)
  --seed N      seed of the requests; the same seed makes the same requests (random)
  --at INDEX    send only the request with this number
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      requests: { type: 'string', default: '1000000' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      at: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void process.stdout.write(help);
  const seed = wholeNumber('--seed', values.seed);
  const from = wholeNumber('--at', values.at ?? '0');
  const to = from + (values.at === undefined ? wholeNumber('--requests', values.requests) : 1);
  process.stdout.write(`seed ${seed}\n`);
  const server = await startServer(['--data', newFolder()]);
  const print = (progress: string) => process.stdout.write(`${progress}\n`);
  const { failures, answers, memory } = await fuzz({ server, seed, from, to, print });
  const code = await server.stop();
  for (const { count, shortest } of failures) process.stdout.write(report(shortest, count, seed));
  for (const [key, count] of [...answers].sort()) process.stdout.write(`${key}: ${count}\n`);
  const [before, after] = memory?.map((bytes) => Math.round(bytes / 2 ** 20)) ?? [];
  const memoryVerdict = memory ? `${before} MiB before, ${after} MiB after` : 'not judged, since the run is too short';
  process.stdout.write(`memory of the server: ${memoryVerdict}\n`);
  const verdict = failures.length === 0 ? 'No failures.' : `${failures.length} kinds of failures.`;
  process.stdout.write(`${verdict}\n`);
  if (code !== 0) process.stdout.write(`The server did not exit cleanly: ${code} ${server.errors()}\n`);
  if (failures.length > 0 || code !== 0) process.exitCode = 1;
}

exitOnSignals();
try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
// The exit also ends a server that still runs.
process.exit();
