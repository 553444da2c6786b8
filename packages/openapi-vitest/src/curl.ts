import type { SentRequest } from './exchange.ts';
import { type IsSecret, isSecretName, redactUrl, variableFor } from './redact.ts';

const escaped = (text: string) => text.replaceAll("'", String.raw`'\''`);
const quote = (text: string) => `'${escaped(text)}'`;
/** Quoted, except for the variables in place of secrets. */
const quoteUrl = (url: string, isSecret: IsSecret) =>
  `'${redactUrl(escaped(url), isSecret, (name) => `'"${variableFor(name)}"'`)}'`.replace(/"''$/, '"');

/** Headers that every client adds by itself. */
const usual = new Set(['accept-encoding', 'connection', 'content-length', 'host', 'user-agent']);

/**
 * A request as a line for a shell. Secrets are variables of the shell, named as their headers are, or as they are in the
 * query.
 * @param isSecret Recognizes secrets by their names. The default knows the usual names.
 */
export function curlOf({ method, url, headers, body }: SentRequest, isSecret: IsSecret = isSecretName): string {
  // With `-X HEAD` it would wait for a body.
  const asked = method === 'HEAD' ? ['-I'] : method === 'GET' && body === undefined ? ['-i'] : ['-i', '-X', method];
  // It would take brackets for several addresses.
  const globbing = /[[\]{}]/.test(url) ? ['-g'] : [];
  const parts = ['curl', ...globbing, ...asked, quoteUrl(url, isSecret)];
  for (const [name, value] of Object.entries(headers)) {
    if (usual.has(name)) continue;
    parts.push('-H', isSecret(name) ? `"${name}: ${variableFor(name)}"` : quote(`${name}: ${value}`));
  }
  // Raw, as a body may begin with the sign that names a file.
  if (body !== undefined && body !== '') parts.push('--data-raw', quote(body));
  return parts.join(' ');
}
