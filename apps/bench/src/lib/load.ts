import { startWorker } from './process.ts';
import type { Traffic } from './traffic.ts';

/** Requests over several connections, each of which sends its next request after a response. */
export interface Job {
  /** One server, or several that share the connections. */
  readonly url: string | readonly string[];
  readonly connections: number;
  /** Warm-up, in milliseconds, and duration of the measurement. */
  readonly warmUp: number;
  readonly duration: number;
  /** Pages to read in turn, the number of images to change in turn, or traffic by its name. */
  readonly requests:
    | { readonly pages: readonly string[] }
    | { readonly images: number }
    | { readonly traffic: Traffic };
}

export interface Load {
  /** Responses per second. */
  readonly rate: number;
  /** Median and p99 of the response time, in milliseconds. */
  readonly median: number;
  readonly p99: number;
  /** All responses, including the warm-up. */
  readonly answers: number;
  /** Share of the time in which the generator was busy; near 1 it measures itself. */
  readonly busy: number;
}

/** Starts a process that generates load. */
export const startLoad = () => startWorker<Job, Load>('load');
