import { requests } from './conventions.ts';
import type { CloudImagesError } from './errors.ts';
import { redacted } from './secrets.ts';

/** What an object in a body may hold, under the names that services, gateways and SDKs of these clouds know. */
interface Part {
  readonly error_code?: unknown;
  readonly errorCode?: unknown;
  readonly code?: unknown;
  readonly error_msg?: unknown;
  readonly errorMsg?: unknown;
  readonly message?: unknown;
  readonly title?: unknown;
}

type Refusal = readonly [kind: CloudImagesError['kind'], code: string | undefined, message: string];

const isText = (value: unknown): value is string => typeof value === 'string';

/** ID of a request, by which the service or its native part can find it again. */
export const requestIdOf = (headers: Headers): string | undefined =>
  headers.get('X-Request-Id') ?? headers.get('X-Openstack-Request-Id') ?? undefined;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The words of a page, without its tags. */
const wordsOf = (page: string) =>
  page
    .replace(/(?:<(?:title|style|script)[^<]*|<[^<>]*>|\s)+/gi, ' ')
    .replace(/&(?:#(\w+)|(\w+));/g, (entity, number, name) =>
      number ? String.fromCharCode(Number(`0${number}`)) : (named[name] ?? entity),
    );

/** What a text says. Glance's pages and texts begin with the status and its name; refusals by a policy are XML. */
function written(body: string, native: boolean): Refusal {
  const [, code, rest = body] = (native && /(?:^|<h1>)(\d{3} [^<\n]*)(?:<\/h1>|\n\n)\s*([^<\s].*)/s.exec(body)) || [];
  const page = /^\s*<(.*html)?/is.exec(body);
  return [code || (native && page && !page[1]) ? 'glance' : 'unknown', code, page ? wordsOf(rest) : rest];
}

/** What a body says: who refuses, by which code, and why. */
function refusal(body: object | string, native: boolean): Refusal {
  if (isText(body)) return written(body, native);
  for (const part of [body, ...Object.values(body)] as (Part | null)[]) {
    const code = part?.error_code ?? part?.errorCode ?? part?.code;
    const message = part?.error_msg ?? part?.errorMsg ?? part?.message;
    if (!code || !isText(message)) continue;
    // Other OpenStack services have a number there, in an object that is named by the fault.
    if (!isText(code)) return [native ? 'glance' : 'unknown', undefined, message];
    if (isText(part?.title)) return ['glance', code, message];
    const isService = part === body ? code.startsWith('IMG') : !code.startsWith('APIGW');
    return [isService ? 'ims' : 'gateway', code, message];
  }
  return ['unknown', undefined, JSON.stringify(body)];
}

/** Makes the error of an answer and its body, as openapi-fetch has parsed it. */
export function failure(response: Response, parsed: unknown): CloudImagesError {
  const body = (parsed ?? '') as { readonly request_id?: unknown };
  const { status, statusText, headers } = response;
  const { method = '', url = '', headers: sent } = requests.get(response) ?? {};
  const line = `${status} ${statusText}`.trim();
  const [kind, code, message] = refusal(body, /\/v2\/(images|schemas)/.test(url));
  const clean = (text: string | undefined) => text && redacted(text, sent);
  // Messages of Glance are made for pages, also in JSON.
  const text = clean(message.replace(/(<br \/>\s*)+/g, '\n').trim()) || line;
  return Object.assign(new Error(text.slice(0, 2000)), {
    name: 'CloudImagesError',
    kind,
    // The native part has no codes but the status and its name, which it does not always repeat in the body.
    code: clean(code ?? (kind === 'glance' ? line : undefined)),
    status,
    requestId: clean(isText(body.request_id) ? body.request_id : requestIdOf(headers)),
    method,
    url,
  }) as CloudImagesError;
}
