import { operations } from '@cloudimages/contract';
import { identityOperations } from '@cloudimages/contract/identity';
import fc, { type Arbitrary } from 'fast-check';
import { nastyNames, nastyText, nastyValue } from './nasty.ts';
import { imageIds } from './proper.ts';
import { bytesOf, type Framed } from './request.ts';

type Change = (framed: Framed) => Framed;

/** The maximum length of a JSON body. */
const maxBody = 2 ** 20;

/** Replaces lone surrogates, which a URL cannot hold. */
const wellFormed = (text: string) => Buffer.from(text, 'utf8').toString('utf8');

/** Encodings of a text in a path or a query: correct, doubled, or malformed. */
const escapes: readonly ((text: string) => string)[] = [
  (text) => encodeURIComponent(wellFormed(text)),
  (text) => encodeURIComponent(encodeURIComponent(wellFormed(text))),
  (text) => bytesOf(text).replaceAll(/[\s\0#?]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`),
  (text) => [...bytesOf(text)].map((c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''),
  (text) => `${encodeURIComponent(wellFormed(text))}%`,
  (text) => `${encodeURIComponent(wellFormed(text))}%zz%c0%ae%ed%a0%80`,
];

const inUrl = fc.tuple(nastyText, fc.constantFrom(...escapes)).map(([text, write]) => write(text));

const idsOfNothing = fc.oneof(
  inUrl,
  imageIds.map((id) => id.toUpperCase()),
  imageIds.map((id) => `${id}%00`),
  imageIds.map((id) => `%2e%2e%2f${id}`),
  imageIds.map((id) => `..%5c${id}.part`),
  imageIds.map((id) => id.replace('0', '%30')),
  imageIds.map((id) => `${id};x=y`),
  imageIds.map((id) => `${id}/`),
);

/** Replaces one part of the path by another text. */
const path: Arbitrary<Change> = fc.tuple(idsOfNothing, fc.nat(4)).map(([text, number]) => (framed) => {
  const [before = '', ...query] = framed.target.split('?');
  const parts = before.split('/');
  parts[1 + (number % Math.max(1, parts.length - 1))] = text;
  return { ...framed, operation: undefined, target: [parts.join('/') || '/', ...query].join('?') };
});

const declaredNames = [...Object.values(operations), ...Object.values(identityOperations)].flatMap((operation) =>
  Object.keys(operation.query),
);

const pair = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...declaredNames) }, { weight: 1, arbitrary: inUrl }),
    fc.constantFrom('=', '=', '=', '', '=='),
    inUrl,
  )
  .map((parts) => parts.join(''));

const query: Arbitrary<Change> = fc
  .tuple(fc.array(pair, { minLength: 1, maxLength: 4 }), fc.constantFrom(1, 1, 1, 2, 100))
  .map(([pairs, times]) => (framed) => {
    const more = Array.from({ length: times }, () => pairs.join('&')).join('&');
    // Node refuses longer heads; the raw requests test that.
    return { ...framed, target: `${framed.target}${framed.target.includes('?') ? '&' : '?'}${more}`.slice(0, 12_000) };
  });

const headerNames = fc.constantFrom(
  ...['Content-Type', 'X-Auth-Token', 'Authorization', 'Host', 'X-Forwarded-Proto', 'X-Forwarded-Host', 'Range'],
  ...['Accept', 'Accept-Encoding', 'Content-Encoding', 'If-Match', 'Origin', 'Cookie', 'X-Subject-Token', 'X-Sdk-Date'],
  ...['X-Project-Id', 'X-Security-Token', 'X-Sdk-Content-Sha256', 'X-Request-Id', 'X-HTTP-Method-Override', 'Upgrade'],
  ...['Access-Control-Request-Method', 'Access-Control-Request-Headers', '__proto__', 'constructor', 'Via', 'TE'],
);

const headerValues = fc.oneof(
  nastyText.map((text) => bytesOf(text).replaceAll(/[\r\n\0]/g, '')),
  fc.constantFrom('application/json', 'application/json; charset=utf-16', 'text/plain', 'a/b', 'multipart/form-data'),
  fc.constantFrom('application/octet-stream', 'application/json;', ';', 'application/JSON', 'gzip', 'h2c', 'https'),
  fc.constantFrom('bytes=0-', 'bytes=-0', 'bytes=0-0,1-1', `bytes=${'9'.repeat(400)}-`, 'bytes=--1', 'lines=1-2'),
  fc.constantFrom('SDK-HMAC-SHA256 Access=demo-access-key, SignedHeaders=host, Signature=0', 'Bearer demo-token'),
  fc.constantFrom('[::1]', 'a b', 'evil.example@127.0.0.1', 'x'.repeat(300), '127.0.0.1:99999999', '"><script>'),
);

