import {
  algorithm,
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

export interface Signing {
  readonly method?: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Headers beside host and x-sdk-date; they are sent and signed. */
  readonly headers?: readonly Header[];
  /** Names that SignedHeaders lists; those of all headers by default. */
  readonly listed?: string;
  readonly id?: string;
  readonly secret?: string;
  readonly time: Date;
}

/** A request to be sent to `url`, signed with an access key. */
export async function signed(url: string, signing: Signing): Promise<RequestInit> {
  const { method = 'GET', body, headers = [], listed, time } = signing;
  const { id = 'demo-access-key', secret = 'demo-secret-key' } = signing;
  const { host, pathname, search } = new URL(url);
  const date = sdkDate(time);
  const all: Header[] = [['Host', host], ['X-Sdk-Date', date], ...headers];
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const said = headers.find(([name]) => name === 'X-Sdk-Content-Sha256')?.[1];
  const text = canonicalRequest({
    method,
    path: canonicalPath(pathname),
    query: canonicalQuery(search.slice(1)),
    headers: all,
    payload: said ?? (await sha256(bytes ?? new Uint8Array())),
  });
  const signature = await sign(secret, await stringToSign(date, text));
  const names = listed ?? signedHeaders(all);
  return {
    method,
    headers: [
      ...all.slice(1).map(([name, value]): [string, string] => [name, value]),
      ['Authorization', `${algorithm} Access=${id}, SignedHeaders=${names}, Signature=${signature}`],
    ],
    ...(bytes && { body: bytes }),
  };
}
