import type { ByteRange } from './files.ts';
import type { ObjectName } from './jobs.ts';

/** Objects in buckets, from which images are imported and to which they are exported. */
export interface Buckets {
  /** The size of an object in bytes; undefined when there is no such object. */
  sizeOf(name: ObjectName): Promise<number | undefined>;
  /** Whether there is a bucket. */
  hasBucket(bucket: string): Promise<boolean>;
  /** Writes an object, whole or not at all. A crash may leave a draft of the attempt, which `discard` removes. */
  write(name: ObjectName, data: ReadableStream<Uint8Array>, attempt: string): Promise<void>;
  /** Removes what an attempt to write an object has left; does nothing when there is nothing. */
  discard(name: ObjectName, attempt: string): Promise<void>;
  /** Reads an object, or a range of its bytes, and rejects when it is gone. */
  read(name: ObjectName, range?: ByteRange): Promise<ReadableStream<Uint8Array>>;
}
