const encoder = new TextEncoder();

/** Characters of a chunk: enough that its overhead does not count, few enough that memory is used again soon. */
const length = 2 ** 16;

/** Texts in UTF-8, in chunks that are made when they are asked for. */
export function* encoded(texts: readonly string[]): Generator<Uint8Array> {
  let short = '';
  for (const text of texts) {
    if (short.length + text.length <= length) {
      short += text;
      continue;
    }
    if (short !== '') yield encoder.encode(short);
    short = '';
    let at = 0;
    while (text.length - at > length) {
      const end = at + length;
      // Both halves of a character stay together.
      const next = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
      yield encoder.encode(text.slice(at, next));
      at = next;
    }
    short = text.slice(at);
  }
  if (short !== '') yield encoder.encode(short);
}
