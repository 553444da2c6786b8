import { describe } from 'vitest';
import { changeTests } from './change-tests.ts';
import { filterTests } from './filter-tests.ts';
import { limitTests } from './limit-tests.ts';
import { orderTests } from './order-tests.ts';
import { randomListTests } from './random-list-tests.ts';
import type { Open } from './stores.ts';
import { tokenTests } from './token-tests.ts';
import { visibilityTests } from './visibility-tests.ts';

/** Proves that what `open` makes is a store, which is empty at first. Call it in a test file of vitest. */
export function storeSuite(name: string, open: Open): void {
  describe(name, () => {
    describe('changes', () => changeTests(open));
    describe('order and pages', () => orderTests(open));
    describe('filters', () => filterTests(open));
    describe('visibility', () => visibilityTests(open));
    describe('any list', () => randomListTests(open));
    describe('tokens', () => tokenTests(open));
    describe('limits', () => limitTests(open));
  });
}
