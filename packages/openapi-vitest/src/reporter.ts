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

/** What a report is about, what it has to reach, and where it goes. */
export interface CoverageOptions {
  /** The document, as `openContract` takes it. */
  readonly document: string | URL | JsonObject;
  /**
   * The name that the tests hand over under, and what the report is called. When not given, all names that there are
   * count together, and the report has the title of the document.
   */
  readonly name?: string;
  /** What need not be reached, and why. */
  readonly excuses?: readonly Excuse[];
  /** The least percentage of each kind of goal; `keyword` is all keywords together. The run fails below. */
  readonly thresholds?: Readonly<Record<string, number>>;
  /** Files to write the report to. */
  readonly json?: string;
  readonly html?: string;
  readonly junit?: string;
  /** Lists whatever is not reached, not only some of it. */
  readonly all?: boolean;
}

/** A reporter for Vitest: prints how much of a contract the run has shown, writes reports, and fails below thresholds. */
export function contractCoverage(options: CoverageOptions): Reporter {
  const { name, thresholds = {} } = options;
  /** By the IDs of test files: watch mode runs some of them again, and reports on all. */
  const handedOver = new Map<string, TaskMeta['contractGoals']>();
  let hasFailed = false;
  return {
    onTestRunStart() {
      // What failed before is no fault of this run.
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
 * Prints how much of a contract has been shown, wherever that was, and writes the reports.
 * @param reached The keys of the goals, as a contract has them in `reached`.
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

/** What a report lacks. */
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
