import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import { routeOf } from '../operations.ts';
import type { ObservedStore } from '../store/observe.ts';
import { type Metrics, serverMetrics } from './metrics.ts';
import { type Readiness, readinessOf } from './readiness.ts';
import { type Requests, requestsInFlight } from './requests.ts';

/** Metrics, readiness and access log. */
export interface Observability {
  readonly metrics: Metrics;
  readonly readiness: Readiness;
  readonly requests: Requests;
}

/** Stands in for a store that is not observed. */
const quiet: Pick<ObservedStore, 'check' | 'waiting'> = { check: async () => {}, waiting: () => 0 };

/** Observes a server over this store: logs and counts each request. */
export function observabilityOf(logger: FastifyBaseLogger, metrics = serverMetrics(), store = quiet): Observability {
  function ended(request: FastifyRequest, reply: FastifyReply, isWhole: boolean) {
    const operation = routeOf(request).operation?.id;
    const { method, originalUrl: url } = request;
    const { elapsedTime, statusCode } = reply;
    metrics.request(operation, isWhole ? statusCode : 'cut', elapsedTime / 1000);
    const ms = Math.round(elapsedTime * 10) / 10;
    if (isWhole) request.log.info({ operation, method, url, status: statusCode, ms }, 'answered');
    else request.log.info({ operation, method, url, ms }, 'cut off');
  }

  const requests = requestsInFlight(ended);
  metrics.gauge('cloudimages_http_requests_in_flight', 'Requests that have not ended.', requests.count);
  metrics.gauge('cloudimages_store_waiting_changes', 'Changes that wait to be brought to disk.', store.waiting);
  return { metrics, readiness: readinessOf(store, logger), requests };
}
