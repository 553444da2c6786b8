import { responseValidator, type Validate } from '@cloudimages/contract/validators';
import { headerOf, type RawResponse } from '@cloudimages/test-kit/response';
import { type Tested, tested } from './tested.ts';

/** Headers that HTTP and CORS add to the declared ones, and those of the pages beside the API. */
const otherHeaders = [
  ...['Content-Type', 'Content-Length', 'Date', 'Connection', 'Keep-Alive', 'Location', 'ETag', 'Last-Modified'],
  ...['Cache-Control', 'Access-Control-Allow-Origin', 'Access-Control-Expose-Headers', 'Access-Control-Allow-Methods'],
  ...['Access-Control-Allow-Headers', 'Access-Control-Max-Age'],
];

const headerNames = new Set(
  [...tested.flatMap(({ operation }) => operation.answerHeaders), ...otherHeaders].map((name) => name.toLowerCase()),
);

/** The shape of the gateway's refusals. */
const isGateway = responseValidator('showVersion', 404) as Validate;

/** What the gateway says of requests that reach no operation: no path, no HTTP, too much of it. */
const gatewayStatuses = [400, 404, 413];

/** Where something else than operations is. */
const pages = /^(GET|HEAD) (https?:\/\/[^/]*)?\/(docs|openapi\.|identity\.|healthz)/im;

/** What is known of the request that an answer belongs to. */
export interface Asked {
  /** Where it may have led to. */
  readonly operations: readonly Tested[];
  readonly isHead: boolean;
  readonly text: string;
}

function json(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
  } catch {
    return undefined;
  }
}

function headersFault({ headers, ...answer }: RawResponse): string | undefined {
  const names = headers.map(([name]) => name.toLowerCase());
  const unknown = names.find((name) => !headerNames.has(name));
  if (unknown) return `it has a header ${unknown}`;
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice) return `it has the header ${twice} twice`;
  const id = headerOf({ headers, ...answer }, 'x-request-id');
  return /^[0-9a-f]{32}$/.test(String(id)) ? undefined : 'it has no proper X-Request-Id';
}

/** What is wrong with an answer of one operation. */
function operationFault({ operation, validator }: Tested, answer: RawResponse, isHead: boolean): string | undefined {
  const { status, body } = answer;
  const mediaTypes = operation.answers[status];
  if (mediaTypes === undefined) return `its status ${status} is not declared`;
  if (isHead || mediaTypes.length === 0) return body === '' ? undefined : `its status ${status} has no body`;
  const mediaType = headerOf(answer, 'content-type')?.split(';')[0] ?? '';
  if (!mediaTypes.includes(mediaType)) return `its media type ${mediaType} is not declared for ${status}`;
  const validate = validator(status, mediaType);
  if (validate === undefined || validate(json(body))) return undefined;
  const [error] = validate.errors ?? [];
  return `its body breaks the contract for ${status}: ${error?.instancePath} ${error?.message}`;
}

/** What reaches no path is refused by the gateway, also below the paths of identity. */
const isRefusal = (body: unknown, operations: readonly Tested[]) =>
  isGateway(body) || operations.some(({ refusal }) => refusal(body));

const isPreflight = ({ status, body }: RawResponse, text: string) =>
  status === 204 && body === '' && text.includes('OPTIONS');

/** What is wrong with an answer; undefined when it is one that the documents declare, or the gateway's own. */
export function faultOf(answer: RawResponse, { operations, isHead, text }: Asked): string | undefined {
  const { status } = answer;
  if (status >= 500) return `its status is ${status}`;
  const fault = headersFault(answer);
  if (fault) return fault;
  if (gatewayStatuses.includes(status) && (isHead || isRefusal(json(answer.body), operations))) return undefined;
  const faults = operations.map((one) => operationFault(one, answer, isHead));
  if (faults.includes(undefined) || isPreflight(answer, text)) return undefined;
  if (status < 400 && pages.test(text)) return undefined;
  return faults.length === 1 ? faults[0] : `no operation has such an answer of status ${status}`;
}
