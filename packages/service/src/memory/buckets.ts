import type { Buckets } from '../ports/buckets.ts';
import type { ObjectName } from '../ports/jobs.ts';
import { streamOf } from './stream-of.ts';

/** Buckets in memory, with the objects that are given by `bucket:object`. */
export function memoryBuckets(objects: Readonly<Record<string, Uint8Array>> = {}): Buckets {
  const kept = new Map(Object.entries(objects));
  const found = ({ bucket, object }: ObjectName) => kept.get(`${bucket}:${object}`);
  return {
    async sizeOf(name) {
      return found(name)?.length;
    },
    async hasBucket(bucket) {
      return [...kept.keys()].some((name) => name.startsWith(`${bucket}:`));
    },
    async write({ bucket, object }, data) {
      kept.set(`${bucket}:${object}`, new Uint8Array(await new Response(data as BodyInit).arrayBuffer()));
    },
    async discard() {},
    async read(name, range) {
      const bytes = found(name);
      if (bytes === undefined) throw new Error(`There is no object ${name.bucket}:${name.object}.`);
      return streamOf(range === undefined ? bytes : bytes.subarray(range.start, range.end + 1));
    },
  };
}
