import type { Comparison, Problem } from './compare.ts';
import type { Contract } from './contract.ts';
import { curlOf } from './curl.ts';
import type { Exchange } from './exchange.ts';
import { type IsSecret, redactUrl, secretsOf, variableFor } from './redact.ts';

const longest = 200;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text;
}

/** Formats a problem: the part of the message, the rule and its place, the expected value and the found one. */
function lineOf({ document }: Contract, problem: Problem, isSecret: IsSecret): string {
  const { of, part, message, place } = problem;
  const [within, name = ''] = part?.split(' ') ?? [];
  const found = within !== 'body' && isSecret(name) ? 'a secret' : shown(problem.value);
  return [
    `${of}${part ? `, ${part}` : ''}: ${message} (${document.where(place)})`,
    ...('expected' in problem ? [`    contract: ${shown(problem.expected)}`] : []),
    ...('value' in problem ? [`    found:    ${found}`] : []),
  ].join('\n');
}

/** Formats the problems of an exchange as text: rules, places, values and a curl command. */
export function format(
  contract: Contract,
  { found }: Comparison,
  exchange: Exchange,
  problems: readonly Problem[],
): string {
  const { request, response } = exchange;
  const isSecret = secretsOf(contract.document);
  const url = redactUrl(request.url, isSecret, variableFor);
  return [
    `${request.method} ${url} (${found?.operation.id ?? 'no operation'}) answered ${response.status}, not as the contract says.`,
    ...problems.map((problem) => `  ${lineOf(contract, problem, isSecret)}`),
    `  ${curlOf(request, isSecret)}`,
  ].join('\n');
}
