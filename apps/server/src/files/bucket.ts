import type { ListObjectsV2Output } from '@aws-sdk/client-s3';
import type { Files } from '@cloudimages/service';
import { connectBucket } from './bucket-client.ts';
import { isKey } from './is-key.ts';
import { abortS3, asked, readS3, unfinishedS3, writeS3 } from './s3-object.ts';

/** The bucket and the prefix of keys that a place names. */
export function splitPlace(place: string): { bucket: string; prefix: string } {
  const [, bucket, path] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])((?:\/\w[\w.-]*)*)\/?$/.exec(place) ?? [];
  if (bucket === undefined) throw new Error(`"${place}" names no bucket; say s3://BUCKET or s3://BUCKET/PREFIX.`);
  return { bucket, prefix: path ? `${path.slice(1)}/` : '' };
}

/**
 * Files in a bucket of an S3-compatible store, `s3://BUCKET` or `s3://BUCKET/PREFIX`. Data is visible under its key
 * once it is complete. Methods reject with StoreUnavailable when the bucket fails, `write` with the stream's own error
 * when the stream fails, and `read` with NoSuchKey when the key does not exist.
 * @throws {Error} with a message for the operator when the bucket cannot be used.
 */
export async function bucketFiles(place: string): Promise<Files> {
  const { bucket: Bucket, prefix } = splitPlace(place);
  const client = await connectBucket(Bucket, prefix).catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      `Image data cannot be kept in ${place}, whose endpoint, region and credentials are taken from AWS_ENDPOINT_URL, ` +
        `AWS_REGION, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: ${error.message || error.code || error.name}`,
      { cause: error },
    );
  });

  function objectOf(key: string) {
    if (!isKey(key)) throw new Error(`"${key}" is not a key.`);
    return { Bucket, Key: prefix + key };
  }

  /** Keys of objects include the prefix. The bucket may hold other objects, too. */
  function* keysAmong(found: readonly { readonly Key?: string | undefined }[]) {
    for (const { Key = '' } of found) {
      const key = Key.slice(prefix.length);
      if (isKey(key)) yield key;
    }
  }

  /** The objects under the prefix, a page at a time. */
  async function* kept() {
    let ContinuationToken: string | undefined;
    do {
      const page: ListObjectsV2Output = await asked(
        client.listObjectsV2({ Bucket, Prefix: prefix, Delimiter: '/', ContinuationToken }),
      );
      yield page.Contents ?? [];
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken !== undefined);
  }

  return {
    write: async (key, data) => writeS3(client, objectOf(key), data),
    read: async (key, range) => readS3(client, objectOf(key), range),
    async remove(key) {
      const object = objectOf(key);
      await asked(client.deleteObject(object));
      await abortS3(client, object);
    },
    async *keys() {
      for await (const objects of kept()) yield* keysAmong(objects);
      for await (const uploads of unfinishedS3(client, Bucket, prefix)) yield* keysAmong(uploads);
    },
  };
}
