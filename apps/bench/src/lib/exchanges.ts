import { startWorker } from './process.ts';
import type { Traffic } from './traffic.ts';

/** Exchanges in one process, so many at once, until a time is over. */
export interface ExchangeJob {
  /** Who answers: the service in that process, the answers that it gave once, or a server by its address. */
  readonly from: 'service' | 'recorded' | (string & {});
  /** Whether each exchange is compared with the document. */
  readonly isObserved: boolean;
  readonly traffic: Traffic;
  /** Milliseconds before exchanges count, and how long they count. */
  readonly warmUp: number;
  readonly duration: number;
}

/** How many are under way at a time. */
export const atOnce = 8;

/** A process that sends traffic by fetch; answers with exchanges a second. */
export const startExchanges = () => startWorker<ExchangeJob, number>('exchanges', 'built');
