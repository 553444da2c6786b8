import { declaredRefusal, errorInOtherForm, gatewayErrors, type Operation } from '@cloudimages/contract';
import { StoreUnavailable } from '../ports/store.ts';
import { Refusal } from './refusal.ts';

/** What goes back to the caller. */
export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | ReadableStream<Uint8Array> | undefined;
}

/** The headers that name a request: the gateway's own, and that of OpenStack where the operation declares it. */
export const requestIdHeaders = (
  { answerHeaders }: Pick<Operation<string>, 'answerHeaders'>,
  requestId: string,
): Record<string, string> => ({
  'X-Request-Id': requestId,
  ...(answerHeaders.includes('X-Openstack-Request-Id') && {
    'X-Openstack-Request-Id': `req-${requestId.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`,
  }),
});

/** The document's own words, and then what exactly was wrong. */
const words = (declared: unknown, detail: string | undefined) => (detail ? `${declared} ${detail}` : String(declared));

/** The gateway's texts end with a colon and the cause. */
const causedBy = (declared: string, cause: string | undefined) =>
  cause ? declared.replace(/(:.*)?$/s, () => `: ${cause}`) : declared;

/** The declared example with its text made exact. The shapes are those of ImsError, GatewayError and GlanceError. */
function withDetail(example: unknown, detail: string | undefined, requestId: string): unknown {
  if (typeof example === 'string') return example;
  const body = example as { error?: { message: string }; error_msg?: string; message?: string };
  if (body.error) return { error: { ...body.error, message: words(body.error.message, detail) } };
  if (body.error_msg !== undefined) {
    return { ...body, error_msg: causedBy(body.error_msg, detail), request_id: requestId };
  }
  return { ...body, message: words(body.message, detail) };
}

const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  return error instanceof StoreUnavailable ? new Refusal(503, undefined, { 'Retry-After': '1' }) : new Refusal(500);
};

const textOf = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body));

/**
 * The response to a request that was not granted: the example that the document declares for the reason, in the form
 * that the client accepts.
 *
 * @throws {Error} when the operation declares none
 */
export function refusalAnswer(
  operation: Operation<string>,
  error: unknown,
  requestId: string,
  accept?: string,
): Answer {
  const { reason, detail, headers } = refusalOf(error);
  const { status, mediaType, body } = declaredRefusal(operation, reason);
  const exact = withDetail(body, detail, requestId);
  const other = errorInOtherForm(operation, status, exact, accept);
  return {
    status,
    headers: { 'Content-Type': other?.mediaType ?? mediaType, ...requestIdHeaders(operation, requestId), ...headers },
    body: other?.body ?? textOf(exact),
  };
}

const gatewayAnswer = (
  code: keyof typeof gatewayErrors,
  status: number,
  requestId: string,
  operation: Pick<Operation<string>, 'answerHeaders'> = { answerHeaders: [] },
): Answer => ({
  status,
  headers: { 'Content-Type': 'application/json', ...requestIdHeaders(operation, requestId) },
  body: textOf(withDetail(gatewayErrors[code], undefined, requestId)),
});

/** The gateway's response to a method and path that no operation has (decision 54). */
export const unknownPath = (requestId: string): Answer => gatewayAnswer('APIGW.0101', 404, requestId);

/** The gateway's response to a malformed HTTP request, or to one that is too large (decision 56). */
export const badRequest = (requestId: string, status: number, operation?: Operation<string>): Answer =>
  gatewayAnswer('APIGW.0201', status, requestId, operation);
