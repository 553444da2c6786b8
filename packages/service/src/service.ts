import type { Handlers, OperationId } from '@cloudimages/contract';
import { requestValidators } from '@cloudimages/contract/validators';
import { authenticateBy } from './callers/authenticate.ts';
import type { Authenticate, Caller } from './callers/caller.ts';
import { developmentDirectory } from './callers/development.ts';
import { releaseUploads, sweepFiles } from './domain/recover.ts';
import { memoryFiles } from './memory/files.ts';
import { memoryStore } from './memory/store.ts';
import { storyFiles, storyRecords } from './memory/story.ts';
import { handlers } from './operations/index.ts';
import type { Answer } from './pipeline/answer.ts';
import type { Call } from './pipeline/call.ts';
import { fetchOver } from './pipeline/fetch.ts';
import { pipeline } from './pipeline/pipeline.ts';
import type { Files } from './ports/files.ts';
import type { Store } from './ports/store.ts';

/** What a service works with; everything has a default. */
export interface ServiceOptions {
  /** Where images are kept; by default a store in memory that begins with the story's images. */
  readonly store?: Store;
  /** Where image data is kept; by default in memory, beginning with the story's data. */
  readonly files?: Files;
  /** Who a request comes from; by default the development credentials are taken. */
  readonly authenticate?: Authenticate;
  /** How many requests a project may make in a second; any number when not given. */
  readonly rateLimit?: number;
  /** The clock. */
  readonly now?: () => Date;
  /** Told of every fault that is answered with 500 or 503. */
  readonly onFault?: (error: unknown, requestId: string) => void;
}

/** A running service. */
export interface Service {
  /** The operations as functions, for a caller that is already known: typed input in, typed answer out, not checked again. */
  readonly operations: Handlers<Caller>;
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

type AnyHandler = (
  input: unknown,
  caller: Caller,
  origin: string,
) => Promise<{ status: number; body: unknown; headers?: object }>;

/** As it is after it went over a connection, so that nothing of it is the store's own. Data of images pass as they are. */
const copied = (value: unknown) => (value instanceof ReadableStream ? value : structuredClone(value));

const copying =
  (handle: AnyHandler): AnyHandler =>
  async (input, caller, origin) => {
    const given = input as { readonly body: unknown };
    const answer = await handle({ ...given, body: copied(given.body) }, caller, origin);
    return { ...answer, body: copied(answer.body) };
  };

/** Who calls an operation that anybody may call. */
const nobody: Caller = { project: '' };

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
  now = () => new Date(),
  authenticate = authenticateBy(developmentDirectory, now),
  rateLimit = Number.POSITIVE_INFINITY,
  onFault = () => {},
}: ServiceOptions = {}): Service {
  const seconds = () => `${now().toISOString().slice(0, 19)}Z`;

  const bound = Object.fromEntries(
    Object.entries(handlers).map(([id, handler]) => [
      id,
      (input: never, caller: Caller, origin = '') => handler(input, { ...caller, store, files, now: seconds, origin }),
    ]),
  ) as Record<OperationId, AnyHandler>;

  const answer = pipeline({
    validators: requestValidators,
    authenticate,
    limits: store.limits,
    rateLimit,
    now,
    onFault,
    handle: (id, input, caller = nobody, origin) => bound[id](input, caller, origin),
  });

  const operations = Object.fromEntries(Object.entries(bound).map(([id, handle]) => [id, copying(handle)])) as Record<
    OperationId,
    AnyHandler
  >;

  return {
    operations: operations as Handlers<Caller>,
    answer,
    fetch: fetchOver(answer),
    releaseUploads: (alone) => releaseUploads({ store, files, now: seconds }, alone),
    sweepFiles: () => sweepFiles({ store, files }),
  };
}
