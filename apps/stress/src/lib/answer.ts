/** One answer as it stood on the wire. Texts hold one byte a character. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** An answer, and how many characters it takes. */
interface Read {
  readonly answer: Answer;
  readonly length: number;
}

/** The value of a header, or undefined when there is none. */
export const headerOf = ({ headers }: Answer, wanted: string): string | undefined =>
  headers.find(([name]) => name.toLowerCase() === wanted)?.[1];

const hasNoBody = (status: number) => status < 200 || status === 204 || status === 304;

/** Name and value of a line; a character that no header has is a sign that somebody else wrote it. */
function headerIn(line: string): [string, string] {
  const [, name, value] = /^([\w-]+): ([\x20-\x7e\x80-\xff]*)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Error(`This is no header: ${JSON.stringify(line)}`);
  return [name, value];
}

/**
 * The first answer of what a connection brought, interim ones left out; undefined as long as it is not complete. The
 * answer to a HEAD has no body, and nothing in it tells: `isHead` has to.
 * @throws {Error} when it is no answer of HTTP/1.1 with a length.
 */
export function readAnswer(received: string, isHead: boolean): Read | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [first = '', ...lines] = received.slice(0, end).split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3}) [\w -]+$/.exec(first)?.[1]);
  if (Number.isNaN(status)) throw new Error(`This is no answer: ${JSON.stringify(received.slice(0, 200))}`);
  const begin = end + 4;
  if (status < 200) {
    const next = readAnswer(received.slice(begin), isHead);
    return next && { ...next, length: begin + next.length };
  }
  const answer = { status, headers: lines.map(headerIn), body: '' };
  if (isHead || hasNoBody(status)) return { answer, length: begin };
  const size = headerOf(answer, 'content-length');
  if (size === undefined || !/^\d+$/.test(size)) throw new Error(`This answer has no length: ${lines.join('; ')}`);
  const length = begin + Number(size);
  return received.length < length ? undefined : { answer: { ...answer, body: received.slice(begin, length) }, length };
}
