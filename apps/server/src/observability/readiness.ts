import { setTimeout } from 'node:timers/promises';
import { type Store, StoreUnavailable } from '@cloudimages/service';
import type { FastifyBaseLogger } from 'fastify';

/** Timeout of the health check of the store, in milliseconds. */
const patience = 2000;

/** A load balancer that has checked within so many milliseconds will check again. */
const lately = 60_000;

/** After so many failed checks load balancers take the server out, at the latest. */
const enough = 3;

/** Whether a server is ready for requests. */
export interface Readiness {
  /** Why it is not ready, in a public sentence; undefined when it is. Never rejects. */
  ask(): Promise<string | undefined>;
  /** Makes it not ready. Resolves once load balancers have noticed, or after `notice` milliseconds. */
  stop(notice: number): Promise<void>;
  isStopping(): boolean;
}

/** @throws {StoreUnavailable} when the store does not respond in time. */
async function checkInTime(store: Pick<Store, 'check'>): Promise<void> {
  const done = new AbortController();
  const late = setTimeout(patience, undefined, { signal: done.signal, ref: false }).then(() => {
    throw new StoreUnavailable('The store does not respond.');
  });
  await Promise.race([store.check(), late]).finally(() => done.abort());
}

/** A server is ready as long as its store works and it is not being stopped. */
export function readinessOf(store: Pick<Store, 'check'>, logger: FastifyBaseLogger): Readiness {
  let checking: Promise<boolean> | undefined;
  let worked = true;
  let stopping = false;
  let asked = Number.NEGATIVE_INFINITY;
  let failedChecks = 0;
  let heard = () => {};
  const known = new Promise<void>((resolve) => {
    heard = resolve;
  });

  /** Logs changes of readiness, not every check. */
  function note(works: boolean, err?: unknown): boolean {
    if (works && !worked) logger.warn('ready again');
    if (!works && worked) logger.error({ err }, 'not ready');
    worked = works;
    return works;
  }

  /** Concurrent calls share one check. */
  function works(): Promise<boolean> {
    checking ??= checkInTime(store)
      .then(
        () => note(true),
        (error) => note(false, error),
      )
      .finally(() => {
        checking = undefined;
      });
    return checking;
  }

  return {
    async ask() {
      asked = performance.now();
      const doesWork = stopping || (await works());
      // The stop may have begun meanwhile.
      if (stopping) {
        if (++failedChecks === enough) heard();
        return 'The server is stopping.';
      }
      return doesWork ? undefined : 'The store cannot do its work.';
    },
    async stop(notice) {
      stopping = true;
      const isWatched = performance.now() - asked < lately;
      await Promise.race([known, setTimeout(isWatched ? notice : 0, undefined, { ref: false })]);
      heard();
    },
    isStopping: () => stopping,
  };
}
