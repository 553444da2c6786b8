import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { redactor } from '@cloudimages/openapi-vitest';
import { contractCoverage } from '@cloudimages/openapi-vitest/reporter';
import { JUnitReporter, startVitest } from 'vitest/node';
import { document } from './document.ts';
import type { TestOptions } from './options.ts';
import { mockNote, reach } from './reach.ts';
import { reasonOf } from './reason.ts';
import { redacted, secretsOf } from './redact.ts';
import { failureReporter } from './reporter.ts';
import { stopping } from './stopping.ts';
import { sweep } from './sweep.ts';

/** Runs the cases against an endpoint, prints the results, and sets the exit code of the process. */
export async function run({ endpoint, report }: TestOptions): Promise<void> {
  const redact = redactor(secretsOf(endpoint));
  const out = redacted(process.stdout, redact);
  const err = redacted(process.stderr, redact);
  const stop = stopping(() => out.write('Stopping and deleting the images of this run.\n'));
  out.write(
    `${endpoint.url} is ${endpoint.write ? 'read and written' : 'only read; --write also runs cases that change images'}.\n`,
  );
  let isMock: boolean;
  try {
    isMock = await reach(endpoint);
    if (isMock) out.write(`It is ${mockNote}. Cases that need state are left out.\n`);
    const earlier = endpoint.write && !isMock ? await sweep(endpoint) : 0;
    if (earlier > 0) out.write(`Deleted ${earlier} images of earlier runs.\n`);
  } catch (error) {
    return fail(error);
  }
  try {
    if (!stop.isStopped()) await runCases();
  } catch (error) {
    fail(error);
  }
  if (endpoint.write && !isMock) {
    await sweep(endpoint).catch((error) => fail(new Error(`Images of this run may be left: ${reasonOf(error)}`)));
  }
  if (report !== undefined) out.write(`Reports: ${report}\n`);
  if (stop.isStopped()) process.exitCode = 130;

  function fail(error: unknown) {
    err.write(`${reasonOf(error as Error)}\n`);
    process.exitCode = 1;
  }

  async function runCases() {
    const inReport = (file: string) => report && join(report, file);
    const [json, html, junit, cases] = ['coverage.json', 'coverage.html', 'coverage.junit.xml', 'cases.junit.xml'].map(
      inReport,
    );
    await startVitest(
      [],
      {
        config: false,
        root: fileURLToPath(new URL('..', import.meta.url)),
        watch: false,
        cache: false,
        // The cache has paths of the Vitest that wrote it, which differ between installations.
        fsModuleCache: false,
        include: [`test/${endpoint.write ? 'contract' : 'read-only'}.test.js`],
        // As a dependency the cases are in node_modules, which Vitest excludes by default.
        exclude: [],
        // Inlined modules import the Vitest that runs, although the project may have another version.
        server: { deps: { inline: [/\/@cloudimages\/(?:contract-tests|openapi-vitest)\/dist\//] } },
        // In the process of the command, so that the cases receive its stop message.
        pool: 'threads',
        testTimeout: 60_000,
        hookTimeout: 120_000,
        provide: {
          start: new URL('./targets/endpoint.js', import.meta.url).href,
          endpoint,
          isMock,
        },
        reporters: [
          failureReporter(redact),
          { onInit: stop.takeOver },
          contractCoverage({
            document,
            name: 'endpoint',
            ...(json && { json }),
            ...(html && { html }),
            ...(junit && { junit }),
          }),
          ...(cases ? [new JUnitReporter({ outputFile: cases })] : []),
        ],
      },
      {},
      { stdout: out, stderr: err },
    );
  }
}
