import { algorithm, canonicalPath, canonicalQuery, canonicalRequest, type Header, stringToSign } from './canonical.ts';
import { readSdkDate, sdkDate } from './date.ts';
import { explain } from './explain.ts';
import { hmac } from './hashes.ts';
import { isSame } from './is-same.ts';
import { checkKey, type KnownKey } from './known-key.ts';
import { type Unverified, unverified, type Verified } from './outcome.ts';
import { readPayload } from './payload.ts';
import { readAuthorization } from './read-authorization.ts';
import type { HeaderReader, ReceivedRequest } from './received.ts';
import { signingKey } from './signing-key.ts';
import { utf8Headers } from './utf8-headers.ts';

/** How far the clocks of client and server may be apart, in milliseconds (decision 85). */
const maxSkew = 15 * 60_000;

function checkDate(date: string, now: Date): Unverified | undefined {
  const time = readSdkDate(date);
  if (time === undefined) return unverified('date', 'X-Sdk-Date is not a UTC time such as 20261123T080000Z.');
  if (Math.abs(time - now.getTime()) <= maxSkew) return undefined;
  return unverified('clock', `X-Sdk-Date is more than 15 minutes away from the time here, ${sdkDate(now)}.`);
}

function readHeaders(header: HeaderReader, list: string): Header[] | Unverified {
  const names = [...new Set(list.toLowerCase().split(';'))];
  if (!names.includes('x-sdk-date')) return unverified('headers', 'the header x-sdk-date has to be signed.');
  const headers: Header[] = [];
  for (const name of names) {
    const value = header(name);
    if (value === undefined) {
      return unverified('headers', `SignedHeaders lists ${name}, a header that did not arrive.`);
    }
    headers.push([name, value]);
  }
  return headers;
}

/**
 * Verifies the signature of a request: resolves to the access key that signed it, or to the reason why it is not
 * accepted. A request that comes twice is accepted twice, as on the clouds. A signature that does not match is explained
 * in the message when everyone knows the key.
 *
 * @param findKey looks up an access key by its ID; undefined when there is none
 * @param now the time of the server
 */
export async function verify<Key extends KnownKey>(
  request: ReceivedRequest,
  findKey: (id: string) => Promise<Key | undefined>,
  now: Date,
): Promise<Verified<Key> | Unverified> {
  const { method, target } = request;
  const header = utf8Headers(request.header);
  const authorization = readAuthorization(header('authorization') ?? '');
  if (authorization === undefined) {
    return unverified(
      'authorization',
      `the Authorization header is not "${algorithm} Access=..., SignedHeaders=..., Signature=...".`,
    );
  }
  const date = header('x-sdk-date') ?? '';
  const { id, scope, names, signature } = authorization;
  const wrongDate = checkDate(date, now);
  if (wrongDate) return wrongDate;
  if (scope !== undefined && !date.startsWith(scope.slice(0, 8))) {
    return unverified('date', 'the day in Credential is not that of X-Sdk-Date.');
  }

  const key = await findKey(id);
  if (key === undefined) {
    return unverified('unknown key', 'verify aksk signature fail: there is no such access key.');
  }
  const wrongKey = await checkKey(key, header, now);
  if (wrongKey) return wrongKey;

  const headers = readHeaders(header, names);
  if ('reason' in headers) return headers;
  const payload = await readPayload(request);
  if ('reason' in payload) return payload;

  const { hashes, ...read } = payload;
  const { secret } = key;
  const [path = '', query = ''] = target.split(/\?(.*)/s);
  const parts = {
    method,
    path: canonicalPath(path),
    query: canonicalQuery(query),
    // The older form signs any number of blanks as one.
    headers:
      scope === undefined ? headers : headers.map(([name, value]): Header => [name, value.replaceAll(/\s+/g, ' ')]),
    payload: hashes[0],
  };
  const mac = hmac(await signingKey(secret, scope));
  for (const hash of hashes) {
    const text = await stringToSign(date, canonicalRequest({ ...parts, payload: hash }), scope);
    if (isSame(await mac(text), signature)) return { key, ...read };
  }
  const explanation = key.isPublic
    ? await explain({ parts, query, header, date, ...(scope && { scope }), secret, signature })
    : 'Check the secret key and how it is used.';
  return unverified('signature', `verify aksk signature fail. ${explanation}`);
}
