import {
  algorithm,
  type CanonicalParts,
  canonicalPath,
  canonicalQuery,
  canonicalRequest,
  type Header,
  hmac,
  type KnownKey,
  type ReceivedRequest,
  sdkDate,
  sha256,
  signedHeaders,
  stringToSign,
  verify,
} from '../../src/index.ts';

/** How a request is signed; all that is not given is as it should be. */
export interface Signing {
  readonly method?: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Headers beside Host and X-Sdk-Date; they are sent and signed. */
  readonly headers?: readonly Header[];
  /** Headers that are sent, but not signed. */
  readonly unsigned?: readonly Header[];
  readonly secret?: string;
  readonly time?: Date;
  /** A mistake in what is signed. */
  readonly change?: (parts: CanonicalParts) => Partial<CanonicalParts>;
  /** Names that SignedHeaders lists. */
  readonly listed?: (names: string) => string;
}

/** The time of the tests. */
export const now = new Date('2026-11-24T08:00:00Z');

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A signed request, put together step by step, so that each step can be a wrong one. */
export async function signed(url: string, signing: Signing = {}): Promise<ReceivedRequest> {
  const { method = 'GET', headers = [], unsigned = [], time = now, change = () => ({}) } = signing;
  const { secret = 'right', listed = (names) => names } = signing;
  const { host, pathname, search } = new URL(url);
  const date = sdkDate(time);
  const all: Header[] = [['Host', host], ['X-Sdk-Date', date], ...headers];
  const body = typeof signing.body === 'string' ? bytesOf(signing.body) : signing.body;
  const stated = headers.find(([name]) => name === 'X-Sdk-Content-Sha256')?.[1];
  const parts: CanonicalParts = {
    method,
    path: canonicalPath(pathname),
    query: canonicalQuery(search.slice(1)),
    headers: all,
    payload: stated ?? (await sha256(body ?? '')),
  };
  const text = await stringToSign(date, canonicalRequest({ ...parts, ...change(parts) }));
  const authorization = [
    `${algorithm} Access=key`,
    `SignedHeaders=${listed(signedHeaders(all))}`,
    `Signature=${await hmac(secret)(text)}`,
  ].join(', ');
  const sent = new Headers([...all, ...unsigned, ['Authorization', authorization]].map(([a, b]) => [a, b]));
  return { method, target: pathname + search, header: headerOf(sent), body };
}

const headerOf = (headers: Headers) => (name: string) =>
  /^[\w-]+$/.test(name) ? (headers.get(name) ?? undefined) : undefined;

/** A request with other headers. */
export const withHeaders = (request: ReceivedRequest, headers: Readonly<Record<string, string>>): ReceivedRequest => ({
  ...request,
  header: (name) => headers[name] ?? request.header(name),
});

/** Verifies a request by the one key there is. */
export const verified = (request: ReceivedRequest, key: Partial<KnownKey> = {}) =>
  verify(request, async (id) => (id === 'key' ? { secret: 'right', isPublic: true, ...key } : undefined), now);
