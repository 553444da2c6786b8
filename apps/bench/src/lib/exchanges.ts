import { startWorker } from './process.ts';
import type { Traffic } from './traffic.ts';

/** Exchanges to send from one process, several at a time, for a given duration. */
export interface ExchangeJob {
  /** The target: the service in the same process, its recorded responses, or the URL of a server. */
  readonly from: 'service' | 'recorded' | (string & {});
  /** Whether each exchange is compared with the document. */
  readonly isObserved: boolean;
  readonly traffic: Traffic;
  /** Warm-up, in milliseconds, and duration of the measurement. */
  readonly warmUp: number;
  readonly duration: number;
}

/** The number of concurrent exchanges. */
export const atOnce = 8;

/** Starts a process that sends traffic by fetch and reports exchanges per second. */
export const startExchanges = () => startWorker<ExchangeJob, number>('exchanges', 'built');
