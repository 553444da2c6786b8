import {
  algorithm,
  canonicalPath,
  canonicalQuery,
  canonicalRequest,
  emptyPayload,
  type Header,
  isSame,
  sdkDate,
  sha256,
  stringToSign,
  unsignedPayload,
  verify,
} from '@cloudimages/contract/signature';
import type { AccessKey, Directory, Identified } from './caller.ts';
import { explainSignature } from './mistakes.ts';
import { readWhole } from './read-whole.ts';
import { unauthorized } from './refusal.ts';
import type { Call } from './request.ts';

/** How far the clocks of caller and service may be apart, in milliseconds (decision 85). */
const maxSkew = 15 * 60_000;

/** A longer body cannot be hashed for its signature, in bytes (decision 85). */
const maxSignedBytes = 12 * 2 ** 20;

const form = new RegExp(
  `^${algorithm} +Access=(?<id>[^\\s,]+) *, *SignedHeaders=(?<names>[^\\s,]+) *, *Signature=(?<signature>[^\\s,]+)$`,
);

function timeOf(date: string): number {
  const time = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (sdkDate(new Date(Number.isNaN(time) ? 0 : time)) === date) return time;
  throw unauthorized('X-Sdk-Date is not a UTC time such as 20261123T080000Z.');
}

function checkTime(date: string, now: Date) {
  if (Math.abs(timeOf(date) - now.getTime()) <= maxSkew) return;
  throw unauthorized(`X-Sdk-Date is more than 15 minutes away from the time here, ${sdkDate(now)}.`);
}

function signedHeadersOf({ header }: Call, list: string): Header[] {
  const names = [...new Set(list.toLowerCase().split(';'))];
  for (const name of ['host', 'x-sdk-date']) {
    if (!names.includes(name)) throw unauthorized(`the header ${name} has to be signed.`);
  }
  return names.map((name) => {
    const value = header(name);
    if (value === undefined) throw unauthorized(`SignedHeaders lists ${name}, a header that did not arrive.`);
    return [name, value];
  });
}

/** The body, when its hash is part of the signature; a stream is read for that. */
async function signedBody({ body }: Call, payload: string | undefined): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (payload === unsignedPayload || body === undefined) return undefined;
  if (body instanceof Uint8Array) return body as Uint8Array<ArrayBuffer>;
  const whole = await readWhole(body, maxSignedBytes);
  if (whole === 'too large') {
    throw unauthorized(
      'calc aksk signature fail:body too large. At most 12 MB can be signed; send more as UNSIGNED-PAYLOAD.',
    );
  }
  return whole ?? new Uint8Array();
}

async function checkKey(key: AccessKey | undefined, { header }: Call, now: Date): Promise<AccessKey> {
  if (key === undefined) throw unauthorized('verify aksk signature fail: there is no such access key.');
  if (key.expires !== undefined && now >= new Date(key.expires)) throw unauthorized('the access key has expired.');
  const given = header('x-security-token');
  const hash = given ? await sha256(new TextEncoder().encode(given)) : '';
  if (isSame(hash, key.securityToken ?? '')) return key;
  throw unauthorized(
    key.securityToken === undefined
      ? 'X-Security-Token came with an access key that has none.'
      : 'X-Security-Token is missing, or is not the one that the access key came with.',
  );
}

/** The hashes that a body may be signed with: clients differ where there is none (decision 85). */
async function payloadsOf(call: Call, body: Uint8Array<ArrayBuffer> | undefined): Promise<[string, ...string[]]> {
  const said = call.header('x-sdk-content-sha256');
  if (said === unsignedPayload) return call.body === undefined ? [said, emptyPayload] : [said];
  const hash = body === undefined ? emptyPayload : await sha256(body);
  if (said === undefined || said === hash) return [hash];
  throw unauthorized('X-Sdk-Content-Sha256 is not the hash of the body.');
}

function projectOf({ projects }: AccessKey, { header }: Call): string {
  const wanted = header('x-project-id') || projects[0];
  if (wanted !== undefined && projects.includes(wanted)) return wanted;
  throw unauthorized('the user of the access key does not act for the project that X-Project-Id names.');
}

/**
 * Identifies the caller who signed a request with an access key. The same request may come again: the clouds allow that.
 * @throws {Refusal} that says what is wrong, in detail when everybody knows the access key.
 */
export async function verifySignature(
  call: Call,
  authorization: string,
  directory: Directory,
  now: Date,
): Promise<Identified> {
  const { id, names, signature } = form.exec(authorization.trim())?.groups ?? {};
  if (id === undefined || names === undefined || signature === undefined) {
    throw unauthorized(`the Authorization header is not "${algorithm} Access=..., SignedHeaders=..., Signature=...".`);
  }
  const date = call.header('x-sdk-date') ?? '';
  checkTime(date, now);
  const key = await checkKey(await directory.accessKey(id), call, now);
  const headers = signedHeadersOf(call, names);
  const body = await signedBody(call, call.header('x-sdk-content-sha256'));
  const [path = '', query = ''] = call.target.split(/\?(.*)/s);
  const payloads = await payloadsOf(call, body);
  const parts = {
    method: call.operation.method,
    path: canonicalPath(path),
    query: canonicalQuery(query),
    headers,
    payload: payloads[0],
  };
  for (const payload of payloads) {
    const text = await stringToSign(date, canonicalRequest({ ...parts, payload }));
    if (!(await verify(key.secret, text, signature))) continue;
    const project = projectOf(key, call);
    return body === undefined || body === call.body ? { project } : { project, body };
  }
  const failed = { parts, query, header: call.header, date, secret: key.secret, signature };
  throw unauthorized(
    `verify aksk signature fail. ${key.isPublic ? await explainSignature(failed) : 'Check the secret key and how it is used.'}`,
  );
}
