import {
  algorithm,
  type CanonicalParts,
  canonicalPath,
  canonicalQuery,
  canonicalRequest,
  type Header,
  sdkDate,
  sha256,
  sign,
  signedHeaders,
  stringToSign,
} from '@cloudimages/contract/signature';

/** What the tests do otherwise than a caller should. */
export interface Signing {
  readonly method?: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Headers beside host and x-sdk-date; they are sent and signed. */
  readonly headers?: readonly Header[];
  /** Headers that are sent, but not signed. */
  readonly unsigned?: readonly Header[];
  readonly id?: string;
  readonly secret?: string;
  readonly time?: Date;
  /** A mistake in what is signed. */
  readonly change?: (parts: CanonicalParts) => Partial<CanonicalParts>;
  /** Names that SignedHeaders lists. */
  readonly listed?: (names: string) => string;
}

/** The time of the tests. */
export const now = new Date('2026-11-24T08:00:00Z');

/** A request that is signed with a development key. */
export async function signed(url: string, signing: Signing = {}): Promise<Request> {
  const { method = 'GET', body, headers = [], unsigned = [], time = now, change = () => ({}) } = signing;
  const { id = 'demo-access-key', secret = 'demo-secret-key', listed = (names) => names } = signing;
  const { host, pathname, search } = new URL(url);
  const date = sdkDate(time);
  const all: Header[] = [['Host', host], ['X-Sdk-Date', date], ...headers];
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const said = headers.find(([name]) => name === 'X-Sdk-Content-Sha256')?.[1];
  const parts: CanonicalParts = {
    method,
    path: canonicalPath(pathname),
    query: canonicalQuery(search.slice(1)),
    headers: all,
    payload: said ?? (await sha256(bytes ?? new Uint8Array())),
  };
  const signature = await sign(secret, await stringToSign(date, canonicalRequest({ ...parts, ...change(parts) })));
  return new Request(url, {
    method,
    headers: [
      ...all,
      ...unsigned,
      [
        'Authorization',
        `${algorithm} Access=${id}, SignedHeaders=${listed(signedHeaders(all))}, Signature=${signature}`,
      ],
    ] as [string, string][],
    ...(bytes && { body: bytes }),
  });
}
