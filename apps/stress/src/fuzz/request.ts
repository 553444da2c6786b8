import { createHash, createHmac } from 'node:crypto';
import type { Operation } from '@cloudimages/contract';
import {
  algorithm,
  canonicalPath,
  canonicalQuery,
  canonicalRequest,
  type Header,
  sdkDate,
  signedHeaders,
} from '@cloudimages/signing';
import { demo } from '../lib/development.ts';
import { fill, type Slots } from './slots.ts';

/** A request that is almost valid HTTP. A character stands for a byte. */
export interface Framed {
  /** The operation that it reaches; undefined if its path or method was changed. */
  readonly operation: Operation<string> | undefined;
  readonly method: string;
  readonly target: string;
  /** Headers without Content-Length and Transfer-Encoding. */
  readonly headers: readonly Header[];
  readonly body: string | undefined;
  readonly chunked: boolean;
  /** Signed with an access key when it is sent, with a right or a wrong signature. */
  readonly signed?: 'right' | 'wrong';
}

/** The bytes of a text in UTF-8, one a character. */
export const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const sha256 = (bytes: string) => createHash('sha256').update(Buffer.from(bytes, 'latin1')).digest('hex');

const hmac = (text: string) => createHmac('sha256', demo.secretKey).update(text).digest('hex');

function authorization({ method, target, body = '', signed }: Framed, headers: readonly Header[], date: string) {
  const [path = '', query = ''] = target.split(/\?(.*)/s);
  const canonical = canonicalRequest({
    method,
    path: canonicalPath(path),
    query: canonicalQuery(query),
    headers,
    payload: sha256(body),
  });
  const right = hmac(`${algorithm}\n${date}\n${createHash('sha256').update(canonical).digest('hex')}`);
  const signature = signed === 'right' ? right : right.replace(/^../, '00');
  return `${algorithm} Access=${demo.accessKey}, SignedHeaders=${signedHeaders(headers)}, Signature=${signature}`;
}

function signatureOf(framed: Framed, now: Date): readonly Header[] {
  if (framed.signed === undefined) return [];
  const date = sdkDate(now);
  const host = framed.headers.find(([name]) => name === 'Host')?.[1] ?? '';
  const signed: Header[] = [
    ['host', host],
    ['x-sdk-date', date],
  ];
  return [
    ['X-Sdk-Date', date],
    ['Authorization', authorization(framed, signed, date)],
  ];
}

const chunks = (body: string) =>
  `${body === '' ? '' : `${body.length.toString(16)};x="y"\r\n${body}\r\n`}0\r\nX-Trailer: x\r\n\r\n`;

/** The bytes of a request, one a character, with the current values of the slots. */
export function textOf(given: Framed, slots: Slots, now: Date): string {
  const target = fill(given.target, slots);
  const body = given.body === undefined ? undefined : fill(given.body, slots);
  const framed: Framed = { ...given, target, body };
  const length: readonly Header[] =
    body === undefined ? [] : [given.chunked ? ['Transfer-Encoding', 'chunked'] : ['Content-Length', `${body.length}`]];
  const lines = [...framed.headers, ...signatureOf(framed, now), ...length].map(
    ([name, value]) => `${name}: ${fill(value, slots)}\r\n`,
  );
  const sent = body === undefined ? '' : given.chunked ? chunks(body) : body;
  return `${given.method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n${sent}`;
}
