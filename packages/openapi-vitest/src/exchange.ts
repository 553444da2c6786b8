/** A request and its response. Names of headers are in lower case. */
export interface Exchange {
  readonly request: SentRequest;
  readonly response: ReceivedResponse;
}

export interface SentRequest {
  /** In upper case. */
  readonly method: string;
  /** The absolute URL. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text; missing if there is none, or if it is a stream. */
  readonly body?: string;
  /** Whether only its method and its URL are known, so that the rest is not compared. */
  readonly isPartial?: boolean;
}

export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text: '' if there is none, undefined if it was not read. */
  readonly body: string | undefined;
}

/** A response of fastify.inject(). */
export interface InjectResult {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly payload: string;
  readonly raw?: { readonly req: { readonly method?: string | undefined; readonly url?: string | undefined } };
}

/** A result of openapi-fetch. */
export interface FetchResult {
  readonly response: Response;
  readonly data?: unknown;
  readonly error?: unknown;
}

/** A response that can be compared with a contract. */
export type Answered = Response | FetchResult | InjectResult;

/** The key of the request that an observed fetch keeps with its response. */
const sent = Symbol('sent');
type Observed = Response & { readonly [sent]?: SentRequest };
export const remember = (response: Response, request: SentRequest): void =>
  void Object.defineProperty(response, sent, { value: request });

/** The request that `fetch` would send. Its body is only there if it is JSON or text, and no stream. */
export async function sentRequestOf(input: string | URL | Request, init: RequestInit = {}): Promise<SentRequest> {
  const given = input instanceof Request ? input : undefined;
  const method = (init.method ?? given?.method ?? 'GET').toUpperCase();
  const headers = Object.fromEntries(new Headers(init.headers ?? given?.headers));
  const data = init.body ?? undefined;
  const type = headers['content-type'] ?? impliedType(data);
  if (type !== undefined) headers['content-type'] = type;
  const isReadable = data === undefined && given?.body && isLooked(type);
  const isReady = data === undefined || typeof data === 'string';
  const body = isReadable ? await given.clone().text() : isReady ? data : await textOf(data, type);
  const request = { method, url: new URL(given?.url ?? String(input)).href, headers };
  return body === undefined ? request : { ...request, body };
}

/** The media type that `fetch` gives a body by default. */
function impliedType(body: BodyInit | undefined): string | undefined {
  if (typeof body === 'string') return 'text/plain;charset=UTF-8';
  if (body instanceof URLSearchParams) return 'application/x-www-form-urlencoded;charset=UTF-8';
  if (body instanceof FormData) return 'multipart/form-data';
  return body instanceof Blob && body.type !== '' ? body.type : undefined;
}

async function textOf(body: BodyInit, mediaType: string | undefined): Promise<string | undefined> {
  if (body instanceof URLSearchParams) return String(body);
  if (!isLooked(mediaType)) return undefined;
  if (body instanceof Blob) return body.text();
  const isBytes = ArrayBuffer.isView(body) || body instanceof ArrayBuffer;
  return isBytes ? new TextDecoder().decode(body) : undefined;
}

/** A request of which only the method and the URL are known. */
const unknown = (method: string, url: string): SentRequest => ({ method, url, headers: {}, isPartial: true });

/**
 * The request of a response: after redirects, the last one. Undefined if its method is not known, since some redirects
 * turn other methods into GET.
 */
export function requestFor(sent: SentRequest, { redirected, url }: Response): SentRequest | undefined {
  if (!redirected) return sent;
  return sent.method === 'GET' || sent.method === 'HEAD' ? unknown(sent.method, url) : undefined;
}

/**
 * The exchange of a response.
 * @param method The method of the request, if the response does not have it.
 * @throws {TypeError} for a value that is not a supported response.
 */
export async function exchangeOf(answered: Answered, method: string): Promise<Exchange> {
  if (answered instanceof Response) {
    if (answered.bodyUsed) throw new TypeError('The body of this answer has been read; compare it before that.');
    return of(answered, await bodyOf(answered), method);
  }
  if ('statusCode' in answered) {
    const { statusCode, headers, payload, raw } = answered;
    const { host } = headers;
    return {
      request: unknown(raw?.req.method ?? method, new URL(raw?.req.url ?? '/', `http://${host ?? 'localhost'}`).href),
      response: { status: statusCode, headers: texts(headers), body: payload },
    };
  }
  if (!(answered?.response instanceof Response)) {
    throw new TypeError('An answer is a Response, a result of openapi-fetch, or one of fastify.inject().');
  }
  const { response, data, error } = answered;
  if (!response.bodyUsed) return of(response, await bodyOf(response), method);
  // JSON may be null.
  const value = data !== undefined ? data : error;
  const isPlain = typeof value === 'string' && !isJson(response.headers.get('Content-Type'));
  return of(response, value === undefined ? '' : isPlain ? value : JSON.stringify(value), method);
}

/** Whether a media type is JSON or based on it: `application/problem+json`, `...-json-patch`. */
export const isJson = (mediaType: string | null | undefined): boolean =>
  /^[^;]*[/+.-]json\b(?!-seq\b)/i.test(mediaType ?? '');

/**
 * Whether a media type is text other than JSON, whose schema describes the text; without event streams, and without
 * XML, whose schema describes elements.
 */
export const isText = (mediaType: string | null | undefined): boolean =>
  /^text\/(?!event-stream\b|xml\b)/i.test(mediaType ?? '') && !isJson(mediaType);

/** Whether bodies of a media type are compared. */
export const isLooked = (mediaType: string | null | undefined): boolean => isJson(mediaType) || isText(mediaType);

/** The body of a response, which can still be read afterwards; undefined for a body that is not compared. */
export async function bodyOf(response: Response): Promise<string | undefined> {
  const { body, headers } = response;
  if (body === null || headers.get('Content-Length') === '0') return '';
  const type = headers.get('Content-Type');
  if (isLooked(type)) return response.clone().text();
  // An empty body needs no media type. Bodies of other media types are not read.
  return type === null && (await isEmpty(response.clone())) ? '' : undefined;
}

/** Whether a body is empty. Reads no more than necessary. */
async function isEmpty({ body }: Response): Promise<boolean> {
  const reader = body?.getReader();
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined) return true;
    if (value.length === 0) continue;
    // Not awaited, since a clone is cancelled only together with its original.
    void reader?.cancel().catch(() => {});
    return false;
  }
}

function of(response: Response, body: string | undefined, method: string): Exchange {
  const { status, headers, url } = response;
  const request = (response as Observed)[sent] ?? unknown(method, url);
  if (request.url === '') {
    throw new TypeError('This answer does not say where it came from; compare one that observe() has fetched.');
  }
  return { request, response: { status, headers: Object.fromEntries(headers), body } };
}

const texts = (headers: InjectResult['headers']) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
