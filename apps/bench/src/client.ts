import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'esbuild';
import { imageId } from './lib/images.ts';
import type { Plan } from './lib/plan.ts';
import { startWorker } from './lib/process.ts';
import { startServerOf } from './lib/programs.ts';
import { inPairs, medianOf, type Pair, ratioOf } from './lib/stats.ts';
import { atLeast, atMost, type Findings, figure } from './lib/table.ts';
import type { UpdateJob, UpdateRun } from './lib/update.ts';

/** The ways to send one update, and the way that each is compared with. */
const ways = {
  'raw fetch': { module: 'fetch.ts', beside: "vendor's core" },
  'openapi-fetch alone': { module: 'openapi-fetch.ts', beside: 'raw fetch' },
  client: { module: 'client.ts', beside: 'openapi-fetch alone' },
  'client with retries': { module: 'client-retries.ts', beside: 'client' },
  'client, signed': { module: 'client-signed.ts', beside: "vendor's core" },
  "vendor's core": { module: 'vendors-core.js', beside: undefined },
} as const;

type Name = keyof typeof ways;
const names = Object.keys(ways) as Name[];

const addressOf = (name: Name) => new URL(`./ways/${ways[name].module}`, import.meta.url).href;

/** The number of short runs: clients differ by less than the machine varies from one second to the next. */
const slices = 5;

/** The size of a way with all that it imports, in bytes, minified and gzipped. */
async function sizeOf(name: Name): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(addressOf(name))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: name === "vendor's core" ? 'node' : 'neutral',
    mainFields: ['module', 'main'],
  });
  const [file] = outputFiles;
  return (await promisify(gzip)(file?.contents ?? '')).length;
}

/** Runs of two ways, with the name of the first. */
interface Compared {
  readonly name: Name;
  readonly beside: Name;
  readonly atOnce: number;
  readonly runs: readonly Pair<UpdateRun>[];
}

/** Measures one update of an image by plain fetch, by our client, and by the vendor's core. */
export async function measureClient({ pairs, warmUp, duration, print }: Plan): Promise<Findings> {
  const ids = Array.from({ length: 1000 }, (_, number) => imageId(number));
  const server = await startServerOf(ids.length);
  const start = () => startWorker<UpdateJob, UpdateRun>('update', 'built');
  const workers = new Map(names.map((name) => [name, start()]));
  const run = (name: Name, job: Pick<UpdateJob, 'atOnce' | 'warmUp' | 'duration'>, worker = workers.get(name)) =>
    worker?.ask({ way: addressOf(name), url: server.url, ids, ...job }) as Promise<UpdateRun>;

  async function compare(name: Name, beside: Name, atOnce: number): Promise<Compared> {
    const slice = { atOnce, warmUp: warmUp / slices, duration: duration / slices };
    const runs = await inPairs(
      pairs * slices,
      () => run(name, slice),
      () => run(beside, slice),
    );
    const rates = [medianOf(runs, ([{ rate }]) => rate), medianOf(runs, ([, { rate }]) => rate)].map(figure);
    print(`${name} and ${beside}, ${atOnce} at once: ${rates.join(' and ')} a second`);
    return { name, beside, atOnce, runs };
  }

  /** Measures the first update of a new process. */
  async function first(name: Name): Promise<number> {
    const worker = start();
    const made = await run(name, { atOnce: 1, warmUp: 0, duration: 0 }, worker);
    await worker.stop();
    return made.first;
  }

  // Code gets faster for some seconds, so all ways warm up before the first comparison.
  for (const name of names) await run(name, { atOnce: 8, warmUp: duration, duration });
  const compared: Compared[] = [];
  for (const name of names) {
    const { beside } = ways[name];
    if (beside) for (const atOnce of [1, 8]) compared.push(await compare(name, beside, atOnce));
  }
  for (const { stop } of workers.values()) await stop();
  const firsts: Record<Name, number>[] = [];
  for (let index = 0; index < pairs; index++) {
    const found = {} as Record<Name, number>;
    for (const name of names) found[name] = await first(name);
    firsts.push(found);
    print(`first updates, ${index + 1}: ${names.map((name) => `${name} ${figure(found[name])} ms`).join(', ')}`);
  }
  await server.stop();
  return findings(compared, firsts, await Promise.all(names.map(sizeOf)));
}

function findings(
  compared: readonly Compared[],
  firsts: readonly Record<Name, number>[],
  sizes: readonly number[],
): Findings {
  const rate = (run: UpdateRun) => run.rate;
  const timesAsFast = (name: Name, atOnce: number) =>
    ratioOf(compared.find((one) => one.name === name && one.atOnce === atOnce)?.runs ?? [], rate);
  /** All runs of a way, in any comparison. */
  const runsOf = (name: Name, atOnce: number) =>
    compared
      .filter((one) => one.atOnce === atOnce)
      .flatMap((one) =>
        one.runs.flatMap(([a, b]) => [...(one.name === name ? [a] : []), ...(one.beside === name ? [b] : [])]),
      );
  const sizeOfWay = (name: Name) => sizes[names.indexOf(name)] as number;
  const signed = 'client, signed';
  const core = "vendor's core";
  return {
    title: "One update by plain fetch, openapi-fetch, our client, and the vendor's core",
    head: ['', 'bytes', 'one by one /s', '8 at once /s', 'CPU µs', 'first ms', 'beside', 'one by one', '8 at once'],
    rows: names.map((name) => [
      name,
      sizeOfWay(name).toLocaleString('en'),
      figure(medianOf(runsOf(name, 1), rate)),
      figure(medianOf(runsOf(name, 8), rate)),
      figure(1000 * medianOf(runsOf(name, 8), ({ cpu }) => cpu)),
      figure(medianOf(firsts, (found) => found[name])),
      ...(ways[name].beside
        ? [ways[name].beside, figure(timesAsFast(name, 1)), figure(timesAsFast(name, 8))]
        : ['', '', '']),
    ]),
    targets: [
      ...[1, 8].map((atOnce) =>
        atMost(`time of the client / openapi-fetch alone, ${atOnce} at once`, 1.1, 1 / timesAsFast('client', atOnce)),
      ),
      ...[1, 8].map((atOnce) =>
        atLeast(`updates a second of the client, signed / ${core}, ${atOnce} at once`, 2, timesAsFast(signed, atOnce)),
      ),
      atMost(`bytes of the client, signed / ${core}`, 0.1, sizeOfWay(signed) / sizeOfWay(core)),
    ],
    notes: [
      'The server is on the memory store; each way has a process of its own. Bytes: the module of the way with all that it imports, minified and gzipped.',
      'CPU: of the calling process for each update, 8 at once. First: from the import of the module to its first response, in a new process. The last two columns: the ratio of updates per second to the way beside it.',
      "All ways but the vendor's core go through the fetch of the runtime; raw fetch beside the vendor's core, which is axios on node:http, shows the limit of a client on fetch.",
    ],
  };
}
