import { operations } from '@cloudimages/contract';
import type { Reached } from './observe.ts';

const statuses = [...new Set(Object.values(operations).flatMap(({ answers }) => Object.keys(answers)))].sort();

export interface Table {
  /** One line an operation, one column a declared status. */
  readonly text: string;
  /** Answers that are neither reached nor excused, or both. */
  readonly faults: readonly string[];
}

/**
 * Which declared answers were reached: `12` as often, `a` for the reason `a` below, `?` for neither, `!` for reached
 * although there is a reason why not, and `.` for what is not declared.
 */
export function tableOf(title: string, reached: Reached, reasons: ReadonlyMap<string, string>): Table {
  const letters = new Map([...new Set(reasons.values())].map((reason, index) => [reason, 'abcdefghij'.charAt(index)]));
  const faults: string[] = [];
  const cell = (id: string, status: string, isDeclared: boolean) => {
    if (!isDeclared) return '.';
    const count = reached.get(`${id} ${status}`);
    const reason = reasons.get(`${id} ${status}`);
    if (count !== undefined && reason === undefined) return String(count);
    if (count === undefined && reason !== undefined) return letters.get(reason) ?? '';
    faults.push(
      `${id} ${status} is ${count ? `reached, although: ${reason}` : 'neither reached nor listed in src/unreached.ts'}`,
    );
    return count ? '!' : '?';
  };
  const width = 1 + Math.max(title.length, ...Object.keys(operations).map(({ length }) => length));
  const line = (head: string, cells: readonly string[]) =>
    `${head.padEnd(width)}${cells.map((one) => one.padStart(6)).join('')}`;
  const lines = Object.values(operations).map(({ id, answers }) =>
    line(
      id,
      statuses.map((status) => cell(id, status, status in answers)),
    ),
  );
  const legend = [...letters].map(([reason, letter]) => `  ${letter}  ${reason}`);
  return { text: ['', line(title, statuses), ...lines, ...legend, ''].join('\n'), faults };
}
