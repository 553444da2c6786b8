import { afterAll } from 'vitest';
import type { Contract } from './contract.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Keys of the goals that the tests of a file reached, by the name of the contract. */
    contractGoals?: Readonly<Record<string, readonly string[]>>;
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
    // The same contract may be handed over twice, or two under one name.
    const known = file.meta.contractGoals?.[name] ?? [];
    const reached = [...new Set([...known, ...contract.reached])];
    file.meta.contractGoals = { ...file.meta.contractGoals, [name]: reached };
    contract.reached.clear();
  });
}
