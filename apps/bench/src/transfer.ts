import { fileURLToPath } from 'node:url';
import { developmentCredentials } from '@cloudimages/service';
import { newFolder } from '@cloudimages/test-kit/folder';
import type { Plan } from './lib/plan.ts';
import { startProgram, startWorker } from './lib/process.ts';
import { startServer } from './lib/programs.ts';
import { inPairs, medianOf, type Pair, ratioOf } from './lib/stats.ts';
import { atLeast, type Findings, figure } from './lib/table.ts';
import type { Transfer } from './processes/transfer.ts';

const [{ token }] = developmentCredentials;
const auth = { 'X-Auth-Token': token };
const plainCopy = fileURLToPath(new URL('./processes/plain-copy.ts', import.meta.url));

/** Measures uploads and downloads of image data, and of a server that only streams to and from a file. */
export async function measureTransfer({ pairs, transferred, print }: Plan): Promise<Findings> {
  const server = await startServer(newFolder());
  const plain = await startProgram(plainCopy, [newFolder()], 'source');
  const worker = startWorker<Transfer, number>('transfer');

  /** Creates an image without data. */
  async function newImage(): Promise<string> {
    const headers = { ...auth, 'Content-Type': 'application/json' };
    const response = await fetch(`${server.url}/v2/images`, { method: 'POST', headers, body: '{"name":"transfer"}' });
    return server.url + (await response.json()).file;
  }

  const octets = { ...auth, 'Content-Type': 'application/octet-stream' };
  const put = (url: string, bytes: number) => worker.ask({ url, method: 'PUT', headers: octets, bytes });
  const get = (url: string, bytes: number) => worker.ask({ url, method: 'GET', headers: auth, bytes });
  const remove = (file: string) => fetch(file.replace(/\/file$/, ''), { method: 'DELETE', headers: auth });
  const printPair = (what: string) => (pair: Pair<number>, index: number) =>
    print(`${what}, ${index + 1}: ${pair.map(figure).join(' and ')} MB/s`);

  const uploads = await inPairs(
    pairs,
    async () => {
      const file = await newImage();
      const rate = await put(file, transferred);
      await remove(file);
      return rate;
    },
    () => put(plain.url, transferred),
    printPair('uploads'),
  );
  const file = await newImage();
  await put(file, transferred);
  const little = (await server.usage()).peak;
  const downloads = await inPairs(
    pairs,
    () => get(file, transferred),
    () => get(plain.url, transferred),
    printPair('downloads'),
  );
  await remove(file);
  const large = await newImage();
  await put(large, 4 * transferred);
  await get(large, 4 * transferred);
  const most = (await server.usage()).peak;
  for (const { stop } of [server, plain, worker]) await stop();
  return findings(transferred, uploads, downloads, (most - little) / 1e6);
}

function findings(bytes: number, uploads: Pair<number>[], downloads: Pair<number>[], grown: number): Findings {
  const rate = (value: number) => value;
  const row = (what: string, runs: Pair<number>[]) => [
    what,
    figure(medianOf(runs, ([a]) => a)),
    figure(medianOf(runs, ([, b]) => b)),
    figure(ratioOf(runs, rate)),
  ];
  return {
    title: 'Image data: the server and a plain copy',
    head: ['MB/s', 'server', 'plain copy', 'ratio'],
    rows: [row('upload', uploads), row('download', downloads)],
    targets: [
      atLeast('upload, server / plain copy', 0.7, ratioOf(uploads, rate)),
      atLeast('download, server / plain copy', 0.7, ratioOf(downloads, rate)),
    ],
    notes: [
      `${figure(bytes / 1e6)} MB each time, by one client over node:http. The plain copy is a node:http server that streams a body into a file, syncs it, and streams it out; it has no images, no authentication and no MD5.`,
      `Data of four times the size makes the peak memory of the server ${figure(Math.max(0, grown))} MB larger.`,
    ],
  };
}
