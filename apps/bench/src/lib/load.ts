import { startWorker } from './process.ts';
import type { Traffic } from './traffic.ts';

/** Requests sent over some connections, each of which sends the next one when the last is answered. */
export interface Job {
  /** One server, or several that share the connections. */
  readonly url: string | readonly string[];
  readonly connections: number;
  /** Milliseconds before answers count, and how long they count. */
  readonly warmUp: number;
  readonly duration: number;
  /** Pages to read in turn, or how many images to change, each in turn, or traffic by its name. */
  readonly requests:
    | { readonly pages: readonly string[] }
    | { readonly images: number }
    | { readonly traffic: Traffic };
}

export interface Load {
  /** Answers a second. */
  readonly rate: number;
  /** Milliseconds until an answer was there, for half of them and for 99 of 100. */
  readonly median: number;
  readonly p99: number;
  /** All answers, also those that did not count. */
  readonly answers: number;
  /** Part of the time that the generator was busy; near 1 it measures itself. */
  readonly busy: number;
}

/** A process that makes load. */
export const startLoad = () => startWorker<Job, Load>('load');
