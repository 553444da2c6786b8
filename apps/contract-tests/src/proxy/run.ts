import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exchange } from '@cloudimages/openapi-vitest';
import { tellCoverage } from '@cloudimages/openapi-vitest/reporter';
import { document } from '../document.ts';
import type { ProxyOptions } from '../options.ts';
import { type Drift, findDrift, findRedocly } from './drift.ts';
import { startForwarding } from './forward.ts';
import { writeHar } from './har.ts';
import { createSecrets } from './secrets.ts';
import { type Watch, watch } from './watch.ts';

const say = (text: string) => void process.stdout.write(`${text}\n`);

/**
 * Passes on what comes until it is stopped, and tells what was not as the contract says; the exit code of the process
 * says the same.
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
    // Whatever goes wrong here is no reason to withhold an answer.
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
    // Not before the port is taken: another proxy, which has it, may be writing there.
    const recorded = writeHar(har);
    say(
      `Make ${url} the endpoint of your client: what it asks goes on to ${upstream}. Ctrl-C stops it and prints the report.`,
    );
    await stopped;
    await stop();
    const entries = recorded.end();
    // Of nothing Redocly does not know what to say.
    const drifts = entries > 0 ? await driftsIn({ har, document, server: upstream, folder }) : [];
    tellAll(watching, drifts);
    const reports = report !== undefined && {
      json: inReport('coverage.json'),
      html: inReport('coverage.html'),
      junit: inReport('coverage.junit.xml'),
    };
    tellCoverage(watching.contract, watching.contract.reached, { name: 'what passed', ...reports });
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

/** Resolves at the first signal; those that come again, from the terminal and from npx, change nothing. */
function stopSignal(): Promise<void> {
  return new Promise((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopped());
  });
}

const wordsOf = ({ code, message }: NodeJS.ErrnoException, port: number) =>
  code === 'EADDRINUSE' ? `Something else listens on port ${port}; --proxy 0 takes any that is free.` : message;

async function driftsIn(of: Parameters<typeof findDrift>[1]): Promise<readonly Drift[]> {
  const redocly = findRedocly();
  if (redocly !== undefined) {
    return findDrift(redocly, of).catch((error: Error) => {
      fail(error.message);
      return [];
    });
  }
  say('\nRedocly has not compared it as well, as it is not installed: npm install --save-dev @redocly/cli');
  return [];
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

function tellAll({ faults, count }: Watch, drifts: readonly Drift[]): void {
  for (const { words, times: howOften } of faults.values()) say(`\n${words}\n  ${times(howOften)}`);
  for (const { message, method, url, operationId, status, occurrences } of drifts) {
    say(`\nRedocly: ${method} ${url} (${operationId ?? 'no operation'}) answered ${status}.`);
    say(`  ${message}\n  ${times(occurrences)}`);
  }
  const byRedocly = drifts.length > 0 ? ` Faults that Redocly found: ${drifts.length}.` : '';
  say(`\nRequests that were passed on: ${count()}. Faults: ${faults.size}.${byRedocly}`);
}
