import {
  type CanonicalParts,
  canonicalRequest,
  emptyPayload,
  type Header,
  stringToSign,
  unsignedPayload,
} from './canonical.ts';
import { hmac } from './hashes.ts';
import { isSame } from './is-same.ts';
import type { HeaderReader } from './received.ts';
import { signingKey } from './signing-key.ts';

/** A signature that does not match its request, and all that a matching one is computed from. */
export interface Mismatch {
  readonly parts: CanonicalParts;
  /** The query as it arrived. */
  readonly query: string;
  readonly header: HeaderReader;
  /** The X-Sdk-Date header. */
  readonly date: string;
  /** What the key is derived for, in the older form of the Authorization header. */
  readonly scope?: string;
  readonly secret: string;
  readonly signature: string;
}

/** One value that a caller may have signed, with the mistake behind it; the right value has none. */
interface Candidate<Value> {
  readonly value: Value;
  readonly mistake?: string;
}

/** Headers that clients often set and then forget to list. */
const oftenSent = [
  'host',
  'content-type',
  'x-project-id',
  'x-security-token',
  'x-sdk-content-sha256',
  'accept',
  'user-agent',
];

const paths = ({ path }: CanonicalParts): Candidate<string>[] => [
  { value: path },
  {
    value: path.slice(0, -1),
    mistake: 'its path lacks the slash at the end, which belongs there although the URL has none',
  },
];

function queries({ query }: CanonicalParts, given: string): Candidate<string>[] {
  const unsorted = [...new URLSearchParams(`?${given}`)]
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&');
  return [
    { value: query },
    { value: unsorted, mistake: 'its query is in the order of the URL instead of sorted by name and value' },
    { value: given, mistake: 'its query stands as in the URL instead of sorted and percent-encoded' },
    { value: '', mistake: 'its query is missing' },
  ];
}

const payloads = ({ payload }: CanonicalParts): Candidate<string>[] => [
  { value: payload },
  { value: emptyPayload, mistake: 'its body hash is that of an empty body' },
  {
    value: unsignedPayload,
    mistake: 'its body hash is UNSIGNED-PAYLOAD, which the header X-Sdk-Content-Sha256 has to say, too',
  },
];

/** With more signed headers, mistakes in them are not looked for, which bounds the work that one request can cause. */
const maxHeaders = 30;

function headerLists({ headers }: CanonicalParts, header: HeaderReader): Candidate<readonly Header[]>[] {
  if (headers.length > maxHeaders) return [{ value: headers }];
  const listed = headers.map(([name]) => name);
  const without = (name: string) => headers.filter(([other]) => other !== name);
  const unlisted = oftenSent.flatMap((name): Header[] => {
    const value = header(name);
    return value === undefined || listed.includes(name) ? [] : [[name, value]];
  });
  const mediaType = header('content-type');
  const plain = mediaType?.split(';')[0] ?? '';
  const otherTypes = [plain, `${plain};charset=UTF-8`, `${plain}; charset=utf-8`].filter((type) => type !== mediaType);
  const [hostname = '', port] = (header('host') ?? '').split(/:(?=\d+$)/);
  return [
    { value: headers },
    ...listed.map((name) => ({
      value: without(name),
      mistake: `it lacks the header ${name}, which SignedHeaders lists`,
    })),
    ...unlisted.map((one) => ({
      value: [...headers, one],
      mistake: `it has the header ${one[0]}, which SignedHeaders does not list`,
    })),
    ...(listed.includes('content-type') ? otherTypes : []).map((type) => ({
      value: [...without('content-type'), ['content-type', type] as const],
      mistake: `its content-type is ${type}, not the one that arrived`,
    })),
    ...(port ? [{ value: [...without('host'), ['host', hostname] as const], mistake: 'its host lacks the port' }] : []),
  ];
}

/** All combinations of the above, those with few mistakes first. */
function candidates({ parts, query, header }: Mismatch): Candidate<CanonicalParts>[] {
  const all: { value: CanonicalParts; mistakes: string[] }[] = [];
  for (const path of paths(parts)) {
    for (const search of queries(parts, query)) {
      for (const payload of payloads(parts)) {
        for (const headers of headerLists(parts, header)) {
          all.push({
            value: { ...parts, path: path.value, query: search.value, payload: payload.value, headers: headers.value },
            mistakes: [path, search, payload, headers].flatMap(({ mistake }) => mistake ?? []),
          });
        }
      }
    }
  }
  return all
    .sort((a, b) => a.mistakes.length - b.mistakes.length)
    .map(({ value, mistakes }) => ({ value, mistake: mistakes.join(', and ') }));
}

async function findMistake(mismatch: Mismatch): Promise<string> {
  const { date, scope, secret, signature } = mismatch;
  const mac = hmac(await signingKey(secret, scope));
  for (const { value, mistake } of candidates(mismatch)) {
    const text = await stringToSign(date, canonicalRequest(value), scope);
    if (isSame(await mac(text), signature)) {
      return `Your canonical request differs from that below: ${mistake}.`;
    }
  }
  return 'No usual mistake gives your signature; compare your canonical request with that below, and your secret key.';
}

/**
 * Explains to a caller why a signature does not match: shows the canonical request and the string to sign, and names the
 * usual mistake that leads to this signature, if one does (decision 86).
 */
export async function explain(mismatch: Mismatch): Promise<string> {
  const canonical = canonicalRequest(mismatch.parts);
  const text = await stringToSign(mismatch.date, canonical, mismatch.scope);
  return `${await findMistake(mismatch)}\n\nCanonical request:\n${canonical}\n\nString to sign:\n${text}`;
}
