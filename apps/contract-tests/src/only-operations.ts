import type { OperationId } from '@cloudimages/contract';
import type { Contract } from '@cloudimages/openapi-vitest';
import { afterEach, beforeEach } from 'vitest';

/** The error of requests to operations that the endpoint does not have. */
const absent = 'Not sent: --operations does not name';

/**
 * The same fetch, which sends no requests to operations that the endpoint does not have. Cases of this file that fail
 * because of that are skipped.
 */
export function onlyOperations(
  fetch: typeof globalThis.fetch,
  contract: Contract,
  names: readonly OperationId[],
): typeof globalThis.fetch {
  let isCut = false;
  beforeEach(() => {
    isCut = false;
  });
  afterEach(({ task: { result }, skip }) => {
    // The request may have been one of an earlier case, for an image that both use.
    const isAbsent = isCut || (result?.errors ?? []).some(({ message }) => message.includes(absent));
    skip(result?.state === 'fail' && isAbsent);
  });
  return async (input, init) => {
    const { method, url } = input instanceof Request ? input : { method: init?.method ?? 'GET', url: String(input) };
    const id = contract.find(method, new URL(url).pathname)?.operation.id;
    if (id !== undefined && !names.includes(id as OperationId)) {
      isCut = true;
      throw new Error(`${absent} ${id}.`);
    }
    return fetch(input, init);
  };
}
