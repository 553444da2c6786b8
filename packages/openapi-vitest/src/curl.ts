import type { SentRequest } from './exchange.ts';

const quote = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** Headers that every client adds by itself. */
const usual = new Set(['accept-encoding', 'connection', 'content-length', 'host', 'user-agent']);
const secret = /authorization|cookie|pass(word|wd|code|phrase)|secret|token|signature|credential|api-?key/i;

/** The name of the variable that stands for a secret: `$X_AUTH_TOKEN`. */
const variable = (header: string) => `$${header.toUpperCase().replaceAll(/\W/g, '_')}`;

/** A request as a line for a shell. Secrets are variables of the shell, named as their headers are. */
export function curlOf({ method, url, headers, body }: SentRequest): string {
  // With `-X HEAD` it would wait for a body.
  const asked = method === 'HEAD' ? ['-I'] : method === 'GET' && body === undefined ? ['-i'] : ['-i', '-X', method];
  const parts = ['curl', ...asked, quote(url)];
  for (const [name, value] of Object.entries(headers)) {
    if (usual.has(name)) continue;
    parts.push('-H', secret.test(name) ? `"${name}: ${variable(name)}"` : quote(`${name}: ${value}`));
  }
  // Raw, as a body may begin with the sign that names a file.
  if (body !== undefined && body !== '') parts.push('--data-raw', quote(body));
  return parts.join(' ');
}
