import type { OperationId } from '@cloudimages/contract';
import { requestValidators } from '@cloudimages/contract/validators';
import { authenticateBy } from './callers/authenticate.ts';
import type { Authenticate, Caller } from './callers/caller.ts';
import { developmentDirectory, developmentRegions } from './callers/development.ts';
import type { Context } from './context.ts';
import { handlers } from './generated/handlers.ts';
import { memoryBuckets } from './memory/buckets.ts';
import { memoryFiles } from './memory/files.ts';
import { memoryStore } from './memory/store.ts';
import { storyFiles, storyJobs, storyObjects, storyRecords } from './memory/story.ts';
import type { Answer } from './pipeline/answer.ts';
import type { Call } from './pipeline/call.ts';
import { fetchOver } from './pipeline/fetch.ts';
import { type Handled, pipeline } from './pipeline/pipeline.ts';
import { pageSender } from './pipeline/send-page.ts';
import type { Buckets } from './ports/buckets.ts';
import { type Clock, systemClock } from './ports/clock.ts';
import type { Files } from './ports/files.ts';
import { type NewId, randomId } from './ports/ids.ts';
import type { Regions } from './ports/regions.ts';
import type { Store } from './ports/store.ts';
import type { World } from './ports/world.ts';
import { continueDue } from './work/due.ts';
import { sweepFiles } from './work/sweep-files.ts';

/** The parts of a service that can be replaced. */
export interface ServiceOptions extends Partial<Clock> {
  /** Storage of images; by default in memory, with the example images of the document. */
  readonly store?: Store;
  /** Storage of image data; by default in memory, with the data of the example images. */
  readonly files?: Files;
  /** Buckets from which images are imported; by default in memory, with the file of an example. */
  readonly buckets?: Buckets;
  /** Servers, disks, backups, keys and vaults; by default any with a well-formed ID is there. */
  readonly world?: World;
  /** Authentication; by default with the development credentials. */
  readonly authenticate?: Authenticate;
  /** Regions between which images are copied; by default those in the names of the development projects. */
  readonly regions?: Regions;
  /** How many requests a project may send in a second; not limited by default. */
  readonly rateLimit?: number;
  /** How long jobs take, in seconds; 1 by default. With 0 they are done before the request that starts them ends. */
  readonly jobSeconds?: number;
  /** How many images a project may have; 100,000 by default. */
  readonly imageQuota?: number;
  /** Makes the IDs of images and jobs; by default random ones. */
  readonly newId?: NewId;
  /** Called with each error that leads to a response of 500 or 503. */
  readonly onFault?: (error: unknown, requestId: string) => void;
}

/** A running service. */
export interface Service {
  /** Responds to a request whose operation is known; never rejects. */
  readonly answer: (call: Call) => Promise<Answer>;
  /** The service as a `fetch`, for a client in place of the network. */
  readonly fetch: typeof globalThis.fetch;
  /**
   * Continues what is due, in any process, once: returns images to `queued` whose upload died, in a crash or because the
   * store could not be written, and forgets tokens that have expired. Call it at intervals. With `alone`, every upload
   * counts as dead, as at the start of the only process.
   */
  readonly continueDue: (alone?: boolean) => Promise<void>;
  /** Removes data that no image has, as a crash leaves behind. It lists all files, so call it once at the start. */
  readonly sweepFiles: () => Promise<void>;
}

type AnyHandler = (input: never, context: Context) => Promise<Handled>;

/**
 * Creates the Image Management Service: all operations of the document, with their rules, on a store.
 *
 * ```ts
 * const service = createService();
 * const response = await service.fetch('http://ims/v2/cloudimages', { headers: { 'X-Auth-Token': 'demo-token' } });
 * ```
 */
export function createService({
  store = memoryStore(storyRecords(), storyJobs()),
  files = memoryFiles(storyFiles()),
  buckets = memoryBuckets(storyObjects()),
  world = {},
  now = systemClock.now,
  every = systemClock.every,
  newId = randomId,
  authenticate = authenticateBy(developmentDirectory, now),
  regions = developmentRegions,
  rateLimit = Number.POSITIVE_INFINITY,
  jobSeconds = 1,
  imageQuota = 100_000,
  onFault = () => {},
}: ServiceOptions = {}): Service {
  const sendPage = pageSender(store, every);
  const ports = {
    store,
    files,
    buckets,
    world,
    regions,
    now: () => `${now().toISOString().slice(0, 19)}Z`,
    instant: () => now().toISOString(),
    every,
    newId,
  };

  const answer = pipeline({
    validators: requestValidators,
    authenticate,
    limits: store.limits,
    rateLimit,
    now,
    onFault,
    // An operation that is not secured has no caller, and uses no project.
    handle: (id: OperationId, input, caller: Caller = { project: '' }, origin) =>
      (handlers[id] as AnyHandler)(input, {
        ...caller,
        ...ports,
        sendPage,
        jobTime: jobSeconds * 1000,
        imageQuota,
        origin,
      }),
  });

  return {
    answer,
    fetch: fetchOver(answer),
    continueDue: (alone) => continueDue(ports, alone),
    sweepFiles: () => sweepFiles({ store, files }),
  };
}
