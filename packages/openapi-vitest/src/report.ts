import type { Contract } from './contract.ts';

/** Goals that tests need not reach, with the reason. */
export interface Excuse {
  /** The pattern of their keys. */
  readonly goals: RegExp;
  readonly reason: string;
}

export interface ReportedGoal {
  readonly key: string;
  readonly kind: string;
  /** File and line, or a JSON Pointer. */
  readonly where: string;
  readonly isReached: boolean;
  /** The reason why it need not be reached. */
  readonly reason?: string;
}

export interface ReportedKind {
  readonly kind: string;
  readonly goals: number;
  readonly reached: number;
  /** The number of excused goals. */
  readonly excused: number;
  /** The reached share of the goals that are not excused, in percent. */
  readonly percent: number;
}

/** The coverage of a contract by a run. */
export interface Report {
  readonly name: string;
  /** A row for each kind of goal, then `keyword` for all schema keywords together. */
  readonly kinds: readonly ReportedKind[];
  readonly goals: readonly ReportedGoal[];
  /** The reasons of excuses that match no goal. */
  readonly idle: readonly string[];
}

const plain = new Set(['operation', 'status', 'media type', 'parameter', 'header']);

/** Whether a kind is a schema keyword. */
const isKeyword = (kind: string): boolean => !plain.has(kind);

/** Matches independently of earlier calls, unlike `test` of an expression with the flag `g`. */
const isMatched = (pattern: RegExp, text: string) => text.search(pattern) >= 0;

export function reportOf(
  name: string,
  contract: Contract,
  reached: ReadonlySet<string>,
  excuses: readonly Excuse[],
): Report {
  const used = new Set<Excuse>();
  const goals = [...contract.goals.values()].map(({ key, kind, place }): ReportedGoal => {
    const isReached = reached.has(key);
    const excuse = isReached ? undefined : excuses.find(({ goals }) => isMatched(goals, key));
    if (excuse) used.add(excuse);
    const where = contract.document.where(place);
    return { key, kind, where, isReached, ...(excuse && { reason: excuse.reason }) };
  });
  const line = (kind: string, of: readonly ReportedGoal[]): ReportedKind => {
    const reached = of.filter(({ isReached }) => isReached).length;
    const excused = of.filter(({ reason }) => reason !== undefined).length;
    const due = of.length - excused;
    return { kind, goals: of.length, reached, excused, percent: due === 0 ? 100 : (100 * reached) / due };
  };
  const kinds = [...new Set(goals.map(({ kind }) => kind))].sort(
    (one, other) => Number(isKeyword(one)) - Number(isKeyword(other)),
  );
  return {
    name,
    kinds: [
      ...kinds.map((kind) =>
        line(
          kind,
          goals.filter((goal) => goal.kind === kind),
        ),
      ),
      line(
        'keyword',
        goals.filter(({ kind }) => isKeyword(kind)),
      ),
    ],
    goals,
    idle: excuses.filter((excuse) => !used.has(excuse)).map(({ goals, reason }) => `${goals}: ${reason}`),
  };
}

/** Percent with one decimal, never rounded up to 100. */
export const percent = ({ percent }: ReportedKind): string =>
  percent === 100 ? '100' : (Math.floor(percent * 10) / 10).toFixed(1);

/** The goals that are neither reached nor excused, in the order of the table. */
export const missing = ({ kinds, goals }: Report): readonly ReportedGoal[] =>
  kinds.flatMap(({ kind }) =>
    goals.filter((goal) => goal.kind === kind && !goal.isReached && goal.reason === undefined),
  );

/** The report as a table for a terminal; `all` lists all missing goals instead of the first ones. */
export function tableOf(report: Report, all = false): string {
  const width = Math.max(...report.kinds.map(({ kind }) => kind.length));
  const line = (kind: string, ...cells: readonly string[]) =>
    `  ${kind.padEnd(width)}${cells.map((cell) => cell.padStart(9)).join('')}`;
  const due = missing(report);
  const shown = all ? due : due.slice(0, 10);
  return [
    `Coverage of the contract: ${report.name}`,
    line('', 'goals', 'reached', 'excused', '%'),
    ...report.kinds.map((each) =>
      line(each.kind, `${each.goals}`, `${each.reached}`, `${each.excused}`, percent(each)),
    ),
    ...(due.length > 0 ? ['  Not reached:'] : []),
    ...shown.map(({ kind, key, where }) => `    ${kind}: ${key} (${where})`),
    ...(shown.length < due.length ? [`    and ${due.length - shown.length} more`] : []),
    ...report.idle.map((idle) => `  Excuses nothing: ${idle}`),
    '',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters that XML cannot contain, such as most control characters. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
/** Escapes a text for XML and HTML. */
export const xml = (text: string) =>
  text.replaceAll(unwritable, '\u{fffd}').replaceAll(/[&<>"]/g, (character) => entities[character] as string);

/** The report as JUnit XML: a suite for each kind, a case for each goal. */
export function junitOf(report: Report): string {
  const kinds = [...new Set(report.goals.map(({ kind }) => kind))];
  const one = ({ key, where, isReached, reason }: ReportedGoal) => {
    const fault = isReached
      ? ''
      : reason === undefined
        ? `<failure message="not reached">${xml(where)}</failure>`
        : `<skipped message="${xml(reason)}"/>`;
    return `    <testcase classname="${xml(report.name)}" name="${xml(key)}">${fault}</testcase>`;
  };
  const suite = (kind: string) => {
    const goals = report.goals.filter((goal) => goal.kind === kind);
    const failures = goals.filter(({ isReached, reason }) => !isReached && reason === undefined).length;
    const skipped = goals.filter(({ reason }) => reason !== undefined).length;
    const head = `name="${xml(kind)}" tests="${goals.length}" failures="${failures}" skipped="${skipped}"`;
    return [`  <testsuite ${head}>`, ...goals.map(one), '  </testsuite>'].join('\n');
  };
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...kinds.map(suite), '</testsuites>', ''].join(
    '\n',
  );
}
