import { missing, percent, type Report, type ReportedGoal, type ReportedKind, xml } from './report.ts';

const style = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1d2329, #e3e7ea);
  --soft: light-dark(#515b64, #a6b0b8);
  --paper: light-dark(#ffffff, #15191c);
  --tint: light-dark(#f3f5f7, #20262a);
  --line: light-dark(#d5dbe0, #384148);
  --link: light-dark(#0b5cad, #7ab8f5);
  --reached: light-dark(#2b7a4b, #5cb87f);
  --missing: light-dark(#b3261e, #ff8a80);
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
h1 { margin: 0 0 0.5rem; font-size: 1.75rem; }
h2 { margin: 3rem 0 0.5rem; font-size: 1.35rem; }
h3 { display: inline; font-size: 1rem; }
a { color: var(--link); }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
nav a { padding: 0.25rem 0; }
table { width: 100%; margin-top: 1rem; border-collapse: collapse; }
th, td { padding: 0.35rem 0 0.35rem 1rem; border-bottom: 1px solid var(--line); text-align: end; }
th:first-child { width: 100%; padding-inline-start: 0; text-align: start; }
tbody th, thead th { font-weight: 400; }
td { font-variant-numeric: tabular-nums; }
thead th { color: var(--soft); font-size: 0.875rem; vertical-align: bottom; }
tfoot th, tfoot td { border-bottom: 0; font-weight: 600; }
small { display: block; color: var(--soft); font-weight: 400; }
.kind { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem; overflow-wrap: anywhere; }
.kind > :first-child { flex: 1 0 8rem; }
.kind > .bar { flex: 4 1 8rem; }
.bar { display: flex; height: 0.75rem; border: 1px solid var(--soft); forced-color-adjust: none; print-color-adjust: exact; }
.bar > span { flex: 1 1 0; min-width: 4px; }
.bar > .reached { background: var(--reached); }
.bar > .excused { background: repeating-linear-gradient(135deg, var(--soft) 0 1px, transparent 1px 5px); }
.bar > .missing { border: 2px solid var(--missing); min-width: 2px; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; color: var(--soft); font-size: 0.875rem; }
.legend > span { display: flex; align-items: center; gap: 0.5rem; }
.legend .bar { width: 2rem; }
details { margin-top: 0.5rem; border: 1px solid var(--line); border-radius: 0.375rem; }
summary { padding: 0.5rem 0.75rem; background: var(--tint); cursor: pointer; }
ul { margin: 0; padding: 0.25rem 0.75rem; list-style: none; }
li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem; padding: 0.35rem 0; }
li + li { border-top: 1px solid var(--line); }
code { font: 0.875rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
.where { color: var(--soft); }
@media (max-width: 40rem) {
  th, td { padding-inline-start: 0.5rem; font-size: 0.875rem; }
}
`;

/** The report as one self-contained page. */
export function htmlOf(report: Report): string {
  const { name, kinds, goals, idle } = report;
  const due = missing(report);
  const excused = goals.filter(({ reason }) => reason !== undefined);
  const reached = goals.length - due.length - excused.length;
  const title = `Coverage of the contract: ${xml(name)}`;
  const head = ['Kind', 'Goals', 'Reached', 'Excused', '%'].map((cell) => `<th scope="col">${cell}</th>`);
  const sections = [
    { id: 'missing', title: `Not reached (${due.length})`, html: byKind(due) || '<p>All that is due is reached.</p>' },
    { id: 'excused', title: `Excused (${excused.length})`, html: byReason(excused) },
    { id: 'idle', title: `Excuses for nothing (${idle.length})`, html: listOf(idle.map((each) => code(each))) },
  ].filter(({ html }) => html !== '');
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
<p><strong>${reached} of ${reached + due.length}</strong> goals reached, ${excused.length} more excused.</p>
<nav aria-label="Sections">
${sections.map(({ id, title }) => `<a href="#${id}">${title}</a>`).join('\n')}
</nav>
<table>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${kinds
  .slice(0, -1)
  .map((each) => row(each, nameOf(each)))
  .join('\n')}
</tbody>
<tfoot>
${kinds
  .slice(-1)
  .map((each) => row(each, `${xml(each.kind)}<small>all that schemas say</small>`))
  .join('\n')}
</tfoot>
</table>
<p class="legend">
${Object.entries(names).map(legend).join('\n')}
</p>
${sections.map(({ id, title, html }) => `<section>\n<h2 id="${id}">${title}</h2>\n${html}\n</section>`).join('\n')}
</main>
</body>
</html>
`;
}

/** The names of the parts of a bar, by class. */
const names = { reached: 'reached', excused: 'excused', missing: 'not reached' };

const legend = ([part, name]: readonly [string, string]) =>
  `<span><span class="bar" aria-hidden="true"><span class="${part}"></span></span>${name}</span>`;

const idOf = (kind: string) => xml(`missing-${kind.replaceAll(' ', '-')}`);

/** A kind as a link to its missing goals. */
const nameOf = ({ kind, goals, reached, excused }: ReportedKind) =>
  goals > reached + excused ? `<a href="#${idOf(kind)}">${xml(kind)}</a>` : xml(kind);

function row(each: ReportedKind, name: string): string {
  const { goals, reached, excused } = each;
  const missing = goals - reached - excused;
  const bar = Object.entries({ reached, excused, missing })
    .filter(([, size]) => size > 0)
    .map(([part, size]) => `<span class="${part}" style="flex-grow: ${size}"></span>`);
  const cells = [goals, reached, excused, percent(each)].map((cell) => `<td>${cell}</td>`);
  return `<tr><th scope="row"><span class="kind"><span>${name}</span><span class="bar" aria-hidden="true">${bar.join('')}</span></span></th>${cells.join('')}</tr>`;
}

const code = (text: string, className = '') => `<code${className && ` class="${className}"`}>${xml(text)}</code>`;

const listOf = (items: readonly string[]): string =>
  items.length > 0 ? `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>` : '';

const byKind = (goals: readonly ReportedGoal[]) =>
  grouped(
    goals,
    ({ kind }) => kind,
    (kind) => ` id="${idOf(kind)}" open`,
  );

const byReason = (goals: readonly ReportedGoal[]) =>
  grouped(
    goals,
    ({ reason = '' }) => reason,
    () => '',
  );

/** Groups goals by a heading. */
function grouped(
  goals: readonly ReportedGoal[],
  of: (goal: ReportedGoal) => string,
  attributes: (title: string) => string,
): string {
  const groups = [...new Set(goals.map(of))].map((title) => {
    const those = goals.filter((goal) => of(goal) === title);
    const list = listOf(those.map(({ key, where }) => `${code(key)} ${code(where, 'where')}`));
    return `<details${attributes(title)}>\n<summary><h3>${xml(title)} (${those.length})</h3></summary>\n${list}\n</details>`;
  });
  return groups.join('\n');
}
