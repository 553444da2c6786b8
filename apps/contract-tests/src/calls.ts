import { type Operation, type OperationId, operations, pathOf } from '@cloudimages/contract';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body as text; empty without a body. */
  readonly text: string;
  /** The body if it is a JSON object, otherwise an empty object, as for HEAD. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface RequestOptions {
  /** The token to send; null for none, by default that of the target's first project. */
  readonly token?: string | null | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The body as it is sent. */
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | undefined;
  /** The body's media type; null for none. */
  readonly mediaType?: string | null | undefined;
}

export interface CallOptions extends RequestOptions {
  /** ID of the image for the path, encoded; by default that of the operation's example. */
  readonly image?: string | undefined;
  /** Other path parameters, encoded; by default those of the operation's example. */
  readonly path?: Readonly<Record<string, string>>;
  /** The query, encoded. */
  readonly query?: string;
  /** A body that is sent as JSON. */
  readonly json?: unknown;
}

/** A request with its path and query, encoded. */
export interface AskedRequest extends RequestOptions {
  readonly method: string;
  readonly path: string;
}

/** The body of the operation's example: bytes for a binary body, undefined if the body is optional. */
export function exampleBody({ body, example }: Operation): string | undefined {
  if (!body?.required) return undefined;
  return body.binary ? 'data' : JSON.stringify(example.body);
}

/** The request that calls an operation. By default a body has the first media type that the operation accepts. */
export function requestOf(id: OperationId, options: CallOptions = {}): AskedRequest {
  const { image, path, query, json, body = json === undefined ? undefined : JSON.stringify(json) } = options;
  const { method, body: taken } = operations[id];
  const filled = pathOf(operations[id], { ...(image !== undefined && { image_id: image }), ...path });
  const { mediaType = body === undefined ? null : taken?.mediaTypes[0] } = options;
  const { token, headers } = options;
  return { method, path: query ? `${filled}?${query}` : filled, token, headers, body, mediaType };
}

// As bytes, since fetch would add a media type to text.
const bytes = (body: RequestOptions['body']) => (typeof body === 'string' ? new TextEncoder().encode(body) : body);

/** The options of `fetch` for a request. */
export const initOf = (method: string, { token, headers, body, mediaType }: RequestOptions): RequestInit => ({
  method,
  // A followed redirect would send the token to another host.
  redirect: 'manual',
  headers: {
    Accept: 'application/json',
    ...(typeof token === 'string' && { 'X-Auth-Token': token }),
    ...(mediaType && { 'Content-Type': mediaType }),
    ...headers,
  },
  ...(body !== undefined && { body: bytes(body) as BodyInit, duplex: 'half' }),
});

export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson && text !== '' ? JSON.parse(text) : {},
  };
}
