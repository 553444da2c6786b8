import type { DeclaredRefusal, Operation } from '@cloudimages/contract';
import { operations } from '@cloudimages/contract';
import { Refusal } from './refusal.ts';
import { StoreUnavailable } from './store.ts';

/** What goes back to the caller. */
export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | ReadableStream<Uint8Array> | undefined;
}

/** The document's own words, and then what exactly was wrong. */
const words = (declared: unknown, detail: string | undefined) => (detail ? `${declared} ${detail}` : String(declared));

/** The gateway's texts end with a colon and the cause. */
const causedBy = (declared: string, cause: string | undefined) =>
  cause ? declared.replace(/(:.*)?$/s, () => `: ${cause}`) : declared;

/** The declared example with its text made exact. The shapes are those of ImsError, GatewayError and GlanceError. */
function withDetail(example: unknown, detail: string | undefined, requestId: string): string {
  if (typeof example === 'string') return example;
  const body = example as { error?: { message: string }; error_msg?: string; message?: string };
  if (body.error) return JSON.stringify({ error: { ...body.error, message: words(body.error.message, detail) } });
  if (body.error_msg !== undefined) {
    return JSON.stringify({ ...body, error_msg: causedBy(body.error_msg, detail), request_id: requestId });
  }
  return JSON.stringify({ ...body, message: words(body.message, detail) });
}

const render = (
  { status, mediaType, body }: DeclaredRefusal,
  { detail, headers }: Refusal,
  requestId: string,
): Answer => ({
  status,
  headers: { 'Content-Type': mediaType, 'X-Request-Id': requestId, ...headers },
  body: withDetail(body, detail, requestId),
});

const reasonOf = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  return error instanceof StoreUnavailable ? new Refusal(503, undefined, { 'Retry-After': '1' }) : new Refusal(500);
};

/**
 * The answer to a request that was not granted: the declared example named by the code, else the first one of the
 * status, else the first 400, which stands for all codes that an operation does not tell apart, else the 500, which the
 * style guide of the document asks of every operation.
 */
export function refusalAnswer({ refusals }: Operation<string>, error: unknown, requestId: string): Answer {
  const refusal = reasonOf(error);
  const declared =
    refusals.find(({ code, status }) => code === refusal.reason || status === refusal.reason) ??
    refusals.find(({ status }) => status === 400) ??
    refusals.find(({ status }) => status === 500);
  return render(declared as DeclaredRefusal, refusal, requestId);
}

/** The gateway's answer to a method and path that no operation has (decision 54). */
export const unknownPath = (requestId: string): Answer =>
  refusalAnswer(operations.showVersion, new Refusal('APIGW.0101'), requestId);

/** The gateway's answer to what is no proper HTTP request, or too large a one (decision 56). */
export const badRequest = (requestId: string, status: number): Answer => ({
  ...refusalAnswer(operations.updateImage, new Refusal('APIGW.0201'), requestId),
  status,
});
