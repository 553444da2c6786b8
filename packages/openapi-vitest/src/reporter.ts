import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TaskMeta } from 'vitest';
import type { Reporter } from 'vitest/node';
import { type Contract, openContract } from './contract.ts';
import type { JsonObject } from './document.ts';
import { type Excuse, junitOf, percent, type Report, reportOf, tableOf } from './report.ts';
import { htmlOf } from './report-html.ts';
import './hand-over.ts';

export type { Excuse, Report, ReportedGoal, ReportedKind } from './report.ts';

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
  readonly thresholds?: Readonly<Record<string, number>>;
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
  /** Coverage by the IDs of test files, since watch mode runs some of them again and reports on all. */
  const handedOver = new Map<string, TaskMeta['contractGoals']>();
  let hasFailed = false;
  return {
    onTestRunStart() {
      // An earlier exit code is not a failure of this run.
      if (hasFailed && process.exitCode === 1) process.exitCode = undefined;
      hasFailed = false;
    },
    onTestRunEnd(modules) {
      for (const module of modules) handedOver.set(module.id, module.meta().contractGoals);
      const reached = new Set<string>();
      for (const goals of handedOver.values()) {
        for (const [contract, keys] of Object.entries(goals ?? {})) {
          if (name !== undefined && name !== contract) continue;
          for (const key of keys) reached.add(key);
        }
      }
      const report = reportCoverage(openContract(options.document), reached, options);
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

/** The missed thresholds of a report. */
function below(report: Report, thresholds: Readonly<Record<string, number>>): string[] {
  return Object.entries(thresholds).flatMap(([kind, least]) => {
    const found = report.kinds.find((each) => each.kind === kind);
    if (!found) return [`The contract has no goals of the kind "${kind}".`];
    return found.percent < least
      ? [`Coverage of ${report.name}, ${kind}: ${percent(found)} %, of at least ${least}.`]
      : [];
  });
}

function write(file: string | undefined, text: () => string): void {
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text());
}
