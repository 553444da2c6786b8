import { newFolder } from './lib/folder.ts';
import { startLoad } from './lib/load.ts';
import type { Plan } from './lib/plan.ts';
import type { Program } from './lib/process.ts';
import { startMock, startServer } from './lib/programs.ts';
import { median } from './lib/stats.ts';
import { makeData } from './lib/stores.ts';
import { type Findings, figure, under } from './lib/table.ts';

const list = '/v2/cloudimages?limit=25';

/** How long programs take until they answer, and how much memory the server takes. */
export async function measureStart(plan: Plan): Promise<Findings> {
  const { pairs, tell, held } = plan;
  const empty: number[] = [];
  const existing: number[] = [];
  const mock: number[] = [];
  for (let index = 0; index < pairs; index++) {
    const data = newFolder();
    empty.push(await untilAnswer(() => startServer(data)));
    existing.push(await untilAnswer(() => startServer(data)));
    mock.push(await untilAnswer(startMock));
    tell(`start, ${index + 1}: ${[empty, existing, mock].map((times) => figure(times.at(-1) ?? 0)).join(', ')} ms`);
  }
  const memory = await measureMemory(plan);
  return {
    title: 'Start and memory',
    head: ['', 'median'],
    rows: [
      ['server, empty folder: first answer', `${figure(median(empty))} ms`],
      ['server, existing folder: first answer', `${figure(median(existing))} ms`],
      ['mock: first answer', `${figure(median(mock))} ms`],
      [`server with ${held.toLocaleString('en')} images, after start`, `${figure(memory.before)} MB`],
      ['the same after updates and lists', `${figure(memory.after)} MB`],
      ['its most', `${figure(memory.peak)} MB`],
    ],
    targets: [under(`memory at ${held.toLocaleString('en')} images, the most`, 300, memory.peak, ' MB')],
    notes: [
      'Built programs, each in a new process: from the start of the process to the answer of its first list call.',
    ],
  };
}

async function untilAnswer(start: () => Promise<Program>): Promise<number> {
  const begin = performance.now();
  const { url, stop } = await start();
  const response = await fetch(url + list, { headers: { 'X-Auth-Token': 'demo-token' } });
  await response.json();
  const took = performance.now() - begin;
  if (!response.ok) throw new Error(`The first answer was ${response.status}.`);
  await stop();
  return took;
}

/** Resident memory of the server, in megabytes: as it starts, after a burst, and at its highest. */
async function measureMemory({ held, warmUp, duration, tell }: Plan) {
  const { url, usage, stop } = await startServer(await makeData(held, tell));
  const load = startLoad();
  const megabytes = async () => {
    const { memory, peak } = await usage();
    return { memory: memory / 1e6, peak: peak / 1e6 };
  };
  const { memory: before } = await megabytes();
  for (const requests of [{ images: held }, { pages: [list] }, { images: held }]) {
    await load.ask({ url, connections: 64, warmUp, duration, requests });
    tell(`memory after a load: ${figure((await megabytes()).memory)} MB`);
  }
  const { memory: after, peak } = await megabytes();
  await load.stop();
  await stop();
  return { before, after, peak };
}
