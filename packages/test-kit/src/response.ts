/** A response as it stands on the wire. Texts hold one byte a character. */
export interface RawResponse {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

interface Read {
  readonly response: RawResponse;
  /** The number of characters that it takes. */
  readonly length: number;
}

/** The value of a header, by its name in lower case; undefined when there is none. */
export const headerOf = ({ headers }: RawResponse, wanted: string): string | undefined =>
  headers.find(([name]) => name.toLowerCase() === wanted)?.[1];

const hasNoBody = (status: number) => status < 200 || status === 204 || status === 304;

/** Strict, because characters that no header has are a sign of injection. */
function headerIn(line: string): [string, string] {
  const [, name, value] = /^([\w-]+): ([\x20-\x7e\x80-\xff]*)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Error(`This is not a header: ${JSON.stringify(line)}`);
  return [name, value];
}

/**
 * Reads the first response of what a connection received, without interim ones; undefined while it is incomplete.
 * @param isHead Whether it responds to a HEAD, which nothing in it shows. It has no body then.
 * @throws {Error} when it is not a response of HTTP/1.1 with a length.
 */
export function readResponse(received: string, isHead: boolean): Read | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [first = '', ...lines] = received.slice(0, end).split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3}) [\w -]+$/.exec(first)?.[1]);
  if (Number.isNaN(status)) throw new Error(`This is not a response: ${JSON.stringify(received.slice(0, 200))}`);
  const begin = end + 4;
  if (status < 200) {
    const next = readResponse(received.slice(begin), isHead);
    return next && { ...next, length: begin + next.length };
  }
  const response = { status, headers: lines.map(headerIn), body: '' };
  if (isHead || hasNoBody(status)) return { response, length: begin };
  const size = headerOf(response, 'content-length');
  if (size === undefined || !/^\d+$/.test(size)) throw new Error(`This response has no length: ${lines.join('; ')}`);
  const length = begin + Number(size);
  if (received.length < length) return undefined;
  return { response: { ...response, body: received.slice(begin, length) }, length };
}
