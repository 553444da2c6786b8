import { requests } from './conventions.ts';
import type { CloudImagesError } from './errors.ts';
import { secretHeaders } from './secrets.ts';

/** What may be found in a body, whatever its shape. */
interface Body {
  readonly error?: { readonly code?: unknown; readonly message?: unknown } | null;
  readonly error_code?: unknown;
  readonly error_msg?: unknown;
  readonly request_id?: unknown;
  readonly code?: unknown;
  readonly title?: unknown;
  readonly message?: unknown;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function refusal(body: Body): [kind: CloudImagesError['kind'], code: string | undefined, message: string] {
  const { error, error_code, error_msg, code, title, message } = body;
  if (isText(error?.code) && isText(error.message)) return ['ims', error.code, error.message];
  if (isText(error_code) && isText(error_msg)) return ['gateway', error_code, error_msg];
  if (isText(code) && isText(title) && isText(message)) return ['glance', code, message];
  return ['unknown', undefined, isText(body) ? body : JSON.stringify(body)];
}

/** A proxy's error page may repeat the headers of the request. */
const redacted = (text: string, request: Request | undefined) =>
  secretHeaders.reduce((rest, name) => rest.replaceAll(request?.headers.get(name) || '\0', '***'), text);

/** Makes the error of an answer and its body, as openapi-fetch has parsed it. */
export function failure(response: Response, parsed: unknown): CloudImagesError {
  const body: Body = parsed ?? '';
  const [kind, code, message] = refusal(body);
  const { status, statusText, headers } = response;
  const request = requests.get(response);
  const text = message || `${status} ${statusText}`;
  return Object.assign(new Error(redacted(text, request).slice(0, 500)), {
    name: 'CloudImagesError',
    kind,
    code,
    status,
    requestId: isText(body.request_id)
      ? body.request_id
      : (headers.get('X-Request-Id') ?? headers.get('X-Openstack-Request-Id') ?? undefined),
    method: request?.method ?? '',
    url: request?.url ?? '',
  }) as CloudImagesError;
}
