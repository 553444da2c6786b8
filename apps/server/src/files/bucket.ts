import { createHash } from 'node:crypto';
import {
  type CompletedPart,
  type ListMultipartUploadsOutput,
  type ListObjectsV2Output,
  NoSuchKey,
} from '@aws-sdk/client-s3';
import { type Files, StoreUnavailable } from '@cloudimages/service';
import { connectBucket } from './bucket-client.ts';
import { isKey } from './is-key.ts';
import { partsOf } from './parts.ts';

/** Bytes of a part. A bucket takes 10,000 parts, which are enough for the largest image, 128 GiB. */
const partSize = 16 * 2 ** 20;

function splitPlace(place: string): { bucket: string; prefix: string } {
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

  /** The unfinished multipart uploads under the prefix, a page at a time. */
  async function* unfinished(Prefix: string) {
    let from: { KeyMarker?: string | undefined; UploadIdMarker?: string | undefined } | undefined = {};
    while (from) {
      const page: ListMultipartUploadsOutput = await asked(
        client.listMultipartUploads({ Bucket, Prefix, Delimiter: '/', ...from }),
      );
      yield page.Uploads ?? [];
      from =
        page.IsTruncated && page.NextKeyMarker
          ? { KeyMarker: page.NextKeyMarker, UploadIdMarker: page.NextUploadIdMarker }
          : undefined;
    }
  }

  /** Sends data, in parts if it is too long for one. */
  function uploadOf(object: { Bucket: string; Key: string }) {
    const sent: CompletedPart[] = [];
    let UploadId: string | undefined;
    return {
      async send(bytes: Uint8Array) {
        UploadId ??= (await asked(client.createMultipartUpload(object))).UploadId;
        const PartNumber = sent.length + 1;
        const { ETag } = await asked(client.uploadPart({ ...object, UploadId, PartNumber, Body: bytes }));
        sent.push({ ETag, PartNumber });
      },
      complete: () => asked(client.completeMultipartUpload({ ...object, UploadId, MultipartUpload: { Parts: sent } })),
      async abort() {
        if (UploadId !== undefined) await client.abortMultipartUpload({ ...object, UploadId });
      },
    };
  }

  return {
    async write(key, data) {
      const object = objectOf(key);
      const upload = uploadOf(object);
      const hash = createHash('md5');
      let size = 0;
      try {
        for await (const { bytes, isLast } of partsOf(data, partSize)) {
          hash.update(bytes);
          if (isLast && size === 0) await asked(client.putObject({ ...object, Body: bytes }));
          else await upload.send(bytes);
          size += bytes.length;
        }
        if (size > partSize) await upload.complete();
        return { size, checksum: hash.digest('hex') };
      } catch (error) {
        // If the bucket is unavailable now, the next start-up removes the parts, as after a crash.
        await upload.abort().catch(() => {});
        throw error;
      }
    },
    async read(key, range) {
      const Range = range && `bytes=${range.start}-${range.end}`;
      const { Body } = await asked(client.getObject({ ...objectOf(key), Range }));
      return Body?.transformToWebStream() as ReadableStream<Uint8Array>;
    },
    async remove(key) {
      const object = objectOf(key);
      await asked(client.deleteObject(object));
      for await (const uploads of unfinished(object.Key)) {
        for (const { Key, UploadId } of uploads) {
          if (Key === object.Key) await asked(client.abortMultipartUpload({ ...object, UploadId }));
        }
      }
    },
    async *keys() {
      for await (const objects of kept()) yield* keysAmong(objects);
      for await (const uploads of unfinished(prefix)) yield* keysAmong(uploads);
    },
  };
}

async function asked<Answer>(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request;
  } catch (cause) {
    if (cause instanceof NoSuchKey) throw cause;
    throw new StoreUnavailable('The bucket did not do what it was asked.', { cause });
  }
}
