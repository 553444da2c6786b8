import { sha256 } from './hashes.ts';

/** Name of the algorithm, with which the Authorization header begins. */
export const algorithm = 'SDK-HMAC-SHA256';

/** Stands in place of the hash of a body that the signature does not cover, such as a stream. */
export const unsignedPayload = 'UNSIGNED-PAYLOAD';

/** SHA-256 of an empty body. */
export const emptyPayload = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Name and value of a header. */
export type Header = readonly [name: string, value: string];

/** The parts of a request that its signature covers. */
export interface CanonicalParts {
  readonly method: string;
  /** As `canonicalPath` returns it. */
  readonly path: string;
  /** As `canonicalQuery` returns it. */
  readonly query: string;
  /** The signed headers, in any order and case. */
  readonly headers: readonly Header[];
  /** SHA-256 of the body in lower-case hexadecimal digits, or `unsignedPayload`. */
  readonly payload: string;
}

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);

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

/**
 * The path of a request in its canonical form: each character is escaped in one way only, and a slash stands at the end
 * even when the path of the request has none.
 */
export function canonicalPath(path: string): string {
  // Most paths have nothing to escape.
  const escaped = /^[\w.~/-]*$/.test(path) ? path : decode(path).split('/').map(encode).join('/');
  return escaped.endsWith('/') ? escaped : `${escaped}/`;
}

/** A query, without its question mark, in its canonical form: escaped in one way only, sorted by name, then by value. */
export function canonicalQuery(query: string): string {
  // URLSearchParams drops one question mark at the beginning, which here would belong to a name.
  return [...new URLSearchParams(`?${query}`)]
    .sort(([a, one], [b, other]) => compare(a, b) || compare(one, other))
    .map((pair) => pair.map(encode).join('='))
    .join('&');
}

/** The names of signed headers, as `SignedHeaders` in the Authorization header lists them. */
export const signedHeaders = (headers: readonly Header[]): string =>
  headers
    .map(([name]) => name.toLowerCase())
    .sort(compare)
    .join(';');

/** The canonical request: the text that stands for a request in its signature. */
export function canonicalRequest({ method, path, query, headers, payload }: CanonicalParts): string {
  const lines = headers
    .map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
    .sort(([a], [b]) => compare(a, b))
    .map(([name, value]) => `${name}:${value}\n`);
  return [method, path, query, lines.join(''), signedHeaders(headers), payload].join('\n');
}

/**
 * The string to sign. `date` is the X-Sdk-Date header of the request, such as `20261123T080000Z`. The older form of the
 * Authorization header also has a `scope`: day, region, service and a fixed word, such as
 * `20261123/eu-de/ims/sdk_request`. Region and service may be empty.
 */
export const stringToSign = async (date: string, canonical: string, scope?: string): Promise<string> =>
  [algorithm, date, ...(scope === undefined ? [] : [scope]), await sha256(canonical)].join('\n');
