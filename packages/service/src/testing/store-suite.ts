import { describe } from 'vitest';
import { changeTests } from './change-tests.ts';
import { dueTests } from './due-tests.ts';
import { filterTests } from './filter-tests.ts';
import { limitTests } from './limit-tests.ts';
import { orderTests } from './order-tests.ts';
import { randomListTests } from './random-list-tests.ts';
import { recordsTests } from './records-tests.ts';
import { severalTests } from './several-tests.ts';
import type { Open } from './stores.ts';
import { visibilityTests } from './visibility-tests.ts';

/** Proves that what `open` makes is a store, which is empty at first. Call it in a test file of vitest. */
export function storeSuite(name: string, open: Open): void {
  describe(name, () => {
    describe('changes', () => changeTests(open));
    describe('order and pages', () => orderTests(open));
    describe('filters', () => filterTests(open));
    describe('visibility', () => visibilityTests(open));
    describe('any list', () => randomListTests(open));
    describe('records of any kind', () => recordsTests(open));
    describe('changes of several records', () => severalTests(open));
    describe('what is due', () => dueTests(open));
    describe('limits', () => limitTests(open));
  });
}
