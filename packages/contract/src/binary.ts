/** Bytes on their way in or out. */
export type Binary = Blob | ReadableStream<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer>;
