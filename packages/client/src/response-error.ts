import { readErrorBody } from './error-body.ts';
import type { CloudImagesError } from './errors.ts';
import { contextOf } from './exchange-context.ts';
import { redacted, secretsOf } from './redact.ts';

const maxMessageLength = 2000;

/** Returns the ID under which the service or its native part has logged the request. */
export const requestIdOf = (headers: Headers): string | undefined =>
  headers.get('X-Request-Id') ?? headers.get('X-Openstack-Request-Id') ?? undefined;

/** Makes the error of a response. `parsed` is its body as openapi-fetch parses it. */
export function responseError(response: Response, parsed: unknown): CloudImagesError {
  const body = (parsed ?? '') as string | { readonly request_id?: unknown };
  const { status, statusText, headers } = response;
  const { method = '', url = '', headers: sent } = contextOf(response).request ?? {};
  const secrets = secretsOf(sent);
  const statusLine = `${status} ${statusText}`.trim();
  const { kind, code, message } = readErrorBody(body, /\/v2\/(images|schemas)/.test(url));

  // Glance writes its messages for HTML pages and sends them with these tags in JSON, too.
  const lines = message.replace(/(<br \/>\s*)+/g, '\n').trim();
  const text = redacted(lines, secrets) || statusLine;
  // The native part has no codes but the status line, which its body does not always repeat.
  const knownCode = kind === 'glance' ? (code ?? statusLine) : code;
  const bodyId = typeof body === 'object' ? body.request_id : undefined;
  const requestId = typeof bodyId === 'string' ? bodyId : requestIdOf(headers);
  return Object.assign(new Error(text.slice(0, maxMessageLength)), {
    name: 'CloudImagesError',
    kind,
    code: knownCode && redacted(knownCode, secrets),
    status,
    requestId: requestId && redacted(requestId, secrets),
    method,
    url,
  }) as CloudImagesError;
}
