/** JSON: text, or its bytes in UTF-8. */
export type Piece = string | Uint8Array<ArrayBuffer>;

/** Frees memory at once, where the platform can: the garbage collector would let several long texts gather. */
const free = (buffer: ArrayBuffer & { transfer?(length: number): ArrayBuffer }) => void buffer.transfer?.(0);

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Characters or bytes of a chunk: enough that its overhead does not count, few enough that memory is used again soon. */
const length = 2 ** 16;

/** Pieces as one text. */
export const joined = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : decoder.decode(piece))).join('');

/** Pieces as bytes, in chunks that are made when they are asked for. */
export function* encoded(pieces: readonly Piece[]): Generator<Uint8Array<ArrayBuffer>, void> {
  let short = '';
  for (const piece of pieces) {
    if (typeof piece === 'string' && short.length + piece.length <= length) {
      short += piece;
      continue;
    }
    if (short !== '') yield encoder.encode(short);
    short = '';
    yield* typeof piece === 'string' ? chunksOf(piece) : copiesOf(piece);
  }
  if (short !== '') yield encoder.encode(short);
}

function* chunksOf(text: string): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < text.length; ) {
    const end = at + length;
    // Both halves of a character stay together.
    const next = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
    yield encoder.encode(text.slice(at, next));
    at = next;
  }
}

function* copiesOf(bytes: Uint8Array<ArrayBuffer>): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < bytes.length; at += length) yield new Uint8Array(bytes.subarray(at, at + length));
  free(bytes.buffer);
}
