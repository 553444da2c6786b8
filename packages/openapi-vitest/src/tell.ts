import type { Comparison, Problem } from './compare.ts';
import type { Contract } from './contract.ts';
import { curlOf } from './curl.ts';
import type { Exchange } from './exchange.ts';

const longest = 200;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text;
}

/** A problem in a few lines: the part of the message, the rule and its place, and what both say. */
function lineOf({ document }: Contract, problem: Problem): string {
  const { of, part, message, place } = problem;
  return [
    `${of}${part ? `, ${part}` : ''}: ${message} (${document.where(place)})`,
    ...('expected' in problem ? [`    contract: ${shown(problem.expected)}`] : []),
    ...('value' in problem ? [`    found:    ${shown(problem.value)}`] : []),
  ].join('\n');
}

/** What is wrong with an exchange, as whoever has to mend it wants to read it. */
export function tell(
  contract: Contract,
  { found }: Comparison,
  exchange: Exchange,
  problems: readonly Problem[],
): string {
  const { request, response } = exchange;
  return [
    `${request.method} ${request.url} (${found?.operation.id ?? 'no operation'}) answered ${response.status}, not as the contract says.`,
    ...problems.map((problem) => `  ${lineOf(contract, problem)}`),
    `  ${curlOf(request)}`,
  ].join('\n');
}
