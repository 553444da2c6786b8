import type { SentRequest } from './exchange.ts';
import { type IsSecret, isSecretName, redactUrl, variableFor } from './redact.ts';

const escaped = (text: string) => text.replaceAll("'", String.raw`'\''`);
const quote = (text: string) => `'${escaped(text)}'`;
/** Quoted, except for the variables in place of secrets. */
const quoteUrl = (url: string, isSecret: IsSecret) =>
  `'${redactUrl(escaped(url), isSecret, (name) => `'"${variableFor(name)}"'`)}'`.replace(/"''$/, '"');

/** Headers that clients add by themselves. */
const usual = new Set(['accept-encoding', 'connection', 'content-length', 'host', 'user-agent']);

/**
 * A request as a curl command. Shell variables replace secrets, named after their headers or their names in the query.
 * @param isSecret Recognizes secrets by their names. The default knows the usual names.
 */
export function curlOf({ method, url, headers, body }: SentRequest, isSecret: IsSecret = isSecretName): string {
  // With `-X HEAD` curl would wait for a body.
  const asked = method === 'HEAD' ? ['-I'] : method === 'GET' && body === undefined ? ['-i'] : ['-i', '-X', method];
  // curl would expand brackets to several URLs.
  const globbing = /[[\]{}]/.test(url) ? ['-g'] : [];
  const parts = ['curl', ...globbing, ...asked, quoteUrl(url, isSecret)];
  for (const [name, value] of Object.entries(headers)) {
    if (usual.has(name)) continue;
    parts.push('-H', isSecret(name) ? `"${name}: ${variableFor(name)}"` : quote(`${name}: ${value}`));
  }
  // Raw, since a body may begin with `@`, which otherwise names a file.
  if (body !== undefined && body !== '') parts.push('--data-raw', quote(body));
  return parts.join(' ');
}
