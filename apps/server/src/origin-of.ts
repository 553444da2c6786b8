import type { FastifyRequest } from 'fastify';

/** A host and optionally a port. Links in responses contain nothing else of a request's host. */
const properHost = /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i;

/** Scheme and host of a target in absolute form. */
const absolute = /^(https?):\/\/([^/?#]*)/i;

/**
 * The address that the client used; undefined unless the request names one proper host. The host of an absolute target
 * counts before that of the header (RFC 9112, 3.2); a TLS proxy names the scheme in X-Forwarded-Proto (decision 100).
 */
export function originOf({ raw }: FastifyRequest): string | undefined {
  const [host = '', ...others] = raw.headersDistinct.host ?? [];
  const isHttps = /^https(,|$)/i.test(String(raw.headers['x-forwarded-proto']));
  const [, scheme = isHttps ? 'https' : 'http', named = host] = absolute.exec(String(raw.url)) ?? [];
  const isProper = others.length === 0 && properHost.test(host) && properHost.test(named);
  return isProper ? `${scheme.toLowerCase()}://${named}` : undefined;
}
