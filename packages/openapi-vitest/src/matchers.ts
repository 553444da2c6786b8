import type { Comparison, Problem } from './compare.ts';
import type { Contract } from './contract.ts';
import { type Answered, type Exchange, exchangeOf } from './exchange.ts';
import { format } from './format.ts';
import { faultsOf } from './observe.ts';

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /**
     * Passes if the operation declares the status and the response conforms to the contract.
     * Takes a Response whose body has not been read, a result of openapi-fetch, or one of fastify.inject(). If the
     * fetch was not observed, only the method and the URL of the request are compared.
     * @param operation The `operationId`; `GET /images` if the operation has none.
     */
    toMatchContract(operation: string, status: number): Promise<void>;
  }
}

/** The matchers of a contract, for `expect.extend`. */
export const contractMatchers = (contract: Contract) => ({
  async toMatchContract(answered: Answered, operation: string, status: number) {
    const wanted = contract.operations.find(({ id }) => id === operation);
    if (!wanted) throw new TypeError(`The contract has no operation "${operation}".`);
    const exchange = await exchangeOf(answered, wanted.method);
    const seen = contract.take(exchange);
    const problems = [...pinned(contract, seen, exchange, operation, status), ...faultsOf(seen, exchange)];
    return {
      pass: problems.length === 0,
      message: () =>
        problems.length > 0
          ? format(contract, seen, exchange, problems)
          : `${operation} ${exchange.response.status} is as the contract says, and should not be.`,
    };
  },
});

/** The problem if it is a response of another operation or with another status. */
function pinned(
  contract: Contract,
  { found }: Comparison,
  { response }: Exchange,
  operation: string,
  status: number,
): Problem[] {
  const { place } = found?.operation ?? { place: contract.document.root };
  const problems: Problem[] = [];
  if (found && found.operation.id !== operation) {
    problems.push({
      of: 'request',
      rule: 'operation',
      message: `It calls ${found.operation.id}, not ${operation}.`,
      place,
    });
  }
  if (response.status !== status) {
    problems.push({
      of: 'response',
      rule: 'status',
      message: `Its status is ${response.status}, not ${status}.`,
      place,
    });
  }
  return problems;
}
