import type { ObjectName } from './jobs.ts';

/** Objects in buckets, from which images are imported. */
export interface Buckets {
  /** The size of an object in bytes; undefined when there is no such object. */
  sizeOf(name: ObjectName): Promise<number | undefined>;
  /** Reads an object, or rejects when it is gone. */
  read(name: ObjectName): Promise<ReadableStream<Uint8Array>>;
}
