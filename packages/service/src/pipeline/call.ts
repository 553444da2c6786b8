import type { Operation, OperationId } from '@cloudimages/contract';
import { type RequestValidators, readRequest } from '@cloudimages/contract/validators';
import { Refusal } from './refusal.ts';

/** Reads one header of a request; names are in lower case. */
export type HeaderReader = (name: string) => string | undefined;

/** A request whose operation is known. */
export interface Call<Id extends string = OperationId> {
  readonly operation: Operation<Id>;
  /** Path and query as they arrived, such as `/v2/cloudimages?limit=1`. */
  readonly target: string;
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly header: HeaderReader;
  /** The body: its bytes, or a stream when the operation takes image data; undefined when it is empty. */
  readonly body: Uint8Array | ReadableStream<Uint8Array> | undefined;
  /** Origin of the URL that the caller used, such as `http://127.0.0.1:9292`. */
  readonly origin: string;
  /** 32 hexadecimal digits, sent back as X-Request-Id. */
  readonly requestId: string;
}

/** A longer JSON body is refused before it is read (decision 56). */
export const maxJsonBytes = 2 ** 20;

/**
 * The parts of a request, checked against the document in the order of decision 12.
 * @throws {Refusal} with the code that the document names for the first rule that is broken.
 */
export function readInput(call: Call<string>, validators: RequestValidators) {
  const { operation, path } = call;
  const { fault, ...parts } = readRequest(operation, validators, call);
  if (fault === undefined) return { path, ...parts };
  const { method, body } = operation;
  const acceptPatch = fault.reason === 415 && method === 'PATCH' && body;
  throw new Refusal(
    fault.reason,
    fault.detail,
    acceptPatch ? { 'Accept-Patch': acceptPatch.mediaTypes.join(', ') } : {},
  );
}
