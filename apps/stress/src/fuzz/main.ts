import { parseArgs } from 'node:util';
import { exitOnSignals } from '@cloudimages/test-kit/exit';
import { newFolder } from '@cloudimages/test-kit/folder';
import { wholeNumber } from '../lib/options.ts';
import { startServer } from '../lib/server.ts';
import { report } from './failures.ts';
import { fuzz } from './fuzz.ts';

const help = `Sends hostile requests to a server of its own, and checks every answer.

Usage: npm run fuzz -- [--requests N] [--seed N] [--at INDEX]

  --requests N  how many requests to send (1000000)
  --seed N      which ones: the same seed makes the same requests (by chance)
  --at INDEX    send only the request of this number
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
  const tell = (progress: string) => process.stdout.write(`${progress}\n`);
  const { failures, answers, memory } = await fuzz({ server, seed, from, to, tell });
  const code = await server.stop();
  for (const { count, shortest } of failures) process.stdout.write(report(shortest, count, seed));
  for (const [key, count] of [...answers].sort()) process.stdout.write(`${key}: ${count}\n`);
  const [before, after] = memory?.map((bytes) => Math.round(bytes / 2 ** 20)) ?? [];
  const told = memory ? `${before} MiB before, ${after} MiB after` : 'not judged, since the run is too short';
  process.stdout.write(`memory of the server: ${told}\n`);
  const verdict =
    failures.length === 0 ? 'All answers are as they should be.' : `${failures.length} kinds of failures.`;
  process.stdout.write(`${verdict}\n`);
  if (code !== 0) process.stdout.write(`The server did not end as it should: ${code} ${server.errors()}\n`);
  if (failures.length > 0 || code !== 0) process.exitCode = 1;
}

exitOnSignals();
try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
// A server that still runs ends with this process.
process.exit();
