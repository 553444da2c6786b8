import { setTimeout } from 'node:timers/promises';
import { type Store, StoreUnavailable } from '@cloudimages/service';
import type { FastifyBaseLogger } from 'fastify';

/** How long the store may take to show that it works, in milliseconds. */
const patience = 2000;

/** Who has asked within so many milliseconds watches the server, and will ask again. */
const lately = 60_000;

/** How often they have to hear that the server stops until they believe it: as load balancers count, at most. */
const enough = 3;

/** Whether a server should be sent requests. */
export interface Readiness {
  /** Why it should not, in a sentence for everybody; undefined when it should. Never rejects. */
  ask(): Promise<string | undefined>;
  /** From now on it should not. Resolved once whoever watches knows, or after `notice`, in milliseconds. */
  stop(notice: number): Promise<void>;
  isStopping(): boolean;
}

/** @throws {StoreUnavailable} when the store does not answer in time. */
async function checkInTime(store: Pick<Store, 'check'>): Promise<void> {
  const done = new AbortController();
  const late = setTimeout(patience, undefined, { signal: done.signal, ref: false }).then(() => {
    throw new StoreUnavailable('The store does not answer.');
  });
  await Promise.race([store.check(), late]).finally(() => done.abort());
}

/** A server is ready as long as its store can do its work and nobody has stopped it. */
export function readinessOf(store: Pick<Store, 'check'>, logger: FastifyBaseLogger): Readiness {
  let checking: Promise<boolean> | undefined;
  let worked = true;
  let stopping = false;
  let asked = Number.NEGATIVE_INFINITY;
  let told = 0;
  let heard = () => {};
  const known = new Promise<void>((resolve) => {
    heard = resolve;
  });

  /** Logs when things turn, not each time somebody asks. */
  function note(works: boolean, err?: unknown): boolean {
    if (works && !worked) logger.warn('ready again');
    if (!works && worked) logger.error({ err }, 'not ready');
    worked = works;
    return works;
  }

  /** One check at a time, however many ask. */
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
      // It may have begun to stop meanwhile.
      if (stopping) {
        if (++told === enough) heard();
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
