import { faultsOf, openContract } from '@cloudimages/openapi-vitest';
import { expect, test } from 'vitest';
import { document } from '../../src/document.ts';
import type { Judged } from '../../src/judged/exchange.ts';
import { right } from '../../src/judged/right.ts';
import { wrongAnswers } from '../../src/judged/wrong-answers.ts';
import { wrongRequests } from '../../src/judged/wrong-requests.ts';

// What the documents say of single exchanges, said once more by hand: the document must say the same.
const contract = openContract(document);
const faults = ({ exchange }: Judged) => faultsOf(contract.take(exchange), exchange);
const titled = (table: readonly Judged[]) => table.map((each) => [each.title, each] as const);

test.each(titled(right))('right: %s', (_, each) => {
  expect(faults(each)).toEqual([]);
});

test.each(titled(wrongAnswers))('wrong: %s', (_, each) => {
  expect(faults(each).map(({ of }) => of)).toEqual(['response']);
});

test.each(titled(wrongRequests))('wrong: %s', (_, each) => {
  expect(faults(each).map(({ of }) => of)).toEqual(['request']);
});
