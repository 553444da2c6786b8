import { type S3, S3ServiceException } from '@aws-sdk/client-s3';
import { type Buckets, type ObjectName, StoreUnavailable } from '@cloudimages/service';
import { connectBucket } from './bucket-client.ts';
import { isWithin } from './buckets.ts';
import { abortS3, readS3, type S3Object, writeS3 } from './s3-object.ts';

/** Codes of stores for a bucket that is not there, or is another account's. */
const absent = ['NoSuchBucket', 'AccessDenied', 'InvalidBucketName', 'AllAccessDisabled'];

const isAbsent = (error: unknown) => error instanceof S3ServiceException && absent.includes(error.name);

const isBucketName = (name: string) => /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name);

/** Longer keys are refused by every store. */
const maxKey = 1024;

/**
 * The buckets of an S3-compatible store that the credentials in AWS_* reach. Methods reject with StoreUnavailable when
 * the store fails.
 * @param own The bucket of the server's own image data, which requests do not reach.
 */
export function s3Buckets(own?: string): Buckets {
  const clients = new Map<string, Promise<S3>>();

  /** A client for a bucket; undefined when there is no such bucket. */
  async function clientOf(bucket: string): Promise<S3 | undefined> {
    if (bucket === own || !isBucketName(bucket)) return undefined;
    const client = clients.get(bucket) ?? connectBucket(bucket, '');
    clients.set(bucket, client);
    try {
      return await client;
    } catch (cause) {
      // The bucket may be there later.
      clients.delete(bucket);
      if (isAbsent(cause)) return undefined;
      throw new StoreUnavailable('The buckets cannot be reached.', { cause });
    }
  }

  /** An object, and the client for its bucket; undefined when there can be no such object. */
  async function found({ bucket, object }: ObjectName): Promise<[S3, S3Object] | undefined> {
    // A key is a path in an address: one that leads out of the bucket could reach the server's own.
    const isKey = isWithin(object) && Buffer.byteLength(object) <= maxKey;
    const client = isKey ? await clientOf(bucket) : undefined;
    return client && [client, { Bucket: bucket, Key: object }];
  }

  async function reached(name: ObjectName): Promise<[S3, S3Object]> {
    const there = await found(name);
    if (there === undefined) throw new Error(`There can be no object ${name.bucket}:${name.object}.`);
    return there;
  }

  return {
    async sizeOf(name) {
      const there = await found(name);
      if (there === undefined) return undefined;
      const [client, object] = there;
      try {
        const { ContentLength } = await client.headObject(object);
        return ContentLength;
      } catch (cause) {
        // The response has no body with a code.
        if (cause instanceof S3ServiceException && cause.$metadata.httpStatusCode === 404) return undefined;
        throw new StoreUnavailable('The bucket did not do what it was asked.', { cause });
      }
    },
    hasBucket: async (bucket) => (await clientOf(bucket)) !== undefined,
    async write(name, data) {
      await writeS3(...(await reached(name)), data);
    },
    // Uploads do not say which attempt has begun them.
    discard: async (name) => abortS3(...(await reached(name))),
    read: async (name, range) => readS3(...(await reached(name)), range),
  };
}
