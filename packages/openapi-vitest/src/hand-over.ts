import { afterAll } from 'vitest';
import type { Contract } from './contract.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Keys of the goals that the tests of a file reached, by the name of the contract. */
    contractGoals?: Readonly<Record<string, readonly string[]>>;
  }
}

/**
 * Sends the coverage of this test file to the reporter. Call it at the top of a test file, or in one of
 * `setupFiles`.
 * @param name The name of the contract, if a run has several.
 */
export function handOver(contract: Contract, name = 'contract'): void {
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the needed fixtures from the pattern.
  afterAll(({}, { file }) => {
    // `handOver` may be called twice for one contract, or with one name for two.
    const known = file.meta.contractGoals?.[name] ?? [];
    const reached = [...new Set([...known, ...contract.reached])];
    file.meta.contractGoals = { ...file.meta.contractGoals, [name]: reached };
    contract.reached.clear();
  });
}
