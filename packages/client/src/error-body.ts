import type { CloudImagesError } from './errors.ts';

/** What the body of an error response says. */
export interface ErrorBody {
  readonly kind: CloudImagesError['kind'];
  readonly code: string | undefined;
  readonly message: string;
}

/** The members of an error in JSON, by all names that services, gateways and SDKs of these clouds use. */
interface ErrorMembers {
  readonly error_code?: unknown;
  readonly errorCode?: unknown;
  readonly code?: unknown;
  readonly error_msg?: unknown;
  readonly errorMsg?: unknown;
  readonly message?: unknown;
  readonly title?: unknown;
}

const isText = (value: unknown): value is string => typeof value === 'string';

const namedCharacters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Replaces entities by their characters: `&lt;`, `&#39;`, `&#x27;`. */
const withoutEntities = (text: string) =>
  text.replace(/&(?:#(\w+)|(\w+));/g, (entity, number, name) =>
    // With a zero before it, a hexadecimal number is one that JavaScript reads, and a decimal one stays the same.
    number ? String.fromCharCode(Number(`0${number}`)) : (namedCharacters[name] ?? entity),
  );

/** Returns the text of HTML or XML: without tags, and without titles, styles and scripts. */
const textOf = (markup: string) =>
  withoutEntities(markup.replace(/(?:<(?:title|style|script)[^<]*|<[^<>]*>|\s)+/gi, ' '));

/** Glance's plain texts and HTML pages begin with the status and its name; the message follows. */
const glanceText = /(?:^|<h1>)(?<code>\d{3} [^<\n]*)(?:<\/h1>|\n\n)\s*(?<message>[^<\s].*)/s;

function readText(body: string, isNative: boolean): ErrorBody {
  const isMarkup = /^\s*</.test(body);
  const { code, message = body } = (isNative && glanceText.exec(body)?.groups) || {};
  const text = isMarkup ? textOf(message) : message;
  if (code !== undefined) return { kind: 'glance', code, message: text };
  // OpenStack's policies refuse in XML. Pages of HTML come from proxies.
  const isXml = isMarkup && !/html/i.test(body);
  return { kind: isNative && isXml ? 'glance' : 'unknown', code, message: text };
}

function kindOf(code: string, isNested: boolean): 'ims' | 'gateway' {
  if (code.startsWith('IMG')) return 'ims';
  if (code.startsWith('APIGW')) return 'gateway';
  // Of other codes only the place is known: the service nests its errors in an object, the gateway does not.
  return isNested ? 'ims' : 'gateway';
}

function readJson(body: object, isNative: boolean): ErrorBody {
  for (const part of [body, ...Object.values(body)] as (ErrorMembers | null)[]) {
    const code = part?.error_code ?? part?.errorCode ?? part?.code;
    const message = part?.error_msg ?? part?.errorMsg ?? part?.message;
    if (!code || !isText(message)) continue;
    // Other OpenStack services have a number there, in an object that is named after the error.
    if (!isText(code)) return { kind: isNative ? 'glance' : 'unknown', code: undefined, message };
    if (isText(part?.title)) return { kind: 'glance', code, message };
    return { kind: kindOf(code, part !== body), code, message };
  }
  return { kind: 'unknown', code: undefined, message: JSON.stringify(body) };
}

/**
 * Reads the body of an error response: which part of the service sent it, its code and its message.
 *
 * @param isNative whether the request was for a path of Glance
 */
export const readErrorBody = (body: object | string, isNative: boolean): ErrorBody =>
  isText(body) ? readText(body, isNative) : readJson(body, isNative);
