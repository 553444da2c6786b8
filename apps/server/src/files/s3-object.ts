import { createHash } from 'node:crypto';
import {
  type CompletedPart,
  type ListMultipartUploadsOutput,
  type MultipartUpload,
  NoSuchKey,
  type S3,
} from '@aws-sdk/client-s3';
import { type ByteRange, type FileFacts, StoreUnavailable } from '@cloudimages/service';
import { partsOf } from './parts.ts';

/** An object of an S3-compatible store. */
export interface S3Object {
  readonly Bucket: string;
  readonly Key: string;
}

/** Bytes of a part. A bucket takes 10,000 parts, which are enough for the largest image, 128 GiB. */
const partSize = 16 * 2 ** 20;

/** @throws {StoreUnavailable} when a request fails, or NoSuchKey when there is no such object. */
export async function asked<Answer>(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request;
  } catch (cause) {
    if (cause instanceof NoSuchKey) throw cause;
    throw new StoreUnavailable('The bucket did not do what it was asked.', { cause });
  }
}

/** Sends data, in parts if it is too long for one. */
function uploadOf(client: S3, object: S3Object) {
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

/** Writes an object, which is visible once it is complete. */
export async function writeS3(client: S3, object: S3Object, data: ReadableStream<Uint8Array>): Promise<FileFacts> {
  const upload = uploadOf(client, object);
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
    // If the bucket is unavailable now, the parts are removed later, as after a crash.
    await upload.abort().catch(() => {});
    throw error;
  }
}

export async function readS3(client: S3, object: S3Object, range?: ByteRange): Promise<ReadableStream<Uint8Array>> {
  const Range = range && `bytes=${range.start}-${range.end}`;
  const { Body } = await asked(client.getObject({ ...object, Range }));
  return Body?.transformToWebStream() as ReadableStream<Uint8Array>;
}

/** The unfinished multipart uploads under a prefix, a page at a time. */
export async function* unfinishedS3(client: S3, Bucket: string, Prefix: string): AsyncGenerator<MultipartUpload[]> {
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

/** Removes the parts of unfinished uploads of an object. */
export async function abortS3(client: S3, { Bucket, Key }: S3Object): Promise<void> {
  for await (const uploads of unfinishedS3(client, Bucket, Key)) {
    for (const { Key: key, UploadId } of uploads) {
      if (key === Key) await asked(client.abortMultipartUpload({ Bucket, Key, UploadId }));
    }
  }
}
