/** A host and optionally a port, which every request must name. */
const PROPER_HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i;

/** Whether the value of the header Host names a host (decision 54). */
export const isProperHost = (host = ''): boolean => PROPER_HOST.test(host);

/**
 * Parses the target in a request line, which may have scheme and host before the path (RFC 9112, 3.2.2). A second
 * question mark belongs to the query.
 */
export function readTarget(target: string): { path: string; query: URLSearchParams } {
  const [path, query = ''] = target.replace(/^https?:\/\/[^/?#]+/i, '').split(/[?#](.*)/s);
  return { path: path || '/', query: new URLSearchParams(`?${query}`) };
}
