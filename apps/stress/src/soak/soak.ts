import { connectTo } from '@cloudimages/test-kit/connection';
import { holds } from '../lib/condition.ts';
import { honest } from '../lib/honest.ts';
import { descriptorsOf, memoryOf } from '../lib/process.ts';
import type { Server } from '../lib/server.ts';
import { type OnResponse, round } from './round.ts';
import type { Sample, Seen, Window } from './verdict.ts';

export interface SoakOptions {
  readonly server: Server;
  /** Duration of the load in minutes; the first sixth is a warm-up that does not count. */
  readonly minutes: number;
  /** Called at the end of each window, with memory in bytes and open descriptors. */
  readonly onWindow: (number: number, window: Window, memory: number, descriptors: number | undefined) => void;
}

const connections = 8;
const windowCount = 10;
const warmUp = 1 / 6;
const msOfMinute = 60_000;

/** Interval of memory samples, in milliseconds. */
const pause = 1000;

/** Time in which the server must close connections that clients have closed, in milliseconds. */
const patience = 30_000;

/** Sends mixed load to a server, and resolves to the measurements. */
export async function soak({ server, minutes, onWindow }: SoakOptions): Promise<Seen> {
  const { url, process: child } = server;
  const pid = child.pid as number;
  const faults: string[] = [];
  const windows: Window[] = [];
  const samples: Sample[] = [];
  let times: number[] = [];

  const onResponse: OnResponse = (call, ms, { status, body }, wanted) => {
    times.push(ms);
    if (status !== wanted) faults.push(`${call}: ${status} instead of ${wanted}, ${body.slice(0, 300)}`);
  };

  async function count(): Promise<number> {
    const connection = connectTo(url);
    const { body } = await honest(connection)('GET', '/v2/images?limit=1000');
    connection.close();
    return JSON.parse(body).images.length;
  }

  /** The number of open descriptors, once closing connections are closed. */
  async function settledDescriptors(atMost = Number.POSITIVE_INFINITY): Promise<number | undefined> {
    let last: number | undefined;
    await holds(() => {
      const before = last;
      last = descriptorsOf(pid);
      return last === before && (last === undefined || last <= atMost);
    }, patience);
    return last;
  }

  async function work(until: number): Promise<void> {
    const connection = connectTo(url);
    try {
      while (performance.now() < until && faults.length < 100) await round(connection, onResponse);
    } catch (error) {
      faults.push((error as Error).message);
    } finally {
      connection.close();
    }
  }

  const load = (until: number) => Promise.all(Array.from({ length: connections }, () => work(until)));

  /** Ends the current window, and begins the next one. */
  function turn(minute: number): void {
    const window = { times, minutes: minute };
    times = [];
    windows.push(window);
    onWindow(windows.length, window, memoryOf(pid), descriptorsOf(pid));
  }

  // The first requests open what the server keeps open, such as the files of the store.
  await work(performance.now() + 1);
  const before = await settledDescriptors();
  const images = await count();

  const counted = performance.now() + minutes * warmUp * msOfMinute;
  await load(counted);
  times = [];
  const began = performance.now();
  const length = ((1 - warmUp) * minutes) / windowCount;
  const watch = setInterval(() => {
    const minute = (performance.now() - began) / msOfMinute;
    samples.push({ minute, memory: memoryOf(pid) });
    if (minute >= (windows.length + 1) * length && windows.length < windowCount - 1) turn(length);
  }, pause);
  await load(began + windowCount * length * msOfMinute);
  clearInterval(watch);
  turn(length);

  const descriptors = [before, await settledDescriptors(before)] as const;
  return { samples, windows, descriptors, images: [images, await count()], faults };
}
