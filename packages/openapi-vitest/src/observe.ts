import { AsyncLocalStorage } from 'node:async_hooks';
import type { Comparison, Problem } from './compare.ts';
import type { Contract } from './contract.ts';
import { type Exchange, remember, requestFor, sentRequestOf } from './exchange.ts';
import { format } from './format.ts';
import { readAnswer } from './read-answer.ts';

/** A response that breaks the contract, or an invalid request that was accepted. */
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

/** Options of `observe`. */
export interface ObserveOptions {
  /** Whether to ignore a problem; by default none is ignored. */
  readonly except?: (problem: Problem, exchange: Exchange) => boolean;
}

/**
 * The faults of an exchange. An invalid request is a fault if it was accepted, and none if it was refused, as the test
 * expects. A path without an operation is always a fault.
 */
export function faultsOf({ found, problems }: Comparison, { response }: Exchange): readonly Problem[] {
  const isRefused = response.status >= 400;
  return found && isRefused ? problems.filter(({ of }) => of === 'response') : problems;
}

/** The observed fetch that has called the global one, which may call it in turn: then it only passes the request on. */
const within = new AsyncLocalStorage<typeof globalThis.fetch>();

/**
 * Wraps fetch to compare every exchange with the contract, and to record its coverage.
 * It rejects with a {@link ContractError} if a response breaks the contract, or if an invalid request was accepted.
 * The global fetch is looked up at each call, so that tests may replace it later.
 * After redirects the last response is compared with the operation at its URL; it passes without an operation there,
 * or if the request was neither GET nor HEAD. Bodies that are neither JSON nor text are not read.
 */
export function observe(
  contract: Contract,
  fetch: typeof globalThis.fetch = globalThis.fetch,
  { except = () => false }: ObserveOptions = {},
): typeof globalThis.fetch {
  const isGlobal = fetch === globalThis.fetch;
  const observed: typeof globalThis.fetch = async (input, init) => {
    if (within.getStore() === observed) return fetch(input, init);
    const sent = await sentRequestOf(input, init);
    // Tests replace the global fetch after this function was made, or make this function the global fetch.
    const send = isGlobal && globalThis.fetch !== observed ? globalThis.fetch : fetch;
    const sending = () => send(input, init);
    const { response, body } = await readAnswer(await (send === fetch ? sending() : within.run(observed, sending)));
    const request = requestFor(sent, response);
    // A redirect may lead outside the contract, for example to a bucket.
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
  return observed;
}
