import { newFolder } from '@cloudimages/test-kit/folder';
import { startLoad } from './lib/load.ts';
import type { Plan } from './lib/plan.ts';
import type { Program } from './lib/process.ts';
import { startMock, startServer } from './lib/programs.ts';
import { median } from './lib/stats.ts';
import { makeData } from './lib/stores.ts';
import { type Findings, figure, under } from './lib/table.ts';

const list = '/v2/cloudimages?limit=25';

/** How long a server takes until it answers, in milliseconds, several times; and its memory then, in megabytes. */
export async function startsOf({ pairs, tell }: Plan, start: () => Promise<Program>, what: string): Promise<Start> {
  const times: number[] = [];
  let memory = 0;
  for (let count = 0; count < pairs; count++) {
    const program = await untilAnswer(start);
    times.push(program.took);
    memory = (await program.usage()).memory / 1e6;
    await program.stop();
    tell(`start, ${what}, ${count + 1}: ${figure(program.took)} ms`);
  }
  return { time: median(times), memory };
}

export interface Start {
  readonly time: number;
  readonly memory: number;
}

/** How long programs take until they answer, and how much memory the server takes. */
export async function measureStart(plan: Plan): Promise<Findings> {
  const { held, many, tell } = plan;
  const existing = newFolder();
  const empty = await startsOf(plan, () => startServer(newFolder()), 'empty folder');
  const some = await startsOf(plan, () => startServer(existing), 'existing folder');
  const mock = await startsOf(plan, startMock, 'mock');
  const large = await makeData(many, tell);
  const among = await startsOf(plan, () => startServer(large), `${figure(many)} images`);
  const memory = await measureMemory(plan);
  return {
    title: 'Start and memory',
    head: ['', 'median'],
    rows: [
      ['server, empty folder: first answer', `${figure(empty.time)} ms`],
      ['server, existing folder: first answer', `${figure(some.time)} ms`],
      [`server, ${many.toLocaleString('en')} images: first answer`, `${figure(among.time)} ms`],
      ['mock: first answer', `${figure(mock.time)} ms`],
      ['server, existing folder, after its first answer', `${figure(some.memory)} MB`],
      [`server, ${many.toLocaleString('en')} images, after its first answer`, `${figure(among.memory)} MB`],
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

async function untilAnswer(start: () => Promise<Program>): Promise<Program & { readonly took: number }> {
  const begin = performance.now();
  const program = await start();
  const response = await fetch(program.url + list, { headers: { 'X-Auth-Token': 'demo-token' } });
  await response.json();
  const took = performance.now() - begin;
  if (!response.ok) throw new Error(`The first answer was ${response.status}.`);
  return { ...program, took };
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
