import type { Comparison, Problem } from './compare.ts';
import type { Contract } from './contract.ts';
import { type Exchange, remember, requestFor, sentRequestOf } from './exchange.ts';
import { format } from './format.ts';
import { readAnswer } from './read-answer.ts';

/** An answer that is not as the contract says, or a request that should not have been taken. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly problems: readonly Problem[];
  readonly exchange: Exchange;
  constructor(message: string, problems: readonly Problem[], exchange: Exchange) {
    super(message);
    this.problems = problems;
    this.exchange = exchange;
  }
}

/** What `observe` lets pass. */
export interface ObserveOptions {
  /** Lets a problem pass; none passes when this is not given. */
  readonly except?: (problem: Problem, exchange: Exchange) => boolean;
}

/**
 * What is wrong with an exchange. That a request breaks the contract is wrong when it was taken all the same; when it was
 * refused, it is what the test wanted to see. A path that no operation has is always wrong.
 */
export function faultsOf({ found, problems }: Comparison, { response }: Exchange): readonly Problem[] {
  const isRefused = response.status >= 400;
  return found && isRefused ? problems.filter(({ of }) => of === 'response') : problems;
}

/**
 * The same fetch, except that it compares every exchange with the contract and notes what was shown of it.
 * It rejects with a {@link ContractError} when an answer is not as the contract says, or when a request was taken that
 * the contract refuses. Where redirects were followed, the last answer is compared, with the operation at its address;
 * it passes where there is none, or where the request was neither GET nor HEAD. Bodies that are neither JSON nor text
 * pass through without being read.
 */
export function observe(
  contract: Contract,
  fetch: typeof globalThis.fetch = globalThis.fetch,
  { except = () => false }: ObserveOptions = {},
): typeof globalThis.fetch {
  return async (input, init) => {
    const sent = await sentRequestOf(input, init);
    const { response, body } = await readAnswer(await fetch(input, init));
    const request = requestFor(sent, response);
    // A redirect may lead to where the contract says nothing, such as to a bucket.
    const isOutside = () => request && !contract.find(request.method, new URL(request.url).pathname);
    if (!request || (response.redirected && isOutside())) return response;
    remember(response, request);
    const headers = Object.fromEntries(response.headers);
    const exchange = { request, response: { status: response.status, headers, body } };
    const seen = contract.take(exchange);
    const faults = faultsOf(seen, exchange).filter((problem) => !except(problem, exchange));
    if (faults.length > 0) throw new ContractError(format(contract, seen, exchange, faults), faults, exchange);
    return response;
  };
}
