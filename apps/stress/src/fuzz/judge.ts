import { responseValidator, type Validate } from '@cloudimages/contract/validators';
import { headerOf, type RawResponse } from '@cloudimages/test-kit/response';
import { type Tested, tested } from './tested.ts';

/** Headers besides the declared ones: of HTTP, of CORS, and of the documentation pages. */
const otherHeaders = [
  ...['Content-Type', 'Content-Length', 'Date', 'Connection', 'Keep-Alive', 'Location', 'ETag', 'Last-Modified'],
  ...['Cache-Control', 'Access-Control-Allow-Origin', 'Access-Control-Expose-Headers', 'Access-Control-Allow-Methods'],
  ...['Access-Control-Allow-Headers', 'Access-Control-Max-Age'],
];

const headerNames = new Set(
  [...tested.flatMap(({ operation }) => operation.answerHeaders), ...otherHeaders].map((name) => name.toLowerCase()),
);

/** Validates an error of the gateway. */
const isGateway = responseValidator('showVersion', 404) as Validate;

/** Statuses of the gateway for requests that reach no operation: unknown path, malformed HTTP, too long. */
const gatewayStatuses = [400, 404, 413];

/** Paths besides the operations. */
const pages = /^(GET|HEAD) (https?:\/\/[^/]*)?\/(docs|openapi\.|identity\.|healthz)/im;

/** The known facts about the request of a response. */
export interface Asked {
  /** The operations that it may have reached. */
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
  const unknown = names.find((name) => !(headerNames.has(name) || name.startsWith('x-image-meta-property-')));
  if (unknown) return `it has a header ${unknown}`;
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice) return `it has the header ${twice} twice`;
  const id = headerOf({ headers, ...answer }, 'x-request-id');
  return /^[0-9a-f]{32}$/.test(String(id)) ? undefined : 'it has no proper X-Request-Id';
}

/** The fault of a response of one operation. */
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

/** Unknown paths get an error of the gateway, also under the paths of the identity API. */
const isRefusal = (body: unknown, operations: readonly Tested[]) =>
  isGateway(body) || operations.some(({ refusal }) => refusal(body));

const isPreflight = ({ status, body }: RawResponse, text: string) =>
  status === 204 && body === '' && text.includes('OPTIONS');

/** The fault of a response; undefined for a declared response or an error of the gateway. */
export function faultOf(answer: RawResponse, { operations, isHead, text }: Asked): string | undefined {
  const { status } = answer;
  // Other transfer encodings than chunked (decision 54).
  if (status === 501 && /transfer-encoding/i.test(text)) return undefined;
  if (status >= 500) return `its status is ${status}`;
  const fault = headersFault(answer);
  if (fault) return fault;
  if (gatewayStatuses.includes(status) && (isHead || isRefusal(json(answer.body), operations))) return undefined;
  const faults = operations.map((one) => operationFault(one, answer, isHead));
  if (faults.includes(undefined) || isPreflight(answer, text)) return undefined;
  if (status < 400 && pages.test(text)) return undefined;
  return faults.length === 1 ? faults[0] : `no operation declares this response of status ${status}`;
}
