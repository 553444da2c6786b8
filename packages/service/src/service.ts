import type { OperationId } from '@cloudimages/contract';
import { requestValidators } from '@cloudimages/contract/validators';
import { authenticateBy } from './callers/authenticate.ts';
import type { Authenticate, Caller } from './callers/caller.ts';
import { developmentDirectory } from './callers/development.ts';
import type { Context } from './context.ts';
import { sweepFiles } from './domain/sweep-files.ts';
import { releaseUploads } from './domain/upload.ts';
import { handlers } from './generated/handlers.ts';
import { memoryFiles } from './memory/files.ts';
import { memoryStore } from './memory/store.ts';
import { storyFiles, storyRecords } from './memory/story.ts';
import type { Answer } from './pipeline/answer.ts';
import type { Call } from './pipeline/call.ts';
import { fetchOver } from './pipeline/fetch.ts';
import { pipeline } from './pipeline/pipeline.ts';
import { type Clock, systemClock } from './ports/clock.ts';
import type { Files } from './ports/files.ts';
import { type NewId, randomId } from './ports/ids.ts';
import type { Store } from './ports/store.ts';

/** The parts of a service that can be replaced. */
export interface ServiceOptions extends Partial<Clock> {
  /** Where images are kept; by default a store in memory that begins with the story's images. */
  readonly store?: Store;
  /** Where image data is kept; by default in memory, beginning with the story's data. */
  readonly files?: Files;
  /** Who a request comes from; by default the development credentials are taken. */
  readonly authenticate?: Authenticate;
  /** How many requests a project may make in a second; any number when not given. */
  readonly rateLimit?: number;
  /** Makes the IDs of images; by default random ones. */
  readonly newId?: NewId;
  /** Told of every fault that is answered with 500 or 503. */
  readonly onFault?: (error: unknown, requestId: string) => void;
}

/** A running service. */
export interface Service {
  /** Answers a request that has found its operation; never rejects. */
  readonly answer: (call: Call) => Promise<Answer>;
  /** The service as a fetch function: give it to a client in place of the network. */
  readonly fetch: typeof globalThis.fetch;
  /**
   * Lets images wait for their data again whose upload was cut off: by a crash, or by a store that could not take the
   * news. Call it from time to time. `alone` says that nobody is at any upload, as before the first call of the only
   * process.
   */
  readonly releaseUploads: (alone?: boolean) => Promise<void>;
  /** Removes data that no image has, such as a crash leaves behind. It reads the name of every file: once a start is enough. */
  readonly sweepFiles: () => Promise<void>;
}

type AnyHandler = (input: never, context: Context) => Promise<{ status: number; body: unknown; headers?: object }>;

/**
 * The Image Management Service: every operation of the document, with its rules, over a store.
 *
 * ```ts
 * const service = createService();
 * const response = await service.fetch('http://ims/v2/cloudimages', { headers: { 'X-Auth-Token': 'demo-token' } });
 * ```
 */
export function createService({
  store = memoryStore(storyRecords()),
  files = memoryFiles(storyFiles()),
  now = systemClock.now,
  every = systemClock.every,
  newId = randomId,
  authenticate = authenticateBy(developmentDirectory, now),
  rateLimit = Number.POSITIVE_INFINITY,
  onFault = () => {},
}: ServiceOptions = {}): Service {
  const seconds = () => `${now().toISOString().slice(0, 19)}Z`;

  const answer = pipeline({
    validators: requestValidators,
    authenticate,
    limits: store.limits,
    rateLimit,
    now,
    onFault,
    // An operation that is not secured has no caller, and uses no project.
    handle: (id: OperationId, input, caller: Caller = { project: '' }, origin) =>
      (handlers[id] as AnyHandler)(input, { ...caller, store, files, now: seconds, every, newId, origin }),
  });

  return {
    answer,
    fetch: fetchOver(answer),
    releaseUploads: (alone) => releaseUploads({ store, files, now: seconds }, alone),
    sweepFiles: () => sweepFiles({ store, files }),
  };
}
