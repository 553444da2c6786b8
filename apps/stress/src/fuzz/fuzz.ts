import { type Connection, connectTo } from '@cloudimages/test-kit/connection';
import { holds } from '../lib/condition.ts';
import { honest } from '../lib/honest.ts';
import { memoryOf } from '../lib/process.ts';
import type { Server } from '../lib/server.ts';
import { exchangeOf, type Failure, failures } from './failures.ts';
import { hostile } from './hostile.ts';
import { faultOf } from './judge.ts';
import type { Slots } from './slots.ts';
import { look, makeCanary, replenish } from './stock.ts';
import { talk } from './talk.ts';
import { type Tested, tested } from './tested.ts';

export interface FuzzOptions {
  readonly server: Server;
  readonly seed: number;
  /** Numbers of the first request, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Prints progress, each new kind of failure, and for a single request its responses. */
  readonly print: (progress: string) => void;
}

export interface Found {
  readonly failures: readonly { readonly count: number; readonly shortest: Failure }[];
  /** The number of responses by operation and status; `elsewhere` stands for requests that reach no known operation. */
  readonly answers: ReadonlyMap<string, number>;
  /** Resident memory of the server after the warm-up and at the end, in bytes; undefined if the run is too short. */
  readonly memory?: readonly [before: number, after: number];
}

const connections = 32;

/** The number of requests after which images and tokens are replenished. */
const between = 1000;

/** The number of requests before memory counts: the process keeps the freed memory of large bodies for later ones. */
const warmUp = 50_000;

/** The number of requests after which each operation must have succeeded at least once. */
const enough = 500_000;

/** Factor of memory growth that is not a failure. */
const tolerance = 1.2;

/** Time in which the server must free memory, in milliseconds. */
const patience = 120_000;

/** Whether the head of a request has only visible ASCII characters, blanks and line ends. */
const isHttp = (text: string) => /^[\t\x20-\x7e]+\r\n([\t\x20-\x7e]+\r\n)*\r\n/.test(text);

/** Sends hostile requests to a server, several at a time, and checks each response. */
export async function fuzz({ server, seed, from, to, print }: FuzzOptions): Promise<Found> {
  const { url, process: child } = server;
  const pid = child.pid as number;
  const found = failures((failure) => print(`found: ${failure.reason}, at ${failure.index}`));
  const answers = new Map<string, number>();
  const own = connectTo(url);
  const canary = await makeCanary(own);
  let slots: Slots = await replenish(own, canary.id);
  let next = from;
  let memory: Found['memory'];

  const count = (operation: Tested | undefined, status: number) => {
    const key = `${operation?.operation.id ?? 'elsewhere'} ${status}`;
    answers.set(key, (answers.get(key) ?? 0) + 1);
  };

  async function send(index: number, connection: Connection): Promise<void> {
    const { framed, reset, textOf } = hostile(seed, index);
    const text = textOf(slots, new Date());
    const known = tested.find(({ operation }) => operation === framed?.operation);
    const operations = known ? [known] : tested;
    const name = known?.operation.id ?? 'some operation';
    const exchange = () => connection.exchange(text, framed?.method === 'HEAD');
    // Before the previous response has ended, the server closes the connection on input that is not HTTP.
    const patient = () => (isHttp(text) ? exchange() : exchange().catch(exchange));
    try {
      const heard = framed ? [await patient()] : await talk(url, text, reset);
      if (to - from === 1) print(exchangeOf({ text, answers: heard }));
      for (const answer of heard) {
        count(known, answer.status);
        const isHead = framed ? framed.method === 'HEAD' : text.includes('HEAD') && answer.body === '';
        const fault = faultOf(answer, { operations, isHead, text });
        if (fault) found.add({ reason: `${name}: ${fault}`, index, text, answers: heard });
      }
    } catch (error) {
      found.add({ reason: `${name}: ${(error as Error).message}`, index, text, answers: [] });
    }
  }

  const isAlive = () => child.exitCode === null && child.signalCode === null;

  async function work(until: number): Promise<void> {
    const connection = connectTo(url);
    while (next < until && isAlive()) {
      const index = next++;
      if (index % between === between - 1) slots = await replenish(connection, canary.id);
      await send(index, connection);
    }
    connection.close();
  }

  const run = (until: number) => Promise.all(Array.from({ length: connections }, () => work(until)));

  /** Sends light traffic, since an idle process does not collect garbage. */
  async function isSettled(wanted: (memory: number) => boolean): Promise<boolean> {
    const ask = async () => {
      for (let i = 0; i < 20; i++) await honest(own)('GET', '/v2/images?limit=1');
      return wanted(memoryOf(pid));
    };
    return holds(ask, patience, 1000);
  }

  /** Measures memory before and after the requests. */
  async function measured(work: () => Promise<unknown>): Promise<readonly [number, number]> {
    let last = Number.POSITIVE_INFINITY;
    await isSettled((bytes) => {
      const isSteady = bytes > last * 0.98;
      last = bytes;
      return isSteady;
    });
    const before = memoryOf(pid);
    await work();
    const back = await isSettled((bytes) => bytes <= before * tolerance);
    if (!back) add(found, `the server's memory stays above ${tolerance} times of what it was`);
    return [before, memoryOf(pid)];
  }

  const began = performance.now();
  const progress = setInterval(() => {
    const done = next - from;
    const rate = Math.round(done / ((performance.now() - began) / 1000));
    const memory = isAlive() ? Math.round(memoryOf(pid) / 2 ** 20) : 0;
    print(
      `${done} of ${to - from} sent, ${rate} a second; ${found.count()} kinds of failures; server at ${memory} MiB`,
    );
  }, 5000);
  try {
    if (to - from > warmUp) {
      await run(from + warmUp);
      memory = await measured(() => run(to));
    } else await run(to);
    if (!isAlive()) throw new Error(`The server has ended: ${server.errors()}`);
    const seen = await look(own, canary.id).catch((error: Error) => error.message);
    if (seen !== canary.seen) add(found, `the image of the other project was ${canary.seen} and is ${seen}`);
  } catch (error) {
    add(found, (error as Error).message);
  } finally {
    clearInterval(progress);
    own.close();
  }
  if (to - from >= enough) {
    for (const { operation } of tested) {
      const isGranted = Object.keys(operation.answers).some(
        (status) => status < '4' && answers.has(`${operation.id} ${status}`),
      );
      if (!isGranted) add(found, `${operation.id}: no request succeeded`);
    }
  }
  return { failures: found.all(), answers, ...(memory && { memory }) };
}

const add = (found: ReturnType<typeof failures>, reason: string) =>
  found.add({ reason, index: -1, text: '', answers: [] });
