import { type OperationId, operations } from '@cloudimages/contract';
import type { AskedRequest } from '../calls.ts';
import { codeIn, type Heard, membersOf } from './heard.ts';
import type { Side } from './side.ts';

/** A response without the parts that must differ between two sides. */
export interface Plain {
  readonly status: number;
  readonly code?: string;
  readonly mediaType: string;
  /** The declared headers by name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: unknown;
}

/** A time as the service writes it; the first version of Glance's API leaves the zone out. */
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?$/;

/** Headers that are compared by presence only. */
const free = new Set(['X-Request-Id', 'X-Openstack-Request-Id', 'Retry-After']);

/** Members with free text or a request ID, which may differ within the contract. */
const words: readonly string[] = ['message', 'error_msg', 'request_id'];

/**
 * A response in which placeholders replace IDs, times, request IDs, messages and addresses: the same on both sides.
 * @param declared Names of the headers that the document declares for the response.
 */
export function plainOf(
  side: Side,
  operation: OperationId,
  { path }: Pick<AskedRequest, 'path'>,
  heard: Heard,
  declared: readonly string[],
): Plain {
  const { status, headers, mediaType } = heard;
  const code = codeIn(heard);
  const body = status < 400 ? listed(side, operation, path, heard) : heard.body;
  const name = namer(side);
  return {
    status,
    ...(status >= 400 && code !== undefined && { code }),
    mediaType,
    headers: new Map(
      declared.flatMap((header) => {
        const value = headers.get(header);
        return value === null ? [] : [[header, free.has(header) ? 'something' : name(value)] as const];
      }),
    ),
    // An error that is plain text, such as an HTML page, is one message.
    body: status >= 400 && typeof body === 'string' && body !== '' ? '<words>' : named(body, name, status >= 400),
  };
}

function namer({ names }: Side) {
  const known = [...names];
  return (text: string): string => {
    if (time.test(text)) return '<time>';
    const plain = known.reduce((rest, [own, name]) => rest.replaceAll(own, name), text);
    return /^\/v2\/[a-z]+\?/.test(plain) ? withoutOrder(plain) : plain;
  };
}

/** A link with its parameters sorted by name, since their order has no meaning. */
function withoutOrder(link: string): string {
  const [path, query] = link.split('?');
  const parameters = new URLSearchParams(query);
  parameters.sort();
  return `${path}?${parameters}`;
}

function named(value: unknown, name: (text: string) => string, isRefusal: boolean): unknown {
  if (typeof value === 'string') return name(value);
  if (Array.isArray(value)) return value.map((each) => named(each, name, isRefusal));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, each]) => [
    key,
    isRefusal && words.includes(key) && typeof each === 'string' ? '<words>' : named(each, name, isRefusal),
  ]);
  return Object.fromEntries(members);
}

/**
 * The body of a list. Images that are equal in the sort key are put in their order of creation, since the document
 * orders them by ID, and IDs differ between the sides.
 */
function listed(side: Side, operation: OperationId, path: string, heard: Heard): unknown {
  const { images, tags, ...rest } = membersOf(heard);
  // Tags come in the order of the images that have them.
  if (operation === 'listTags' && Array.isArray(tags)) return { ...rest, tags: tags.toSorted() };
  if (operations[operation].freeQuery === undefined || !Array.isArray(images)) return heard.body;
  const query = new URLSearchParams(path.split('?')[1]);
  const key = query.get('sort_key') || 'created_at';
  const sign = query.get('sort_dir') === 'asc' ? 1 : -1;
  const numbers = new Map([...side.ids].map(([number, id]) => [id, number]));
  const numberOf = (image: unknown) => numbers.get(String(membersOf({ body: image }).id)) ?? 0;
  const sortedBy = (image: unknown) => JSON.stringify(membersOf({ body: image })[key]);
  const ordered: unknown[] = [];
  for (let from = 0; from < images.length; ) {
    let to = from + 1;
    while (to < images.length && sortedBy(images[to]) === sortedBy(images[from])) to++;
    ordered.push(...images.slice(from, to).sort((one, other) => sign * (numberOf(one) - numberOf(other))));
    from = to;
  }
  return { ...rest, images: ordered };
}
