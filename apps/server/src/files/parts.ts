/** One part of a stream. */
export interface Part {
  /** Its bytes, valid until the next part is requested. */
  readonly bytes: Uint8Array;
  readonly isLast: boolean;
}

/** Cuts a stream into parts of that many bytes; only the last one may be shorter or empty. */
export async function* partsOf(data: ReadableStream<Uint8Array>, size: number): AsyncGenerator<Part> {
  const part = Buffer.allocUnsafeSlow(size);
  let filled = 0;
  for await (const chunk of data) {
    for (let at = 0; at < chunk.length; ) {
      // Only now is it certain that this part is not the last one.
      if (filled === size) {
        yield { bytes: part, isLast: false };
        filled = 0;
      }
      const taken = chunk.subarray(at, at + size - filled);
      part.set(taken, filled);
      filled += taken.length;
      at += taken.length;
    }
  }
  yield { bytes: part.subarray(0, filled), isLast: true };
}
