import { isSecretName, type Redact, redactor, secretNames, variableFor } from '@cloudimages/openapi-vitest';

/** The parts of a header's value that are secret: what stands behind a scheme, in a part of a signature or in a cookie. */
const inHeader =
  /^[\w-]+ +([^\s,;]+)$|(?:^|[\s,;])(?!(?:domain|expires|max-age|path|samesite|signedheaders)=)[^\s,;=]+=([^\s,;]+)/gi;
/** A name in full; so short that no text takes long to be looked through. */
const name = `[\\w.-]{0,40}(?:${secretNames.source})[\\w.-]{0,40}`;
/** A member of a JSON object, also of a broken one, and of a form or a query, which JSON may write in its own way. */
const inJson = new RegExp(`("${name}"\\s*:\\s*)"((?:[^"\\\\]|\\\\.)*)"`, 'gi');
const inForm = new RegExp(`(?<=^|[?&]|\\\\u0026)(${name}=)([^&#\\s"'\\\\]+)`, 'gi');
/** An operation of a JSON Patch that sets such a member; what may stand between its members is as short. */
const quoted = String.raw`"(?:[^"\\]|\\.)*"`;
const between = `(?:[^{}"]{0,80}${quoted}){0,8}?[^{}"]{0,80}`;
const path = String.raw`"path"\s*:\s*"(?:(?:[^"\\]|\\.)*?\\?/)?(?<name>${name})"`;
const value = String.raw`"value"\s*:\s*`;
const inPatch = new RegExp(`(?<before>${path}${between}${value})(?<secret>${quoted})`, 'gi');
const inPatchBefore = new RegExp(`(?<before>${value})(?<secret>${quoted})(?=${between}${path})`, 'gi');
/** The token that another one is made from. */
const tokenId = /("token"\s*:\s*\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*?"id"\s*:\s*)"((?:[^"\\]|\\.)*)"/gi;

const isSecretHeader = (name: string): boolean => isSecretName(name) || /^x-sdk-/i.test(name);

/** What is shorter may stand anywhere by chance; it is hidden in its place alone. */
const least = 8;

export interface Secrets {
  /** Remembers the secrets in the headers of an exchange, so that they are hidden wherever else they turn up. */
  learn(...headers: readonly Readonly<Record<string, string>>[]): void;
  /** Headers without secrets. */
  headers(headers: Readonly<Record<string, string>>): Record<string, string>;
  /** A text or an address without the secrets that are known, or that stand where secrets do; those are remembered. */
  text(text: string): string;
  /** A value that stands in a part of a message: `body /auth/password`, `header X-Subject-Token`, `query token`. */
  value(part: string, value: unknown): unknown;
}

/** Hides what is secret in what goes over a line: by where it stands, and whatever stood there before. */
export function createSecrets(): Secrets {
  const known = new Map<string, string>();
  // Of signatures, which are others for each exchange; all that there ever were would take long to look for.
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

/** A value of a form, as whoever wrote it had it. */
const decoded = (value: string) => new URLSearchParams(`=${value}`).get('') ?? value;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
