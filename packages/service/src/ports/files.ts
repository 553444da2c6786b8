/** Facts about data that was written. */
export interface FileFacts {
  /** Bytes. */
  readonly size: number;
  /** MD5 of the bytes, in lower-case hex. */
  readonly checksum: string;
}

/** A range of bytes. Both ends are counted from 0 and are included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Storage of image data. Data are streamed, never held in memory whole. Keys are `<image id>.<suffix>`. */
export interface Files {
  /** Writes a stream to a new key; leaves nothing behind when the stream fails. */
  write(key: string, data: ReadableStream<Uint8Array>): Promise<FileFacts>;
  /** Reads a key, or a range of its bytes. */
  read(key: string, range?: ByteRange): Promise<ReadableStream<Uint8Array>>;
  /** Removes a key; does nothing when there is none. */
  remove(key: string): Promise<void>;
  /** Lists all keys, also those whose writing a crash has cut off; a key may come twice. */
  keys(): AsyncIterable<string>;
}