const header: Arbitrary<Change> = fc
  .tuple(headerNames, headerValues, fc.boolean())
  .map(([name, value, twice]) => (framed) => ({
    ...framed,
    headers: [...(twice ? framed.headers : framed.headers.filter(([other]) => other !== name)), [name, value]],
  }));

const without: Arbitrary<Change> = fc.nat(5).map((number) => (framed) => ({
  ...framed,
  headers: framed.headers.filter((_, index) => index !== number % framed.headers.length),
}));

const method: Arbitrary<Change> = fc
  .constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY')
  .map((other) => (framed) => ({ ...framed, operation: undefined, method: other }));

/** Changes the part of the value that a number selects. */
function changed(value: unknown, number: number, change: (part: unknown) => unknown): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const key = keys[number % (keys.length + 1)];
  if (key === undefined) return change(value);
  const rest = Math.floor(number / (keys.length + 1));
  const inner = changed((value as Record<string, unknown>)[key], rest, change);
  if (Array.isArray(value)) return value.with(Number(key), inner);
  return Object.fromEntries(Object.entries(value as object).map(([name, old]) => [name, name === key ? inner : old]));
}

/** The value of a JSON body; undefined if it is malformed, for example by an earlier change. */
function jsonOf(bytes = ''): unknown {
  try {
    return JSON.parse(Buffer.from(bytes, 'latin1').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Replaces a part of the body, or adds a member to it. */
const value: Arbitrary<Change> = fc
  .tuple(nastyValue, fc.nat(10_000), fc.option(fc.constantFrom(...nastyNames), { freq: 3 }))
  .map(([given, number, name]) => (framed) => {
    const before = jsonOf(framed.body);
    if (before === undefined) return framed;
    const change = (part: unknown) =>
      name === null ? given : Object.fromEntries([...Object.entries(Object(part)), [name, given]]);
    return { ...framed, body: bytesOf(JSON.stringify(changed(before, number, change))) };
  });

/** Bodies that are not JSON, empty, or far too long. */
const texts = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.constantFrom('', ' ', 'null', '[]', '{}', '""', '0', '[', '{"', '[[],', '\xef\xbb\xbf[]', 'NaN'),
  },
  {
    weight: 8,
    arbitrary: fc.constantFrom('\xff\xfe[\0]\0', '"\xed\xa0\x80"', '"\xc0\xaf"', '\x1f\x8b\x08', '[]\0', "['a']"),
  },
  {
    weight: 8,
    arbitrary: fc.constantFrom('{"name":"a","name":"b"}', '{"__proto__":{"name":"x"}}', '"\\ud800"', '1e400'),
  },
  { weight: 2, arbitrary: fc.constantFrom('[', '{"a":', '[{"op":', '[[],').map((part) => part.repeat(20_000)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['[', '{"a":', ' ', '"'].map((part) => part.repeat(maxBody / part.length)),
      'x'.repeat(maxBody + 1),
      `[${'{"op":"add","path":"/x","value":"y"},'.repeat(20_000)}{}]`,
      `[{"op":"replace","path":"/name","value":"${'\\u0041'.repeat(100_000)}"}]`,
      `{${Array.from({ length: 20_000 }, (_, i) => `"a${i}":"b"`).join(',')}}`,
    ),
  },
);

const body: Arbitrary<Change> = texts.map((text) => (framed) => ({ ...framed, body: text }));

const cut: Arbitrary<Change> = fc.nat(2000).map((at) => (framed) => ({
  ...framed,
  ...(framed.body && { body: framed.body.slice(0, at % framed.body.length) }),
}));

/** Changes that break one part of a request. */
export const breaks: Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: value },
  { weight: 3, arbitrary: path },
  { weight: 3, arbitrary: query },
  { weight: 3, arbitrary: header },
  { weight: 2, arbitrary: body },
  { weight: 1, arbitrary: cut },
  { weight: 1, arbitrary: without },
  { weight: 1, arbitrary: method },
);
