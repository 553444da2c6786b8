import type { Handlers, OperationId } from '@cloudimages/contract';
import { type Answer, refusalAnswer } from './answer.ts';
import { type Authenticate, type Caller, development } from './caller.ts';
import { fetchOver } from './fetch.ts';
import type { Files } from './files.ts';
import { memoryFiles } from './memory-files.ts';
import { memoryStore } from './memory-store.ts';
import { handlers } from './operations/index.ts';
import { recover } from './recover.ts';
import { Refusal } from './refusal.ts';
import { type Call, readInput } from './request.ts';
import type { Store } from './store.ts';
import { storyFiles, storyRecords } from './story.ts';

/** What a service works with; everything has a default. */
export interface ServiceOptions {
  /** Where images are kept; by default a store in memory that begins with the story's images. */
  readonly store?: Store;
  /** Where image data is kept; by default in memory, beginning with the story's data. */
  readonly files?: Files;
  /** Who a request comes from; by default the development credentials are taken. */
  readonly authenticate?: Authenticate;
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
   * Makes good what a crash left behind, before the first call: images whose data was arriving wait for it again, and
   * data that no image has is removed.
   */
  readonly recover: () => Promise<void>;
}

type AnyHandler = (
  input: unknown,
  caller: Caller,
  origin: string,
) => Promise<{ status: number; body: unknown; headers?: object }>;

/** Bytes as they are, everything else as JSON. */
function bodyOf(body: unknown): Pick<Answer, 'body' | 'headers'> {
  if (body === undefined) return { body, headers: {} };
  if (body instanceof ReadableStream) return { body, headers: { 'Content-Type': 'application/octet-stream' } };
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
}

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
  authenticate = development,
  now = () => new Date(),
  onFault = () => {},
}: ServiceOptions = {}): Service {
  const seconds = () => `${now().toISOString().slice(0, 19)}Z`;

  const bound = Object.fromEntries(
    Object.entries(handlers).map(([id, handler]) => [
      id,
      (input: never, caller: Caller, origin = '') => handler(input, { ...caller, store, files, now: seconds, origin }),
    ]),
  ) as Record<OperationId, AnyHandler>;

  const run = async (call: Call): Promise<Answer> => {
    const { operation, origin, requestId } = call;
    const caller = operation.secured ? await authenticate(call.header) : { project: '' };
    if (caller === undefined) throw new Refusal(401);
    const input = readInput(call);
    const { status, body, headers } = await bound[operation.id](input, caller, origin);
    const rendered = bodyOf(body);
    return { status, body: rendered.body, headers: { ...rendered.headers, 'X-Request-Id': requestId, ...headers } };
  };

  const answer = (call: Call) =>
    run(call).catch((error: unknown) => {
      const refused = refusalAnswer(call.operation, error, call.requestId);
      if (refused.status >= 500) onFault(error, call.requestId);
      return refused;
    });

  return {
    operations: bound as Handlers<Caller>,
    answer,
    fetch: fetchOver(answer),
    recover: () => recover({ store, files, now: seconds }),
  };
}
