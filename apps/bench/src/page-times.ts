import { type List, lists, pathOf } from './lib/lists.ts';
import { type Job, type Load, startLoad } from './lib/load.ts';
import type { Plan } from './lib/plan.ts';
import { startWorker } from './lib/process.ts';
import { startServer } from './lib/programs.ts';
import { inPairs, type Pair } from './lib/stats.ts';
import { databaseIn } from './lib/stores.ts';
import { figure } from './lib/table.ts';
import type { Pages } from './processes/list.ts';

const pagesARun = 200;

/** The number of connections for updates. */
export const updaters = 64;

/** Data folders with many images and with few. */
export type Folders = Pair<{ readonly data: string; readonly images: number }>;

const printPair =
  (print: Plan['print'], what: string) =>
  ([a, b]: Pair<number>, index: number) =>
    print(`${what}, ${index + 1}: ${figure(a)} and ${figure(b)} ms`);

/** Response time of a page of each list, in milliseconds, in calls of the service without a network. */
export async function compareCalls({ pairs, duration, print }: Plan, [many, few]: Folders): Promise<Pair<number>[][]> {
  const reader = startWorker<Pages, number>('list');
  const found: Pair<number>[][] = [];
  for (const [list, { name }] of lists.entries()) {
    const read = ({ data, images }: Folders[0]) =>
      reader.ask({ store: { file: databaseIn(data), images }, list, pages: pagesARun, duration });
    found.push(
      await inPairs(
        pairs,
        () => read(many),
        () => read(few),
        printPair(print, `pages, called, ${name}`),
      ),
    );
  }
  await reader.stop();
  return found;
}

export interface Requests {
  readonly pages: readonly Pair<number>[][];
  readonly updates: readonly Pair<Load>[];
  /** Updates among many images, with and without concurrent reads of the worst list. */
  readonly meanwhile: readonly Pair<Load>[];
}

/** Requests for pages of a list among so many images. */
const requestsFor = ({ query }: List, images: number): Job['requests'] => ({
  pages: Array.from({ length: pagesARun }, (_, number) => pathOf(query(images, number))),
});

/** The same over HTTP, and then updates. */
export async function compareRequests(
  { pairs, warmUp, duration, print }: Plan,
  [many, few]: Folders,
): Promise<Requests> {
  const servers = [await startServer(many.data), await startServer(few.data)] as const;
  const urls = { many: servers[0].url, few: servers[1].url };
  const load = startLoad();
  const otherLoad = startLoad();

  const pages: Pair<number>[][] = [];
  for (const list of lists) {
    const read = async (url: string, images: number) =>
      (await load.ask({ url, connections: 1, warmUp, duration, requests: requestsFor(list, images) })).median;
    pages.push(
      await inPairs(
        pairs,
        () => read(urls.many, many.images),
        () => read(urls.few, few.images),
        printPair(print, `pages, requested, ${list.name}`),
      ),
    );
  }

  const update = (url: string, connections: number, images: number) =>
    load.ask({ url, connections, warmUp, duration, requests: { images } });
  const updates = await inPairs(
    pairs,
    () => update(urls.many, updaters, many.images),
    () => update(urls.few, updaters, few.images),
    ([a, b], index) => printPair(print, 'updates')([a.median, b.median], index),
  );
  const alone = () => update(urls.many, 1, many.images);
  const beside = async () => {
    const requests = requestsFor(lists.at(-1) as List, many.images);
    const reading = otherLoad.ask({ url: urls.many, connections: 1, warmUp, duration, requests });
    const updated = await alone();
    await reading;
    return updated;
  };
  const meanwhile = await inPairs(pairs, beside, alone, ([a, b], index) =>
    printPair(print, 'an update beside the worst list, and alone')([a.median, b.median], index),
  );
  for (const { stop } of [...servers, load, otherLoad]) await stop();
  return { pages, updates, meanwhile };
}
