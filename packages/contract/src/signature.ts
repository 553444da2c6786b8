/**
 * SDK-HMAC-SHA256, the signature with an access key, in parts that a caller puts together to sign and a server to
 * verify (decision 85). Runs wherever there is WebCrypto or `node:crypto`.
 */

import { sha256, signer } from './hashes.ts';

export { sha256, signer };

/** Name of the algorithm, with which the Authorization header begins. */
export const algorithm = 'SDK-HMAC-SHA256';

/** In place of the hash of a body that is not covered by the signature, such as a stream. */
export const unsignedPayload = 'UNSIGNED-PAYLOAD';

/** Hash of a request without a body. */
export const emptyPayload = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Name and value of a header. */
export type Header = readonly [name: string, value: string];

/** What is signed of a request. */
export interface CanonicalParts {
  readonly method: string;
  /** As `canonicalPath` gives it. */
  readonly path: string;
  /** As `canonicalQuery` gives it. */
  readonly query: string;
  /** The signed headers, in any order and case. */
  readonly headers: readonly Header[];
  /** SHA-256 of the body in hexadecimal digits, or `unsignedPayload`. */
  readonly payload: string;
}

const inOrder = (a: string, b: string) => Number(a > b) - Number(a < b);

/** Percent-encodes all but the unreserved characters of RFC 3986. */
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The path of a request, escaped in one way only and with a slash at its end, which the request itself need not have. */
export function canonicalPath(path: string): string {
  // Most paths have nothing to escape.
  const escaped = /^[\w.~/-]*$/.test(path) ? path : decode(path).split('/').map(encode).join('/');
  return escaped.endsWith('/') ? escaped : `${escaped}/`;
}

/** A query, without its question mark, escaped in one way only and sorted by names, then by values. */
export function canonicalQuery(query: string): string {
  return [...new URLSearchParams(query)]
    .sort(([a, one], [b, other]) => inOrder(a, b) || inOrder(one, other))
    .map((pair) => pair.map(encode).join('='))
    .join('&');
}

/** Names of signed headers, as the Authorization header lists them. */
export const signedHeaders = (headers: readonly Header[]): string =>
  headers
    .map(([name]) => name.toLowerCase())
    .sort(inOrder)
    .join(';');

/** The text that stands for a request in its signature. */
export function canonicalRequest({ method, path, query, headers, payload }: CanonicalParts): string {
  const lines = headers
    .map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
    .sort(([a], [b]) => inOrder(a, b))
    .map(([name, value]) => `${name}:${value}\n`);
  return [method, path, query, lines.join(''), signedHeaders(headers), payload].join('\n');
}

/** The text that is signed. `date` is the X-Sdk-Date header of the request, such as `20261123T080000Z`. */
export const stringToSign = async (date: string, canonical: string): Promise<string> =>
  [algorithm, date, await sha256(canonical)].join('\n');

/** A time as X-Sdk-Date has it: `20261123T080000Z`. */
export const sdkDate = (time: Date): string => `${time.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** Signs a text with a secret key, as a `signer` does. */
export const sign = (secret: string, text: string): Promise<string> => signer(secret)(text);

/** Whether two texts are the same; takes the same time wherever they differ. */
export function isSame(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < one.length; at++) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}

/** Whether a signature is that of a text; takes the same time whatever it differs in. */
export const verify = async (secret: string, text: string, signature: string): Promise<boolean> =>
  isSame(await sign(secret, text), signature);
