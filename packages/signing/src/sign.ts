import {
  algorithm,
  canonicalPath,
  canonicalQuery,
  canonicalRequest,
  emptyPayload,
  signedHeaders,
  stringToSign,
  unsignedPayload,
} from './canonical.ts';
import { sdkDate } from './date.ts';
import { hmac } from './hashes.ts';

/** An access key, with which requests are signed. */
export interface SigningKey {
  /** The access key ID, AK for short. */
  readonly id: string;
  /** The secret access key, SK for short; it is never sent. */
  readonly secret: string;
}

/** The parts of a request that are signed. */
export interface RequestToSign {
  readonly method: string;
  /** The whole address; its host is signed, too. */
  readonly url: string;
  /** The headers to sign, as they will be sent; Host and X-Sdk-Date are added to them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `sha256` of the body, or `unsignedPayload`; by default that of an empty body. */
  readonly payload?: string;
}

/** Signs a request as sent at a time, and resolves to the headers to set on it. */
export type Sign = (request: RequestToSign, time: Date) => Promise<Record<string, string>>;

/**
 * Makes the function that signs requests with one access key. It resolves to `X-Sdk-Date` and `Authorization`, and to
 * `X-Sdk-Content-Sha256` when the signature does not cover the body.
 */
export function signer({ id, secret }: SigningKey): Sign {
  const mac = hmac(secret);
  return async ({ method, url, headers, payload = emptyPayload }, time) => {
    const { host, pathname, search } = new URL(url);
    const date = sdkDate(time);
    const added: Record<string, string> = { 'X-Sdk-Date': date };
    if (payload === unsignedPayload) added['X-Sdk-Content-Sha256'] = payload;
    const signed = Object.entries({ ...headers, ...added, host });
    const canonical = canonicalRequest({
      method,
      path: canonicalPath(pathname),
      query: canonicalQuery(search.slice(1)),
      headers: signed,
      payload,
    });
    const signature = await mac(await stringToSign(date, canonical));
    added.Authorization = `${algorithm} Access=${id}, SignedHeaders=${signedHeaders(signed)}, Signature=${signature}`;
    return added;
  };
}
