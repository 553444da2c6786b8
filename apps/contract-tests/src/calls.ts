import { type Operation, type OperationId, operations, pathOf } from '@cloudimages/contract';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body as text; empty when there is none. */
  readonly text: string;
  /** The body, when it is a JSON object; else an object without members. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface RequestOptions {
  /** The token to send; null for none, the caller's own when not given. */
  readonly token?: string | null | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The body as it goes over the line. */
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | undefined;
  /** The body's media type; null for none. */
  readonly mediaType?: string | null | undefined;
}

export interface CallOptions extends RequestOptions {
  /** ID of the image, as it is to stand in the path. */
  readonly image?: string;
  /** Other parameters of the path, encoded; those of the operation's example when not given. */
  readonly path?: Readonly<Record<string, string>>;
  /** The query, encoded. */
  readonly query?: string;
  /** A body that is sent as JSON. */
  readonly json?: unknown;
}

/** A request, and where it goes: path and query, encoded. */
export interface AskedRequest extends RequestOptions {
  readonly method: string;
  readonly path: string;
}

/** The body of the operation's example; some bytes where it takes bytes, and none where it need not have one. */
export function exampleBody({ body, example }: Operation): string | undefined {
  if (!body?.required) return undefined;
  return body.binary ? 'data' : JSON.stringify(example.body);
}

/** The request that calls an operation; a body gets the first media type that it takes, unless told otherwise. */
export function requestOf(id: OperationId, options: CallOptions = {}): AskedRequest {
  const { image = '', path, query, json, body = json === undefined ? undefined : JSON.stringify(json) } = options;
  const { method, body: taken } = operations[id];
  const filled = pathOf(operations[id], { image_id: image, ...path });
  const { mediaType = body === undefined ? null : taken?.mediaTypes[0] } = options;
  const { token, headers } = options;
  return { method, path: query ? `${filled}?${query}` : filled, token, headers, body, mediaType };
}

// Text would get a media type of its own, which a case may not want.
const bytes = (body: RequestOptions['body']) => (typeof body === 'string' ? new TextEncoder().encode(body) : body);

/** What fetch is told of a request. */
export const initOf = (method: string, { token, headers, body, mediaType }: RequestOptions): RequestInit => ({
  method,
  // Followed, it would take the token to whomever it names.
  redirect: 'manual',
  headers: {
    ...(typeof token === 'string' && { 'X-Auth-Token': token }),
    ...(mediaType && { 'Content-Type': mediaType }),
    ...headers,
  },
  ...(body !== undefined && { body: bytes(body) as BodyInit, duplex: 'half' }),
});

export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json');
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : {} };
}
