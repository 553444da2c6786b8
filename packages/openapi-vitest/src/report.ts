import type { Contract } from './contract.ts';

/** Goals that tests need not reach, and why. */
export interface Excuse {
  /** What their keys match. */
  readonly goals: RegExp;
  readonly reason: string;
}

export interface ReportedGoal {
  readonly key: string;
  readonly kind: string;
  /** File and line, or a JSON Pointer. */
  readonly where: string;
  readonly isReached: boolean;
  /** Why it need not be reached. */
  readonly reason?: string;
}

export interface ReportedKind {
  readonly kind: string;
  readonly goals: number;
  readonly reached: number;
  /** Those that are not reached, for a reason. */
  readonly excused: number;
  /** Reached, of those that are not excused, in percent. */
  readonly percent: number;
}

/** How much of a contract a run has shown. */
export interface Report {
  readonly name: string;
  /** A line for each kind of goal, then `keyword` for all kinds that are keywords of schemas. */
  readonly kinds: readonly ReportedKind[];
  readonly goals: readonly ReportedGoal[];
  /** Reasons that excuse nothing any more. */
  readonly idle: readonly string[];
}

const plain = new Set(['operation', 'status', 'media type', 'parameter', 'header']);

/** Whether a kind is about schemas, rather than about what lies between them. */
const isKeyword = (kind: string): boolean => !plain.has(kind);

export function reportOf(
  name: string,
  contract: Contract,
  reached: ReadonlySet<string>,
  excuses: readonly Excuse[],
): Report {
  const used = new Set<Excuse>();
  const goals = [...contract.goals.values()].map(({ key, kind, place }): ReportedGoal => {
    const isReached = reached.has(key);
    const excuse = isReached ? undefined : excuses.find(({ goals }) => goals.test(key));
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

/** Percents, with a digit behind the point that is never rounded up to a hundred. */
export const percent = ({ percent }: ReportedKind): string =>
  percent === 100 ? '100' : (Math.floor(percent * 10) / 10).toFixed(1);

/** The goals that are due, neither reached nor excused: in the order of the table. */
const missing = ({ kinds, goals }: Report): readonly ReportedGoal[] =>
  kinds.flatMap(({ kind }) =>
    goals.filter((goal) => goal.kind === kind && !goal.isReached && goal.reason === undefined),
  );

/** As a table for a terminal; `all` lists whatever is missing, not only some of it. */
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
const xml = (text: string) => text.replaceAll(/[&<>"]/g, (character) => entities[character] as string);

/** As JUnit: a suite for each kind, a case for each goal. */
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

const style = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 0 auto; padding: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.25rem 0.75rem; text-align: start; border-block-end: 1px solid; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
code { overflow-wrap: anywhere; }
`;

/** As one page that needs nothing else. */
export function htmlOf(report: Report): string {
  const row = (each: ReportedKind) =>
    `<tr><th scope="row">${xml(each.kind)}</th>${[each.goals, each.reached, each.excused, percent(each)]
      .map((cell) => `<td class="number">${cell}</td>`)
      .join('')}</tr>`;
  const goal = ({ key, where, reason }: ReportedGoal) =>
    `<tr><td><code>${xml(key)}</code></td><td><code>${xml(where)}</code></td><td>${xml(reason ?? '')}</td></tr>`;
  const listed = report.goals.filter(({ isReached }) => !isReached);
  const title = `Coverage of the contract: ${xml(report.name)}`;
  const list = `<table>
<thead><tr><th scope="col">Goal</th><th scope="col">Place</th><th scope="col">Reason</th></tr></thead>
<tbody>
${listed.map(goal).join('\n')}
</tbody>
</table>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<table>
<thead><tr><th scope="col">Kind</th><th scope="col" class="number">Goals</th><th scope="col" class="number">Reached</th><th scope="col" class="number">Excused</th><th scope="col" class="number">%</th></tr></thead>
<tbody>
${report.kinds.map(row).join('\n')}
</tbody>
</table>
<h2>Not reached</h2>
${listed.length > 0 ? list : '<p>Everything is reached.</p>'}
</main>
</body>
</html>
`;
}
