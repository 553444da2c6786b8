import type { Judged } from '../../apps/contract-tests/src/judged/exchange.ts';
import { right } from '../../apps/contract-tests/src/judged/right.ts';
import { wrongAnswers } from '../../apps/contract-tests/src/judged/wrong-answers.ts';
import { wrongRequests } from '../../apps/contract-tests/src/judged/wrong-requests.ts';
import { type Contract, type Exchange, faultsOf, openContract } from '../../packages/openapi-vitest/src/index.ts';
import type { Mutant } from './mutants.ts';
import type { Recorded } from './recorded.ts';
import { exchangeOf, replay } from './replay.ts';
import { document, subjects } from './subject.ts';

/** What noticed that a rule was gone: an answer or a request that was right was found wrong, or the other way round. */
export type Killer = 'right exchanges' | 'wrong exchanges' | 'contract tests' | 'style guide';

/** What the contract tests asked, and what of it tells something. */
export interface Traffic {
  readonly recorded: readonly Recorded[];
  /** Numbers of those whose answers depend on chance. */
  readonly uncertain: ReadonlySet<number>;
  /** Numbers of those that show something of the document that the ones before do not show. */
  readonly telling: readonly number[];
}

const open = (of: object) => openContract(structuredClone(of) as Record<string, unknown>);
const isRight = (contract: Contract, exchange: Exchange) => faultsOf(contract.take(exchange), exchange).length === 0;
const wrong: readonly Judged[] = [...wrongAnswers, ...wrongRequests];

export async function trafficOf(recorded: readonly Recorded[]): Promise<Traffic> {
  const { subjectOf, end } = await subjects();
  const uncertain = new Set<number>();
  await replay(await subjectOf(document), recorded, (index) => Boolean(uncertain.add(index)));
  await end();
  const [first, contract] = [open(document), open(document)];
  const telling = [...recorded.entries()].filter(([, each]) => {
    const exchange = exchangeOf(each);
    // A request that should not have been taken, such as one with a query that nobody knows, shows nothing.
    if (!isRight(first, exchange)) return false;
    const before = contract.reached.size;
    contract.take(exchange);
    return contract.reached.size > before;
  });
  return { recorded, uncertain, telling: telling.map(([index]) => index) };
}

/** Judges mutants by this traffic, and by the exchanges that are known to be right and wrong. */
export async function judging({ recorded, uncertain, telling }: Traffic) {
  const { subjectOf, serviceFilesOf, end } = await subjects();
  const unchanged = await serviceFilesOf(document);
  const seen = [
    ...right.map(({ exchange }) => exchange),
    ...telling.map((index) => exchangeOf(recorded[index] as Recorded)),
  ];

  async function judge({ make }: Mutant): Promise<Killer | undefined> {
    const mutant = make(document);
    const contract = open(mutant);
    if (!seen.every((exchange) => isRight(contract, exchange))) return 'right exchanges';
    if (wrong.some(({ exchange }) => isRight(contract, exchange))) return 'wrong exchanges';
    if ((await serviceFilesOf(mutant)) === unchanged) return undefined;
    let killer: Killer | undefined;
    await replay(await subjectOf(mutant), recorded, (index) => {
      if (!uncertain.has(index)) killer = 'contract tests';
      return killer === undefined;
    });
    return killer;
  }

  return { judge, end };
}
