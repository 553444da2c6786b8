import { atOnce, type ExchangeJob, startExchanges } from './lib/exchanges.ts';
import { startLoad } from './lib/load.ts';
import type { Plan } from './lib/plan.ts';
import type { Program } from './lib/process.ts';
import { startExpress, startPrismProxy, startServerOf, startUpstream } from './lib/programs.ts';
import { besideEachOther, inPairs, medianOf, type Pair, ratioOf } from './lib/stats.ts';
import { atLeast, atMost, type Findings, figure } from './lib/table.ts';
import { type Manner, testRun } from './lib/test-run.ts';
import { images, type Traffic } from './lib/traffic.ts';

/** Measures the comparison of exchanges with the document by our observer and others, and its cost in a test run. */
export async function measureObserver(plan: Plan): Promise<Findings> {
  const rates = await measureRates(plan);
  const runs = await measureRuns(plan);
  const rows = [...rates, ...runs].map(({ what, beside, pairs }) => {
    const medians = [medianOf(pairs, ([a]) => a), medianOf(pairs, ([, b]) => b), ratioOf(pairs, (one) => one)];
    return [what, beside, ...medians.map(figure)];
  });
  const ratio = (of: readonly Compared[], index: number) => ratioOf(of[index]?.pairs ?? [], (one) => one);
  return {
    title: 'Comparing exchanges with the document in tests',
    head: ['', 'beside', 'first', 'second', 'ratio'],
    rows,
    targets: [
      atLeast("exchanges a second of the observer in-process / Prism's proxy", 10, ratio(rates, 0)),
      atMost('processor time of a test run with coverage / without', 1.1, ratio(runs, 0)),
    ],
    notes: [
      `Exchanges a second, ${atOnce} at once, among ${images} images in memory: an image found by name, shown and updated, and an unknown one. Comparisons with Prism's proxy and express-openapi-validator use recorded responses in memory: our observer by a fetch in its process, Express in its own, Prism by a server behind it.`,
      'Test run: the contract tests, on the service in the same process, which is the worst case, since it responds fastest; processor time in milliseconds, both at the same time. Over sockets: on the server, one after the other, duration in milliseconds.',
    ],
  };
}

/** Paired measurements of two things. */
interface Compared {
  readonly what: string;
  readonly beside: string;
  readonly pairs: readonly Pair<number>[];
}

async function measureRates({ pairs, warmUp, duration, print }: Plan): Promise<Compared[]> {
  const exchanges = startExchanges();
  const load = startLoad();
  const server = await startServerOf(images);
  const upstream = await startUpstream();
  const proxy = await startPrismProxy(upstream.url);
  const app = await startExpress();

  type Way = (traffic: Traffic) => Promise<number>;
  const fetched =
    (job: Pick<ExchangeJob, 'isObserved' | 'from'>): Way =>
    (traffic) =>
      exchanges.ask({ ...job, traffic, warmUp, duration });
  const loaded =
    ({ url }: Program): Way =>
    async (traffic) =>
      (await load.ask({ url, connections: atOnce, warmUp, duration, requests: { traffic } })).rate;
  const observed = fetched({ isObserved: true, from: 'recorded' });

  async function compare(what: string, one: Way, beside: string, other: Way, traffic: Traffic = 'ofTests') {
    const printPair = ([a, b]: Pair<number>, index: number) =>
      print(`${what} and ${beside}, ${index + 1}: ${figure(a)} and ${figure(b)} a second`);
    const found = await inPairs(
      pairs,
      () => one(traffic),
      () => other(traffic),
      printPair,
    );
    return { what, beside, pairs: found };
  }

  const found = [
    await compare('observer', observed, "Prism's proxy", loaded(proxy)),
    await compare('observer', observed, 'express-openapi-validator', loaded(app)),
    await compare('observer, pages of 25', observed, "Prism's proxy", loaded(proxy), 'pages'),
    await compare('observer, pages of 25', observed, 'express-openapi-validator', loaded(app), 'pages'),
    await compare(
      'observer, the service in-process',
      fetched({ isObserved: true, from: 'service' }),
      'no observer',
      fetched({ isObserved: false, from: 'service' }),
    ),
    await compare(
      'observer, a server over sockets',
      fetched({ isObserved: true, from: server.url }),
      'no observer',
      fetched({ isObserved: false, from: server.url }),
    ),
  ];
  for (const { stop } of [app, proxy, upstream, server, load, exchanges]) await stop();
  return found;
}

async function measureRuns({ pairs, print }: Plan): Promise<Compared[]> {
  const covered = 'test run with coverage';
  const printPair =
    (what: string, beside: string) =>
    ([a, b]: Pair<number>, index: number) =>
      print(`${what} and ${beside}, ${index + 1}: ${figure(a)} and ${figure(b)} ms`);
  /** Twice as many pairs, since processor time varies more between runs than between the two sides. */
  async function processors(other: Manner, beside: string): Promise<Compared> {
    const took = (manner: Manner) => async () => (await testRun({ manner, target: 'service' })).processors;
    const found = await besideEachOther(2 * pairs, took('covered'), took(other), printPair(covered, beside));
    return { what: covered, beside, pairs: found };
  }
  async function times(): Promise<Compared> {
    const [what, beside] = [`${covered}, a server over sockets`, 'no observer'];
    const took = (manner: Manner) => async () => (await testRun({ manner, target: 'server' })).time;
    return { what, beside, pairs: await inPairs(pairs, took('covered'), took('plain'), printPair(what, beside)) };
  }
  return [await processors('compared', 'comparison alone'), await processors('plain', 'no observer'), await times()];
}
