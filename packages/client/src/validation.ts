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
 * A request or an answer that is not as the document says. A request that breaks a rule was not sent.
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
  /** Who broke the rule: the caller, or the endpoint. */
  readonly side: 'request' | 'answer';
  /** The operation that was called; undefined when the document has none with this method and path. */
  readonly operation: OperationId | undefined;
  /** Code with which the service would refuse the request; undefined for answers. */
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

/** What a refusal says, in any of the shapes that the document declares. */
function saidBy(body: unknown): { code: string; message: string } {
  const { error, error_code, error_msg, code, message } = body as Record<string, string> & {
    error?: { code: string; message: string };
  };
  return error ?? { code: error_code ?? code ?? '', message: error_msg ?? message ?? '' };
}

/** The body as the service would read it; data are not looked at. */
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
    // A parameter that is missing goes out as its name in braces.
    path: Object.fromEntries(names.map((name) => [name, String(params.path?.[name] ?? `{${name}}`)])),
    query: new URL(request.url).searchParams,
    header: (name) => request.headers.get(name) ?? undefined,
    body: await bodyOf(operation, request),
  });
  if (fault === undefined) return;
  const { code, message } = saidBy(declaredRefusal(operation, fault.reason).body);
  throw new ContractError('request', operation.id, `${operation.id}: ${fault.detail ?? message}`, code);
}

/** What is wrong about an answer, if anything. */
async function answerFault({ id, answers }: Operation, response: Response): Promise<string | undefined> {
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
 * Makes a middleware that holds requests and answers to the document. A request is checked before it is sent, by the
 * rules of the service, in its order and with its codes: parameters, media type and body. An answer is checked when it
 * arrives: its status and its media type have to be declared, a JSON body has to keep to its schema. Image data are not
 * read, neither way.
 *
 * Used last, it sees requests as they leave other middleware, and answers as they came.
 *
 * @throws {ContractError} out of the call.
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
      const fault = operation && (await answerFault(operation, response));
      if (fault === undefined) return;
      // Nobody will read on.
      await response.body?.cancel();
      throw new ContractError('answer', operation?.id, `${operation?.id} answered ${response.status}: ${fault}`);
    },
  };
}
