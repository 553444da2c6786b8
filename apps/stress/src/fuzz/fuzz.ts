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
  /** Numbers of the requests, from one up to another that is not sent any more. */
  readonly from: number;
  readonly to: number;
  /** Told how far it is, every few seconds, and what is found; of one request alone, all of it and its answers. */
  readonly tell: (progress: string) => void;
}

export interface Found {
  readonly failures: readonly { readonly count: number; readonly shortest: Failure }[];
  /** How many answers of each operation had each status; of what reached none for sure, under `elsewhere`. */
  readonly answers: ReadonlyMap<string, number>;
  /** Resident memory of the server after the warm-up and at the end, in bytes; undefined when the run is too short. */
  readonly memory?: readonly [before: number, after: number];
}

const connections = 32;

/** After so many requests, images that they have made or removed are replaced. */
const between = 1000;

/** Memory counts once the largest bodies have come many times: what is freed of them is kept for the next. */
const warmUp = 50_000;

/** Among so many requests, some of each operation are granted; otherwise they all break the same rule. */
const enough = 2000;

/** How much more memory than before is taken for none. */
const tolerance = 1.2;

/** How long the server may take to give memory back, in milliseconds. */
const patience = 120_000;

/** Whether the head of a request holds nothing but the visible characters of ASCII, blanks and the ends of lines. */
const isHttp = (text: string) => /^[\t\x20-\x7e]+\r\n([\t\x20-\x7e]+\r\n)*\r\n/.test(text);

/** Sends hostile requests to a server, several at once, and looks at each answer. */
export async function fuzz({ server, seed, from, to, tell }: FuzzOptions): Promise<Found> {
  const { url, process: child } = server;
  const pid = child.pid as number;
  const found = failures((failure) => tell(`found: ${failure.reason}, at ${failure.index}`));
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
    // Behind an answer that is not quite over, the server does not answer what is no HTTP, but closes the connection.
    const patient = () => (isHttp(text) ? exchange() : exchange().catch(exchange));
    try {
      const heard = framed ? [await patient()] : await talk(url, text, reset);
      if (to - from === 1) tell(exchangeOf({ text, answers: heard }));
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

  /** A server that has little to do gives memory back, but not one that has nothing to do. */
  async function isSettled(wanted: (memory: number) => boolean): Promise<boolean> {
    const ask = async () => {
      for (let i = 0; i < 20; i++) await honest(own)('GET', '/v2/images?limit=1');
      return wanted(memoryOf(pid));
    };
    return holds(ask, patience, 1000);
  }

  /** Memory before and after some work. */
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
    tell(`${done} of ${to - from} sent, ${rate} a second; ${found.count()} kinds of failures; server at ${memory} MiB`);
  }, 5000);
  try {
    if (to - from > warmUp) {
      await run(from + warmUp);
      memory = await measured(() => run(to));
    } else await run(to);
    if (!isAlive()) throw new Error(`The server has ended: ${server.errors()}`);
    const seen = await look(own, canary.id).catch((error: Error) => error.message);
    if (seen !== canary.seen) add(found, `the image that nobody may touch was ${canary.seen} and is ${seen}`);
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
      if (!isGranted) add(found, `${operation.id}: no request was granted`);
    }
  }
  return { failures: found.all(), answers, ...(memory && { memory }) };
}

const add = (found: ReturnType<typeof failures>, reason: string) =>
  found.add({ reason, index: -1, text: '', answers: [] });
