import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TaskMeta } from 'vitest';
import type { Reporter } from 'vitest/node';
import { type Contract, openContract } from './contract.ts';
import type { Kind } from './coverage.ts';
import type { JsonObject } from './document.ts';
import { type Excuse, junitOf, percent, type Report, reportOf, tableOf } from './report.ts';
import { htmlOf } from './report-html.ts';
import './hand-over.ts';

export type { Excuse, Report, ReportedGoal, ReportedKind } from './report.ts';

type Thresholds = Readonly<Partial<Record<Kind | 'keyword', number>>>;

/** The contract of a report, its thresholds, and its outputs. */
export interface CoverageOptions {
  /** The document, in a form that `openContract` accepts. */
  readonly document: string | URL | JsonObject;
  /**
   * The name that the tests pass to `handOver`, and the title of the report. By default all names count together, and
   * the report has the title of the document.
   */
  readonly name?: string;
  /** Goals that need not be reached, with reasons. */
  readonly excuses?: readonly Excuse[];
  /** The minimum percentage of each kind of goal; `keyword` is all keywords together. The run fails below. */
  readonly thresholds?: Thresholds;
  /** Files to write the report to. */
  readonly json?: string;
  readonly html?: string;
  readonly junit?: string;
  /** Whether to list all missing goals instead of the first ones. */
  readonly all?: boolean;
}

/** A reporter for Vitest: prints the coverage of a contract, writes reports, and fails below thresholds. */
export function contractCoverage(options: CoverageOptions): Reporter {
  const { name, thresholds = {} } = options;
  let contract: Contract;
  /** Coverage by the IDs of test files, since watch mode runs some of them again and reports on all. */
  const handedOver = new Map<string, TaskMeta['contractGoals']>();
  let hasFailed = false;
  return {
    onTestRunStart() {
      contract = openChecked(options);
      // An earlier exit code is not a failure of this run.
      if (hasFailed && process.exitCode === 1) process.exitCode = undefined;
      hasFailed = false;
    },
    onTestRunEnd(modules) {
      for (const module of modules) handedOver.set(module.id, module.meta().contractGoals);
      const found = [...handedOver.values()]
        .flatMap((goals) => Object.entries(goals ?? {}))
        .filter(([given]) => name === undefined || name === given);
      const report = reportCoverage(contract, new Set(found.flatMap(([, keys]) => keys)), options);
      if (found.length === 0) {
        const call = name === undefined ? 'handOver(contract)' : `handOver(contract, ${JSON.stringify(name)})`;
        process.stderr.write(`No test file handed over its coverage: call ${call} in each, or in one of setupFiles.\n`);
      }
      for (const fault of below(report, thresholds)) {
        process.stderr.write(`${fault}\n`);
        hasFailed ||= !process.exitCode;
        process.exitCode ||= 1;
      }
    },
  };
}

/**
 * Prints the coverage of a contract and writes the reports, also outside Vitest.
 * @param reached The keys of the reached goals, as in `reached` of a contract.
 */
export function reportCoverage(
  contract: Contract,
  reached: ReadonlySet<string>,
  {
    name = titleOf(contract),
    excuses = [],
    all = false,
    json,
    html,
    junit,
  }: Omit<CoverageOptions, 'document' | 'thresholds'>,
): Report {
  const report = reportOf(name, contract, reached, excuses);
  process.stdout.write(`\n${tableOf(report, all)}`);
  write(json, () => `${JSON.stringify(report, undefined, 2)}\n`);
  write(html, () => htmlOf(report));
  write(junit, () => junitOf(report));
  return report;
}

function titleOf({ document }: Contract): string {
  const { info } = document.valueAt(document.root) as { readonly info?: { readonly title?: unknown } };
  return String(info?.title ?? 'the API');
}

/** @throws {Error} with a message for the user, if the document cannot be opened or a threshold has an unknown kind. */
function openChecked({ document, thresholds = {} }: CoverageOptions): Contract {
  try {
    const contract = openContract(document);
    const kinds = new Set([...[...contract.goals.values()].map(({ kind }) => kind), 'keyword']);
    const unknown = Object.keys(thresholds).find((kind) => !kinds.has(kind));
    if (unknown === undefined) return contract;
    throw new Error(`the document has no goals of the kind "${unknown}". Its kinds are ${[...kinds].join(', ')}.`);
  } catch (cause) {
    const error = new Error(`contractCoverage: ${(cause as Error).message}`);
    // Vitest prints the stack, and the fault is in the options.
    error.stack = error.message;
    throw error;
  }
}

/** The missed thresholds of a report. */
const below = ({ name, kinds }: Report, thresholds: Readonly<Record<string, number>>): string[] =>
  kinds.flatMap((found) => {
    const { [found.kind]: least = 0 } = thresholds;
    return found.percent < least
      ? [`Coverage of ${name}, ${found.kind}: ${percent(found)} %, of at least ${least}.`]
      : [];
  });

function write(file: string | undefined, text: () => string): void {
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text());
}
