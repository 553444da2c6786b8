import { newFolder } from '@cloudimages/test-kit/folder';
import { imageId } from './lib/images.ts';
import { lists, pathOf } from './lib/lists.ts';
import { type Job, type Load, startLoad } from './lib/load.ts';
import type { Plan } from './lib/plan.ts';
import { type Spent, settle, spentOn, startDurablePostgres } from './lib/postgres.ts';
import type { Program } from './lib/process.ts';
import { startServer, startServerOf } from './lib/programs.ts';
import { inPairs, medianOf, type Pair, ratioOf } from './lib/stats.ts';
import { atLeast, type Findings, figure, under } from './lib/table.ts';
import { type Start, startsOf } from './start.ts';

const connections = 64;

interface Level {
  readonly what: string;
  /** On PostgreSQL and in memory. */
  readonly runs: readonly Pair<Load>[];
}

/** Processor time in milliseconds and bytes of the log for an update, and bytes of the table for an image. */
interface Cost extends Spent {
  readonly server: number;
}

/** Measures servers on one PostgreSQL and one on the memory store, and PostgreSQL with many images and with few. */
export async function measurePostgres(plan: Plan): Promise<Findings> {
  const { pairs, images, warmUp, duration, few, many, print } = plan;
  const postgres = await startDurablePostgres();
  const load = startLoad();
  const ask = (servers: readonly Program[], requests: Job['requests']) =>
    load.ask({ url: servers.map(({ url }) => url), connections, warmUp, duration, requests });
  const printPair = (what: string) => (pair: Pair<Load>, index: number) =>
    print(`${what}, ${index + 1}: ${pair.map(({ rate }) => figure(rate)).join(' and ')} a second`);

  const url = await postgres.newDatabase();
  const servers: Program[] = [];
  for (let count = 0; count < 4; count++) servers.push(await startServerOf(images, url));
  const memory = await startServerOf(images);
  const shows = { pages: Array.from({ length: 1000 }, (_, number) => `/v2/images/${imageId(number)}`) };
  const levels: Level[] = [];
  for (const [name, requests] of [
    ['updates', { images }],
    ['reads', shows],
  ] as const) {
    for (const count of [1, 2, 4]) {
      const what = `${name}, ${count} ${count === 1 ? 'process' : 'processes'}`;
      const runs = await inPairs(
        pairs,
        () => ask(servers.slice(0, count), requests),
        () => ask([memory], requests),
        printPair(what),
      );
      levels.push({ what, runs });
    }
  }
  const cost = await costOfAnUpdate();
  for (const { stop } of [...servers, memory]) await stop();

  /** The cost of one update, for the server and for PostgreSQL. */
  async function costOfAnUpdate(): Promise<Cost | undefined> {
    if (!postgres.control || process.platform !== 'linux') return undefined;
    const [server] = servers as [Program];
    const look = async () => ({
      ...(await spentOn(url, postgres.control?.pid() as number)),
      server: (await server.usage()).cpu,
    });
    const before = await look();
    const { answers } = await load.ask({
      url: server.url,
      connections,
      warmUp,
      duration: 4 * duration,
      requests: { images },
    });
    const after = await look();
    const each = (what: keyof typeof before) => (after[what] - before[what]) / answers;
    return { server: each('server'), cpu: each('cpu'), log: each('log'), images: after.images / images };
  }

  const stores = [await postgres.newDatabase(), await postgres.newDatabase()] as const;
  const [large, small] = [await startServerOf(many, stores[0]), await startServerOf(few, stores[1])];
  const bytes = await settle(stores[0]);
  await settle(stores[1]);
  print(`a database of ${many.toLocaleString('en')} images: created`);
  const growth: Level[] = [
    {
      what: 'update',
      runs: await inPairs(
        pairs,
        () => ask([large], { images: many }),
        () => ask([small], { images: few }),
        printPair('updates among many and few'),
      ),
    },
  ];
  for (const { name, query } of lists.slice(0, -1)) {
    const pages = (count: number) => ({
      pages: Array.from({ length: 200 }, (_, number) => pathOf(query(count, number))),
    });
    const one = ({ url }: Program, requests: Job['requests']) =>
      load.ask({ url, connections: 1, warmUp, duration, requests });
    const runs = await inPairs(
      pairs,
      () => one(large, pages(many)),
      () => one(small, pages(few)),
      printPair(`pages, ${name}`),
    );
    growth.push({ what: `page: ${name}`, runs });
  }
  for (const { stop } of [large, small, load]) await stop();
  const starts: Start[] = [];
  for (const store of stores) {
    const count = store === stores[0] ? many : few;
    starts.push(await startsOf(plan, () => startServer(newFolder(), store), `PostgreSQL, ${figure(count)} images`));
  }
  await postgres.close();
  return findings(plan, levels, growth, cost, starts, bytes / many);
}

const rate = ({ rate }: Load) => rate;
const middle = ({ median }: Load) => median;
const p99 = ({ p99 }: Load) => p99;

function findings(
  { images, few, many }: Plan,
  levels: Level[],
  growth: Level[],
  cost: Cost | undefined,
  starts: readonly Start[],
  bytes: number,
): Findings {
  const counts = [many, few].map((count) => count.toLocaleString('en')) as [string, string];
  const row = ({ what, runs }: Level, read: (load: Load) => number) => [
    what,
    figure(medianOf(runs, ([a]) => read(a))),
    figure(medianOf(runs, ([, b]) => read(b))),
    figure(ratioOf(runs, read)),
    figure(medianOf(runs, ([a]) => p99(a))),
    figure(medianOf(runs, ([, b]) => p99(b))),
  ];
  return {
    title: 'PostgreSQL: servers on one database, and databases of many images',
    head: ['over 64 connections', 'PostgreSQL', 'beside', 'ratio', 'p99 ms', 'beside, p99 ms'],
    rows: [
      ...levels.map((level) => row({ ...level, what: `${level.what}, /s, beside one in memory` }, rate)),
      ...growth.map((level) =>
        row({ ...level, what: `${level.what}, ms, among ${counts[0]} beside ${counts[1]}` }, middle),
      ),
    ],
    targets: [
      atLeast('PostgreSQL / memory, updates a second, one process', 0.35, ratioOf(levels[0]?.runs ?? [], rate)),
      ...growth.map(({ what, runs }) =>
        under(`${what}, among ${counts[0]} / ${counts[1]}`, 2, ratioOf(runs, middle), ' times'),
      ),
    ],
    notes: [
      `PostgreSQL, the servers and the load share the processors of this machine; ${figure(images)} images unless stated otherwise.`,
      ...(cost
        ? [
            `An update costs ${figure(1000 * cost.server)} microseconds of the server's processors and ${figure(1000 * cost.cpu)} of PostgreSQL's, and ${figure(cost.log)} bytes of its log.`,
            `An image takes ${figure(bytes)} bytes with its indexes, and ${figure(cost.images)} after all these updates.`,
          ]
        : []),
      'Pages over one connection. Databases of many images have been vacuumed, as PostgreSQL does by itself within minutes.',
      `From the start of a server to its first response, among ${counts.join(' and ')} images: ${starts.map(({ time }) => figure(time)).join(' and ')} ms; its memory then: ${starts.map(({ memory }) => figure(memory)).join(' and ')} MB.`,
    ],
  };
}
