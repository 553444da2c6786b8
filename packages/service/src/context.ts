import type { Handlers, OperationId } from '@cloudimages/contract';
import type { Caller } from './callers/caller.ts';
import type { Clock } from './ports/clock.ts';
import type { Files } from './ports/files.ts';
import type { NewId } from './ports/ids.ts';
import type { Store } from './ports/store.ts';

/** What handlers work with. */
export interface Context extends Caller {
  readonly store: Store;
  readonly files: Files;
  /** The time, in whole seconds of UTC. */
  readonly now: () => string;
  readonly every: Clock['every'];
  readonly newId: NewId;
  /** Address that the caller reached the service by, such as `http://127.0.0.1:9292`. */
  readonly origin: string;
}

export type Handler<Id extends OperationId> = Handlers<Context>[Id];
