import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exchange } from '@cloudimages/openapi-vitest';
import { reportCoverage } from '@cloudimages/openapi-vitest/reporter';
import { document } from '../document.ts';
import type { ProxyOptions } from '../options.ts';
import { type Drift, findDrift, findRedocly } from './drift.ts';
import { startForwarding } from './forward.ts';
import { writeHar } from './har.ts';
import { createSecrets } from './secrets.ts';
import { type Watch, watch } from './watch.ts';

const say = (text: string) => void process.stdout.write(`${text}\n`);

/**
 * Forwards requests until it is stopped, then prints where exchanges break the contract, and sets the exit code of the
 * process.
 */
export async function runProxy({ port, upstream, report }: ProxyOptions): Promise<void> {
  const stopped = stopSignal();
  const folder = mkdtempSync(join(tmpdir(), 'cloudimages-proxy-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    const secrets = createSecrets();
    const watching = watch(secrets);
    const inReport = (file: string) => join(report ?? folder, file);
    const har = inReport('traffic.har');
    // An error in the comparison must not affect the forwarded response.
    const safely = (look: (exchange: Exchange) => void) => (exchange: Exchange) => {
      try {
        look(exchange);
      } catch (error) {
        fail(secrets.text(`An exchange could not be compared: ${(error as Error).message}`));
      }
    };
    const record = (exchange: Exchange) => {
      const shown = watching.take(exchange);
      if (shown) recorded.add(shown);
    };
    const { url, stop } = await startForwarding(port, upstream, safely(record), safely(watching.takeBroken));
    // Only once it has the port: a proxy that already uses it may be writing to the same file.
    const recorded = writeHar(har);
    say(`Use ${url} as the endpoint of your client; it forwards to ${upstream}. Ctrl-C stops and prints the report.`);
    await stopped;
    await stop();
    const entries = recorded.end();
    // Redocly fails on an empty file.
    const drifts = entries > 0 ? await driftsIn({ har, document, server: upstream, folder }) : [];
    printFaults(watching, drifts);
    const reports = report !== undefined && {
      json: inReport('coverage.json'),
      html: inReport('coverage.html'),
      junit: inReport('coverage.junit.xml'),
    };
    reportCoverage(watching.contract, watching.contract.reached, { name: 'traffic', ...reports });
    if (report !== undefined) say(`Reports: ${report}`);
    if (watching.faults.size + drifts.length > 0) process.exitCode = 1;
  } catch (error) {
    fail(wordsOf(error as NodeJS.ErrnoException, port));
  } finally {
    remove();
  }
}

function fail(words: string): void {
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
}

/** Resolves at the first signal; repeated ones, from the terminal and from npx, have no effect. */
function stopSignal(): Promise<void> {
  return new Promise((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopped());
  });
}

const wordsOf = ({ code, message }: NodeJS.ErrnoException, port: number) =>
  code === 'EADDRINUSE' ? `Port ${port} is already in use; --proxy 0 takes any free port.` : message;

async function driftsIn(of: Parameters<typeof findDrift>[1]): Promise<readonly Drift[]> {
  const redocly = findRedocly();
  if (redocly !== undefined) {
    return findDrift(redocly, of).catch((error: Error) => {
      fail(error.message);
      return [];
    });
  }
  say('\nRedocly did not check the traffic, since it is not installed: npm install --save-dev @redocly/cli');
  return [];
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

function printFaults({ faults, count }: Watch, drifts: readonly Drift[]): void {
  for (const { words, times: howOften } of faults.values()) say(`\n${words}\n  ${times(howOften)}`);
  for (const { message, method, url, operationId, status, occurrences } of drifts) {
    say(`\nRedocly: ${method} ${url} (${operationId ?? 'no operation'}) answered ${status}.`);
    say(`  ${message}\n  ${times(occurrences)}`);
  }
  const byRedocly = drifts.length > 0 ? ` Faults found by Redocly: ${drifts.length}.` : '';
  say(`\nForwarded requests: ${count()}. Faults: ${faults.size}.${byRedocly}`);
}
