/** The results of one part of the measurements. */
export interface Findings {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly targets: readonly Target[];
  /** Explanations of the figures, of a sentence or two each. */
  readonly notes: readonly string[];
}

export interface Target {
  /** The rule, such as "at least 0.5". */
  readonly rule: string;
  readonly found: string;
  readonly reached: boolean;
}

const format = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** A figure with no more digits than repeated measurements can agree on. */
export const figure = (value: number): string => format.format(value);

export const atLeast = (what: string, limit: number, found: number): Target => ({
  rule: `${what}: at least ${limit}`,
  found: figure(found),
  reached: found >= limit,
});

export const atMost = (what: string, limit: number, found: number): Target => ({
  rule: `${what}: at most ${limit}`,
  found: figure(found),
  reached: found <= limit,
});

export const under = (what: string, limit: number, found: number, unit = ''): Target => ({
  rule: `${what}: under ${limit}${unit}`,
  found: figure(found) + unit,
  reached: found < limit,
});

/** A Markdown table that is also readable in a terminal. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [head, rule, ...rows].map(line).join('\n');
}

export function render({ title, head, rows, targets, notes }: Findings): string {
  const parts = [`## ${title}`, table(head, rows)];
  if (targets.length > 0) {
    const judged = targets.map(({ rule, found, reached }) => [rule, found, reached ? 'reached' : 'missed']);
    parts.push(table(['target', 'found', ''], judged));
  }
  if (notes.length > 0) parts.push(notes.join('\n'));
  return `${parts.join('\n\n')}\n`;
}
