import { afterAll } from 'vitest';
import type { Contract } from './contract.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** How often the tests of a file reached each goal of a contract, by the contract's name and the goal's key. */
    contractHits?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }
}

/**
 * Hands what the tests of this file show of a contract to the reporter. Call it at the top of a test file, or in one of
 * `setupFiles`.
 * @param name Which contract it is, where a run has several.
 */
export function handOver(contract: Contract, name = 'contract'): void {
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures it is to make.
  afterAll(({}, { file }) => {
    file.meta.contractHits = { ...file.meta.contractHits, [name]: Object.fromEntries(contract.hits) };
    contract.hits.clear();
  });
}
