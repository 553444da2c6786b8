import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Observe } from '../store/observe.ts';

/** The metrics of a server, for Prometheus. */
export interface Metrics {
  readonly contentType: string;
  /** All metrics in Prometheus' text format. */
  text(): Promise<string>;
  /**
   * Counts a request that has ended. `operation` is an ID from the operation table, undefined for anything else;
   * `status` is `cut` when the connection ended before the response did. Nothing that a caller chooses becomes a label.
   */
  request(operation: string | undefined, status: number | 'cut', seconds: number): void;
  /** Counts a group of changes. */
  readonly group: Observe;
  /** Adds a gauge that is read at each scrape. */
  gauge(name: string, help: string, read: () => number): void;
}

/** From a millisecond, which a read takes, to the minutes of an upload. */
const requestBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60, 300];

/** From half a millisecond, a sync of a fast disk, to seconds, a disk that hardly works. */
const commitBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

const groupBuckets = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 4096];

let ofProcess: Registry | undefined;

/** Memory, processor time, event loop. Once per process, however many servers it has, since the observers never end. */
function processMetrics(): Registry {
  if (ofProcess) return ofProcess;
  ofProcess = new Registry();
  collectDefaultMetrics({ register: ofProcess });
  return ofProcess;
}

/** The metrics of one server, which begin at zero. */
export function serverMetrics(): Metrics {
  const process = processMetrics();
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'cloudimages_http_requests_total',
    help: 'Requests that have ended, by operation and status; cut when the connection ended before the response did.',
    labelNames: ['operation', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'cloudimages_http_request_duration_seconds',
    help: 'Time from the head of a request to the end of its response.',
    labelNames: ['operation'],
    buckets: requestBuckets,
    registers,
  });
  const changes = new Histogram({
    name: 'cloudimages_store_group_changes',
    help: 'Changes that were brought to disk together.',
    buckets: groupBuckets,
    registers,
  });
  const commits = new Histogram({
    name: 'cloudimages_store_commit_duration_seconds',
    help: 'Time that it took to bring a group of changes to disk.',
    buckets: commitBuckets,
    registers,
  });

  return {
    contentType: registry.contentType,
    text: async () => (await Promise.all([registry.metrics(), process.metrics()])).join('\n'),
    request(operation = 'none', status, seconds) {
      requests.inc({ operation, status });
      durations.observe({ operation }, seconds);
    },
    group(group) {
      changes.observe(group.changes);
      commits.observe(group.seconds);
    },
    gauge(name, help, read) {
      const gauge: Gauge = new Gauge({ name, help, registers, collect: () => gauge.set(read()) });
    },
  };
}
