import { declaredRefusal, type Operation, type OperationId, operations } from '@cloudimages/contract';
import {
  explain,
  readRequest,
  requestValidators,
  responseValidator,
  type ValidationError,
} from '@cloudimages/contract/validators';
import type { Middleware } from 'openapi-fetch';

type Callback = Parameters<NonNullable<Middleware['onRequest']>>[0];

/**
 * The error of a request or a response that breaks a rule of the document. Such a request was not sent.
 *
 * @example
 * ```ts
 * import { createCloudImages, patch, updateImage } from '@cloudimages/client';
 * import { ContractError, validation } from '@cloudimages/client/validation';
 *
 * const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', token: 'demo-token' });
 * client.use(validation());
 * await updateImage(client, id, patch().set('min_ram', -1)).catch((error) => {
 *   if (!(error instanceof ContractError)) throw error;
 *   console.log(error.side, error.operation, error.code, error.message);
 * });
 * ```
 */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  /** Whether the request or the response (`answer`) breaks the rule. */
  readonly side: 'request' | 'answer';
  /** The called operation; undefined if the document has none with this method and path. */
  readonly operation: OperationId | undefined;
  /** The error code that the service would return for the request; undefined for responses. */
  readonly code: string | undefined;

  constructor(side: ContractError['side'], operation: OperationId | undefined, message: string, code?: string) {
    super(message);
    this.side = side;
    this.operation = operation;
    this.code = code;
  }
}

const operationOf = ({ request, schemaPath }: Callback) =>
  Object.values(operations).find(({ method, path }) => method === request.method && path === schemaPath);

/** Returns code and message of an error body of any shape that the document declares. */
function codeAndMessageOf(body: unknown): { code: string; message: string } {
  const { error, error_code, error_msg, code, message } = body as Record<string, string> & {
    error?: { code: string; message: string };
  };
  return error ?? { code: error_code ?? code ?? '', message: error_msg ?? message ?? '' };
}

/** Returns the body as the service would read it. Image data stays unread. */
async function bodyOf({ body }: Operation, request: Request) {
  if (body === undefined) return undefined;
  if (body.binary) return new ReadableStream<Uint8Array>();
  const bytes = new Uint8Array(await request.clone().arrayBuffer());
  return bytes.length > 0 ? bytes : undefined;
}

async function checkRequest(callback: Callback) {
  const { request, params, schemaPath } = callback;
  const operation = operationOf(callback);
  if (operation === undefined) {
    const message = `The document has no ${request.method} ${schemaPath}.`;
    throw new ContractError('request', undefined, message, 'APIGW.0101');
  }
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const { fault } = readRequest(operation, requestValidators[operation.id], {
    path: Object.fromEntries(names.map((name) => [name, String(params.path?.[name])])),
    query: new URL(request.url).searchParams,
    header: (name) => request.headers.get(name) ?? undefined,
    body: await bodyOf(operation, request),
  });
  if (fault === undefined) return;
  const { code, message } = codeAndMessageOf(declaredRefusal(operation, fault.reason).body);
  throw new ContractError('request', operation.id, `${operation.id}: ${fault.detail ?? message}`, code);
}

/** Describes the rule that a response breaks, if any. */
async function responseFault({ id, answers }: Operation, response: Response): Promise<string | undefined> {
  const mediaTypes = answers[response.status];
  if (mediaTypes === undefined) return 'the status is not declared.';
  if (mediaTypes.length === 0) return undefined;
  const mediaType = response.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!mediaTypes.includes(mediaType)) {
    return `the media type is ${mediaType || 'missing'} and should be ${mediaTypes.join(' or ')}.`;
  }
  const validate = responseValidator(id, response.status, mediaType);
  if (validate === undefined) return undefined;
  const text = await response.clone().text();
  try {
    return validate(JSON.parse(text)) ? undefined : explain(validate.errors?.[0] as ValidationError, 'the body');
  } catch {
    return 'the body is no JSON.';
  }
}

/**
 * Makes a middleware that validates requests and responses against the document. It checks the parameters, the media type
 * and the body of a request before it is sent, in the order and with the error codes of the service. It checks the
 * status, the media type and the JSON of a response. It does not read image data.
 *
 * Add it after other middleware, to check requests as they are sent and responses as they arrive. A call that breaks a
 * rule rejects with a ContractError.
 *
 * @example
 * ```ts
 * import { createCloudImages, listImages } from '@cloudimages/client';
 * import { validation } from '@cloudimages/client/validation';
 *
 * const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', token: 'demo-token' });
 * client.use(validation());
 * console.log((await listImages(client, { limit: 10 })).images.length);
 * ```
 */
export function validation(): Middleware {
  return {
    onRequest: checkRequest,
    async onResponse({ response, ...callback }) {
      const operation = operationOf(callback);
      const fault = operation && (await responseFault(operation, response));
      if (fault === undefined) return;
      // The body stays unread, and would keep its connection.
      await response.body?.cancel();
      throw new ContractError('answer', operation?.id, `${operation?.id} answered ${response.status}: ${fault}`);
    },
  };
}
