import { type OperationId, operations } from '@cloudimages/contract';
import { responseValidator } from '@cloudimages/contract/validators';

/** How often each answer of an operation was seen, by `<operation> <status>`. */
export type Reached = Map<string, number>;

const routes = Object.values(operations).map(({ id, method, path }) => ({
  id,
  method,
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

function operationAt(method: string, pathname: string): OperationId | undefined {
  // A percent sign that escapes nothing is in no path that there is.
  if (/%(?![0-9a-f]{2})/i.test(pathname)) return undefined;
  return routes.find((route) => route.method === method && route.pattern.test(pathname))?.id;
}

/** What is wrong with the body of an answer, if anything. */
function faultOfBody(id: OperationId, status: number, mediaType: string, text: string): string | undefined {
  if (!mediaType.endsWith('json')) return undefined;
  const valid = responseValidator(id, status, mediaType);
  if (valid === undefined) return `the contract has no validator for it`;
  if (valid(JSON.parse(text))) return undefined;
  const [error] = valid.errors ?? [];
  return `its body breaks the contract at "${error?.instancePath}": ${error?.message}`;
}

/** What the contract has against an answer, if anything. An unknown path is answered as showVersion's 404 is. */
function faultOf(found: OperationId | undefined, { status, headers }: Response, text: string): string | undefined {
  if (!headers.get('X-Request-Id')) return 'it has no X-Request-Id';
  if (found === undefined && status !== 404) return 'only 404 fits a path or method that no operation has';
  const id = found ?? 'showVersion';
  const declared = operations[id].answers[status];
  if (declared === undefined) return 'its status is not declared';
  const mediaType = headers.get('Content-Type')?.split(';')[0]?.trim();
  if (declared.length === 0) return mediaType || text ? 'the contract declares it without a body' : undefined;
  if (mediaType === undefined || !declared.includes(mediaType)) return `its media type is ${mediaType ?? 'missing'}`;
  return faultOfBody(id, status, mediaType, text);
}

/**
 * The same fetch, except that it rejects when an answer is not as the contract says, and that it notes in `reached`
 * which answers came.
 */
export function observe(fetch: typeof globalThis.fetch, reached: Reached): typeof globalThis.fetch {
  return async (input, init) => {
    const method = (init?.method ?? (input instanceof Request ? input.method : 'GET')).toUpperCase();
    const url = input instanceof Request ? input.url : String(input);
    const id = operationAt(method, new URL(url).pathname);
    const response = await fetch(input, init);
    const fault = faultOf(id, response, await response.clone().text());
    if (fault) throw new Error(`${method} ${url} (${id ?? 'no operation'}) answered ${response.status}: ${fault}.`);
    if (id) reached.set(`${id} ${response.status}`, (reached.get(`${id} ${response.status}`) ?? 0) + 1);
    return response;
  };
}
