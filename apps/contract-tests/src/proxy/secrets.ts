import { isSecretName, type Redact, redactor, secretNames, variableFor } from '@cloudimages/openapi-vitest';

/** The secret parts of a header's value: after a scheme, in a signature or in a cookie. */
const inHeader =
  /^[\w-]+ +([^\s,;]+)$|(?:^|[\s,;])(?!(?:domain|expires|max-age|path|samesite|signedheaders)=)[^\s,;=]+=([^\s,;]+)/gi;
/** A whole name; its length is limited to keep the search fast. */
const name = `[\\w.-]{0,40}(?:${secretNames.source})[\\w.-]{0,40}`;
/** A secret member of a JSON object, also of a malformed one; and of a form or a query, where JSON may escape `&`. */
const inJson = new RegExp(`("${name}"\\s*:\\s*)"((?:[^"\\\\]|\\\\.)*)"`, 'gi');
const inForm = new RegExp(`(?<=^|[?&]|\\\\u0026)(${name}=)([^&#\\s"'\\\\]+)`, 'gi');
/** An operation of a JSON Patch that sets such a member; the distance of its members is limited for speed. */
const quoted = String.raw`"(?:[^"\\]|\\.)*"`;
const between = `(?:[^{}"]{0,80}${quoted}){0,8}?[^{}"]{0,80}`;
const path = String.raw`"path"\s*:\s*"(?:(?:[^"\\]|\\.)*?\\?/)?(?<name>${name})"`;
const value = String.raw`"value"\s*:\s*`;
const inPatch = new RegExp(`(?<before>${path}${between}${value})(?<secret>${quoted})`, 'gi');
const inPatchBefore = new RegExp(`(?<before>${value})(?<secret>${quoted})(?=${between}${path})`, 'gi');
/** The token in a login that exchanges it for another one. */
const tokenId = /("token"\s*:\s*\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*?"id"\s*:\s*)"((?:[^"\\]|\\.)*)"/gi;

const isSecretHeader = (name: string): boolean => isSecretName(name) || /^x-sdk-/i.test(name);

/** Shorter secrets may occur elsewhere by chance, so they are hidden only in their place. */
const least = 8;

export interface Secrets {
  /** Remembers the secrets in the headers of an exchange, to hide them in other places. */
  learn(...headers: readonly Readonly<Record<string, string>>[]): void;
  /** Headers without secrets. */
  headers(headers: Readonly<Record<string, string>>): Record<string, string>;
  /** A text or URL without known secrets and without values in the place of secrets, which become known. */
  text(text: string): string;
  /** A value in a part of a message: `body /auth/password`, `header X-Subject-Token`, `query token`. */
  value(part: string, value: unknown): unknown;
}

/** Hides secrets in recorded traffic: by their place, and by their value once it was seen in such a place. */
export function createSecrets(): Secrets {
  const known = new Map<string, string>();
  // Signatures differ for each exchange; a search for all earlier ones would be slow.
  const passing = new Map<string, string>();
  let redact: Redact | undefined;
  const remember = (secret: string, name: string, among = known) => {
    if (secret.length < least || secret.startsWith('$') || known.has(secret)) return;
    among.set(secret, variableFor(name));
    redact = undefined;
  };

  function learn(...headers: readonly Readonly<Record<string, string>>[]) {
    passing.clear();
    redact = undefined;
    for (const [name, value] of headers.flatMap(Object.entries<string>)) {
      if (!isSecretHeader(name)) continue;
      const among = /^x-sdk-/i.test(name) || /\bsignature=/i.test(value) ? passing : known;
      remember(value, name, among);
      for (const [, behindScheme, part = behindScheme] of value.matchAll(inHeader)) {
        remember(String(part), name, among);
      }
    }
  }

  function text(given: string): string {
    const inPlace = (whole: string, before: string, secret: string) => {
      const name = /[\w.-]+/.exec(before)?.[0] ?? 'secret';
      const isJson = whole.endsWith('"');
      remember(isJson ? String(parsed(`"${secret}"`)) : decoded(secret), name);
      return isJson ? `${before}"${variableFor(name)}"` : `${before}${variableFor(name)}`;
    };
    const inOperation = (...found: readonly unknown[]) => {
      const { before = '', name = '', secret = '' } = found.at(-1) as Record<string, string>;
      remember(String(parsed(secret)), name);
      return `${before}"${variableFor(name)}"`;
    };
    const rest = given
      .replaceAll(inPatch, inOperation)
      .replaceAll(inPatchBefore, inOperation)
      .replaceAll(tokenId, inPlace)
      .replaceAll(inJson, inPlace)
      .replaceAll(inForm, inPlace);
    redact ??= redactor([...known, ...passing]);
    return redact(rest);
  }

  function value(part: string, given: unknown): unknown {
    const [within, name = ''] = part.split(' ');
    const last = name.split('/').at(-1) ?? '';
    const isSecret = within === 'header' ? isSecretHeader(name) : isSecretName(last);
    if (isSecret && given !== undefined) return variableFor(last);
    return given === undefined ? undefined : parsed(text(JSON.stringify(given)));
  }

  return {
    learn,
    headers: (headers) =>
      Object.fromEntries(
        Object.entries(headers).map(([name, each]) => [name, isSecretHeader(name) ? variableFor(name) : text(each)]),
      ),
    text,
    value,
  };
}

/** The decoded value of a form. */
const decoded = (value: string) => new URLSearchParams(`=${value}`).get('') ?? value;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
