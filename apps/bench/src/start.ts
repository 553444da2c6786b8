import { newFolder } from '@cloudimages/test-kit/folder';
import { startLoad } from './lib/load.ts';
import type { Plan } from './lib/plan.ts';
import type { Program } from './lib/process.ts';
import { startMock, startServer } from './lib/programs.ts';
import { median } from './lib/stats.ts';
import { makeData } from './lib/stores.ts';
import { type Findings, figure, under } from './lib/table.ts';

const list = '/v2/cloudimages?limit=25';

/** Measures the time until the first response of a server, in milliseconds, and its memory then, in megabytes. */
export async function startsOf({ pairs, print }: Plan, start: () => Promise<Program>, what: string): Promise<Start> {
  const times: number[] = [];
  let memory = 0;
  for (let count = 0; count < pairs; count++) {
    const program = await untilAnswer(start);
    times.push(program.took);
    memory = (await program.usage()).memory / 1e6;
    await program.stop();
    print(`start, ${what}, ${count + 1}: ${figure(program.took)} ms`);
  }
  return { time: median(times), memory };
}

export interface Start {
  readonly time: number;
  readonly memory: number;
}

/** Measures the start of the programs, and the memory of the server. */
export async function measureStart(plan: Plan): Promise<Findings> {
  const { held, many, print } = plan;
  const existing = newFolder();
  const empty = await startsOf(plan, () => startServer(newFolder()), 'empty folder');
  const some = await startsOf(plan, () => startServer(existing), 'existing folder');
  const mock = await startsOf(plan, startMock, 'mock');
  const large = await makeData(many, print);
  const among = await startsOf(plan, () => startServer(large), `${figure(many)} images`);
  const memory = await measureMemory(plan);
  return {
    title: 'Start and memory',
    head: ['', 'median'],
    rows: [
      ['server, empty folder: first response', `${figure(empty.time)} ms`],
      ['server, existing folder: first response', `${figure(some.time)} ms`],
      [`server, ${many.toLocaleString('en')} images: first response`, `${figure(among.time)} ms`],
      ['mock: first response', `${figure(mock.time)} ms`],
      ['server, existing folder, after its first response', `${figure(some.memory)} MB`],
      [`server, ${many.toLocaleString('en')} images, after its first response`, `${figure(among.memory)} MB`],
      [`server with ${held.toLocaleString('en')} images, after start`, `${figure(memory.before)} MB`],
      ['the same after updates and lists', `${figure(memory.after)} MB`],
      ['its peak', `${figure(memory.peak)} MB`],
    ],
    targets: [under(`memory at ${held.toLocaleString('en')} images, peak`, 300, memory.peak, ' MB')],
    notes: [
      'Built programs, each in a new process: from the start of the process to the response of its first list call.',
    ],
  };
}

async function untilAnswer(start: () => Promise<Program>): Promise<Program & { readonly took: number }> {
  const begin = performance.now();
  const program = await start();
  const response = await fetch(program.url + list, { headers: { 'X-Auth-Token': 'demo-token' } });
  await response.json();
  const took = performance.now() - begin;
  if (!response.ok) throw new Error(`The first response was ${response.status}.`);
  return { ...program, took };
}

/** Resident memory of the server, in megabytes: at its start, after a load, and its peak. */
async function measureMemory({ held, warmUp, duration, print }: Plan) {
  const { url, usage, stop } = await startServer(await makeData(held, print));
  const load = startLoad();
  const megabytes = async () => {
    const { memory, peak } = await usage();
    return { memory: memory / 1e6, peak: peak / 1e6 };
  };
  const { memory: before } = await megabytes();
  for (const requests of [{ images: held }, { pages: [list] }, { images: held }]) {
    await load.ask({ url, connections: 64, warmUp, duration, requests });
    print(`memory after a load: ${figure((await megabytes()).memory)} MB`);
  }
  const { memory: after, peak } = await megabytes();
  await load.stop();
  await stop();
  return { before, after, peak };
}
