import { parseArgs } from 'node:util';
import { exitOnSignals } from '@cloudimages/test-kit/exit';
import { newFolder } from '@cloudimages/test-kit/folder';
import { quantile } from '@cloudimages/test-kit/quantile';
import { wholeNumber } from '../lib/options.ts';
import { startServer } from '../lib/server.ts';
import { soak } from './soak.ts';
import { p99, verdicts } from './verdict.ts';

const help = `Keeps a temporary server under load, and measures its resources and response times.

Usage: npm run soak -- [--minutes N]

  --minutes N  duration in minutes (60)
`;

const widths = [6, 10, 12, 11, 9, 10, 12];

const row = (cells: readonly (string | number)[]) =>
  `| ${cells.map((cell, column) => String(cell).padStart(widths[column] ?? 0)).join(' | ')} |\n`;

const judged = (holds: boolean | undefined) => (holds === undefined ? 'not judged' : holds ? 'holds' : 'BROKEN');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { minutes: { type: 'string', default: '60' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) return void process.stdout.write(help);
  const minutes = wholeNumber('--minutes', values.minutes);
  if (minutes === 0) throw new Error('--minutes must be at least 1.');
  const { stdout } = process;
  const server = await startServer(['--data', newFolder()]);
  stdout.write(row(['window', 'responses', 'per second', 'median/ms', 'p99/ms', 'memory/MB', 'descriptors']));
  stdout.write(row(widths.map((width) => `${'-'.repeat(width - 1)}:`)));
  const seen = await soak({
    server,
    minutes,
    onWindow(number, window, memory, descriptors) {
      const { times } = window;
      const rate = Math.round(times.length / (window.minutes * 60));
      const [median, slow] = [quantile(times, 0.5), p99(window)].map((ms) => ms.toFixed(1));
      stdout.write(
        row([number, times.length, rate, `${median}`, `${slow}`, (memory / 1e6).toFixed(0), descriptors ?? '?']),
      );
    },
  });
  const code = await server.stop();
  const all = verdicts(seen);
  stdout.write('\n');
  for (const { rule, found, holds } of all) stdout.write(`${judged(holds)}: ${rule} (${found})\n`);
  if (code !== 0) stdout.write(`BROKEN: the server exits cleanly (${code}: ${server.errors()})\n`);
  if (code !== 0 || all.some(({ holds }) => holds === false)) process.exitCode = 1;
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
