import {
  type CanonicalParts,
  canonicalRequest,
  emptyPayload,
  type Header,
  stringToSign,
  unsignedPayload,
  verify,
} from '@cloudimages/contract/signature';
import type { HeaderReader } from './caller.ts';

/** A signature that is not that of its request, and what it was to be computed from. */
export interface Failed {
  readonly parts: CanonicalParts;
  /** The query as it arrived. */
  readonly query: string;
  readonly header: HeaderReader;
  readonly date: string;
  readonly secret: string;
  readonly signature: string;
}

/** One way to get a part of the canonical request: the right one has no words. */
interface Way<Part> {
  readonly part: Part;
  readonly words?: string;
}

/** Headers that callers set, and then may forget to list. */
const oftenSent = ['content-type', 'x-project-id', 'x-security-token', 'x-sdk-content-sha256', 'accept', 'user-agent'];

const paths = ({ path }: CanonicalParts): Way<string>[] => [
  { part: path },
  {
    part: path.slice(0, -1),
    words: 'its path lacks the slash at the end, which belongs there although the URL has none',
  },
];

function queries({ query }: CanonicalParts, given: string): Way<string>[] {
  const inOrder = [...new URLSearchParams(given)].map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  return [
    { part: query },
    { part: inOrder, words: 'its query is in the order of the URL instead of sorted by name and value' },
    { part: given, words: 'its query stands as in the URL instead of sorted and percent-encoded' },
    { part: '', words: 'its query is missing' },
  ];
}

const payloads = ({ payload }: CanonicalParts): Way<string>[] => [
  { part: payload },
  { part: emptyPayload, words: 'its body hash is that of an empty body' },
  {
    part: unsignedPayload,
    words: 'its body hash is UNSIGNED-PAYLOAD, which the header X-Sdk-Content-Sha256 has to say, too',
  },
];

/** Whoever signs very many headers must not keep the service busy with them. */
const maxHeaders = 30;

function headerLists({ headers }: CanonicalParts, header: HeaderReader): Way<readonly Header[]>[] {
  if (headers.length > maxHeaders) return [{ part: headers }];
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
    { part: headers },
    ...listed.map((name) => ({ part: without(name), words: `it lacks the header ${name}, which SignedHeaders lists` })),
    ...unlisted.map((one) => ({
      part: [...headers, one],
      words: `it has the header ${one[0]}, which SignedHeaders does not list`,
    })),
    ...(listed.includes('content-type') ? otherTypes : []).map((type) => ({
      part: [...without('content-type'), ['content-type', type] as const],
      words: `its content-type is ${type}, not the one that arrived`,
    })),
    ...(port ? [{ part: [...without('host'), ['host', hostname] as const], words: 'its host lacks the port' }] : []),
  ];
}

/** Combinations of ways, those with few mistakes first. */
function* combinations({ parts, query, header }: Failed): Generator<Way<CanonicalParts>> {
  const all: { part: CanonicalParts; words: string[] }[] = [];
  for (const path of paths(parts)) {
    for (const search of queries(parts, query)) {
      for (const payload of payloads(parts)) {
        for (const headers of headerLists(parts, header)) {
          const part = { ...parts, path: path.part, query: search.part, payload: payload.part, headers: headers.part };
          all.push({ part, words: [path, search, payload, headers].flatMap(({ words }) => words ?? []) });
        }
      }
    }
  }
  for (const { part, words } of all.sort((a, b) => a.words.length - b.words.length)) {
    yield { part, words: words.join(', and ') };
  }
}

async function mistakeOf(failed: Failed): Promise<string> {
  for (const { part, words } of combinations(failed)) {
    const text = await stringToSign(failed.date, canonicalRequest(part));
    if (await verify(failed.secret, text, failed.signature))
      return `Your canonical request differs from that below: ${words}.`;
  }
  return 'No usual mistake gives your signature; compare your canonical request with that below, and your secret key.';
}

/** What went wrong with a signature, for its sender to find out (decision 86). */
export async function explainSignature(failed: Failed): Promise<string> {
  const canonical = canonicalRequest(failed.parts);
  const text = await stringToSign(failed.date, canonical);
  return `${await mistakeOf(failed)}\n\nCanonical request:\n${canonical}\n\nString to sign:\n${text}`;
}
