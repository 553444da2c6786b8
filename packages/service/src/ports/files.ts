/** What is known of data once it has been written. */
export interface FileFacts {
  /** Bytes. */
  readonly size: number;
  /** MD5 of the bytes, in lower-case hex. */
  readonly checksum: string;
}

/** A run of bytes: both ends are counted from 0 and belong to it. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Where image data is kept: streams in and out, never a whole file in memory. Keys are `<image id>.<suffix>`. */
export interface Files {
  /** Keeps what the stream brings under a new key; leaves nothing behind when the stream fails. */
  write(key: string, data: ReadableStream<Uint8Array>): Promise<FileFacts>;
  /** The bytes of a key, or of a range of them. */
  read(key: string, range?: ByteRange): Promise<ReadableStream<Uint8Array>>;
  /** Forgets a key; a key that is not there is no fault. */
  remove(key: string): Promise<void>;
  /** Every key, also those whose writing was cut short by a crash; one may come twice. */
  keys(): AsyncIterable<string>;
}
