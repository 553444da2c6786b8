import { lists } from './lib/lists.ts';
import type { Plan } from './lib/plan.ts';
import { medianOf, type Pair, ratioOf } from './lib/stats.ts';
import { makeData } from './lib/stores.ts';
import { type Findings, figure, under } from './lib/table.ts';
import { compareCalls, compareRequests, type Folders, type Requests, updaters } from './page-times.ts';

/** Measures lists and updates among many images and among few. */
export async function measurePages(plan: Plan): Promise<Findings> {
  const { many, few, print } = plan;
  const folders: Folders = [
    { data: await makeData(many, print), images: many },
    { data: await makeData(few, print), images: few },
  ];
  const calls = await compareCalls(plan, folders);
  return findings(plan, calls, await compareRequests(plan, folders));
}

function findings({ many, few }: Plan, calls: Pair<number>[][], { pages, updates, meanwhile }: Requests): Findings {
  const number = (value: number) => value;
  const counts = [few, many].map((count) => count.toLocaleString('en'));
  const cells = (pairs: readonly Pair<number>[]) =>
    [medianOf(pairs, ([, b]) => b), medianOf(pairs, ([a]) => a), ratioOf(pairs, number)].map(figure);
  const medians = updates.map(([a, b]): Pair<number> => [a.median, b.median]);
  return {
    title: `A page of 25 images, and an update, among ${counts.join(' and ')} images`,
    head: [
      'milliseconds',
      ...counts.map((count) => `called: ${count}`),
      'ratio',
      ...counts.map((count) => `requested: ${count}`),
      'ratio',
    ],
    rows: [
      ...lists.map(({ name }, list) => [name, ...cells(calls[list] ?? []), ...cells(pages[list] ?? [])]),
      [`an update over ${updaters} connections`, '', '', '', ...cells(medians)],
    ],
    targets: lists.slice(0, -1).map(({ name }, list) => under(name, 2, ratioOf(calls[list] ?? [], number), ' times')),
    notes: [
      'Called: listImages of the service in-process. Requested: over HTTP, over one connection. All images belong to the project of the caller, one in ten has the platform.',
      `Updates over ${updaters} connections: ${figure(medianOf(updates, ([, b]) => b.rate))} and ${figure(medianOf(updates, ([a]) => a.rate))} a second.`,
      `The worst list does not block other requests: during it, an update among ${counts[1]} images takes ${figure(medianOf(meanwhile, ([a]) => a.median))} ms, p99 ${figure(medianOf(meanwhile, ([a]) => a.p99))} ms; alone ${figure(medianOf(meanwhile, ([, b]) => b.median))} ms, p99 ${figure(medianOf(meanwhile, ([, b]) => b.p99))} ms.`,
    ],
  };
}
