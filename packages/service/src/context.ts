import type { Handlers, OperationId } from '@cloudimages/contract';
import type { Caller } from './callers/caller.ts';
import type { SendPage } from './pipeline/send-page.ts';
import type { Buckets } from './ports/buckets.ts';
import type { Clock } from './ports/clock.ts';
import type { Files } from './ports/files.ts';
import type { NewId } from './ports/ids.ts';
import type { Regions } from './ports/regions.ts';
import type { Store } from './ports/store.ts';
import type { World } from './ports/world.ts';

/** The caller and the ports that a handler works with. */
export interface Context extends Caller {
  readonly store: Store;
  readonly files: Files;
  readonly buckets: Buckets;
  readonly world: World;
  readonly regions: Regions;
  readonly sendPage: SendPage;
  /** The UTC time in whole seconds, such as 2015-12-08T02:30:49Z. */
  readonly now: () => string;
  /** The same, with milliseconds: 2015-12-08T02:30:49.000Z. */
  readonly instant: () => string;
  readonly every: Clock['every'];
  /** How long jobs take, in milliseconds. */
  readonly jobTime: number;
  /** How many images a project may have. */
  readonly imageQuota: number;
  readonly newId: NewId;
  /** Origin of the URL that the caller used, such as `http://127.0.0.1:9292`. */
  readonly origin: string;
}

export type Handler<Id extends OperationId> = Handlers<Context>[Id];
