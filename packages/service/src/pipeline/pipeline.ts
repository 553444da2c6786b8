import type { OperationId } from '@cloudimages/contract';
import type { RequestValidators } from '@cloudimages/contract/validators';
import type { Caller, Identified } from '../callers/caller.ts';
import type { Limits } from '../ports/limits.ts';
import { type Answer, refusalAnswer, requestIdHeaders } from './answer.ts';
import { type Call, readInput } from './call.ts';
import { checkRate } from './check-rate.ts';
import { Refusal } from './refusal.ts';

/** What a handler returns: a declared response, whose body may be JSON text already. */
export interface Handled {
  readonly status: number;
  readonly body?: unknown;
  readonly json?: string | ReadableStream<Uint8Array>;
  readonly headers?: object;
}

/** The parts of the pipeline that differ from one document to another. */
export interface PipelineOptions<Id extends string, Who extends Caller> {
  readonly validators: Readonly<Record<Id, RequestValidators>>;
  /** Identifies the caller of a secured operation. */
  readonly authenticate: (call: Call<Id>) => Promise<Who & Identified> | (Who & Identified);
  readonly limits: Limits;
  /** How many requests a project may make in a second. */
  readonly rateLimit: number;
  readonly now: () => Date;
  readonly onFault: (error: unknown, requestId: string) => void;
  /** Runs the handler of an operation. There is no caller when the operation is not secured. */
  readonly handle: (id: Id, input: never, caller: Who | undefined, origin: string) => Promise<Handled>;
}

/** Bytes and JSON text as they are, everything else as JSON. */
function bodyOf({ body, json }: Handled): Pick<Answer, 'body' | 'headers'> {
  if (body instanceof ReadableStream) return { body, headers: { 'Content-Type': 'application/octet-stream' } };
  const text = json ?? (body === undefined ? undefined : JSON.stringify(body));
  return { body: text, headers: text === undefined ? {} : { 'Content-Type': 'application/json' } };
}

/** The response to HEAD: an error would have a body. */
function withoutBody({ status, headers }: Answer): Answer {
  const { 'Content-Type': _, ...others } = headers;
  return { status, headers: others, body: undefined };
}

/**
 * Makes the function that responds to calls: it identifies the caller, counts the request, checks the input against the
 * document, and runs the handler. It never rejects.
 */
export function pipeline<Id extends string = OperationId, Who extends Caller = Caller>(
  options: PipelineOptions<Id, Who>,
): (call: Call<Id>) => Promise<Answer> {
  const { validators, authenticate, limits, rateLimit, now, onFault, handle } = options;

  async function run(call: Call<Id>): Promise<Answer> {
    const { operation, origin, requestId } = call;
    const caller = operation.secured ? await authenticate(call) : undefined;
    if (caller) await checkRate(limits, caller.project, rateLimit, now(), `project ${caller.project}`);
    const read = caller?.body ? { ...call, body: new Blob([caller.body]).stream() } : call;
    const input = readInput(read, validators[operation.id]);
    const handled = await handle(operation.id, input as never, caller, origin);
    const { body, headers } = bodyOf(handled);
    return {
      status: handled.status,
      body,
      headers: { ...headers, ...requestIdHeaders(operation, requestId), ...handled.headers },
    };
  }

  function refuse({ operation, requestId, header }: Call<Id>, error: unknown): Answer {
    const accept = header('accept');
    try {
      const refused = refusalAnswer(operation, error, requestId, accept);
      if (refused.status >= 500) onFault(error, requestId);
      return refused;
    } catch (undeclared) {
      onFault(
        new AggregateError([undeclared, error], 'The operation does not declare the reason of a refusal.'),
        requestId,
      );
      return refusalAnswer(operation, new Refusal(500), requestId, accept);
    }
  }

  return async (call) => {
    const answer = await run(call).catch((error: unknown) => refuse(call, error));
    return call.operation.method === 'HEAD' ? withoutBody(answer) : answer;
  };
}
