import { S3, S3ServiceException } from '@aws-sdk/client-s3';

/** Timeout for a connection to a bucket, and for its response, in milliseconds. */
const patience = { connectionTimeout: 5000, requestTimeout: 120_000, throwOnRequestTimeout: true };

/** Timeout for the response of a bucket at start-up, in milliseconds. */
const startPatience = 10_000;

/** The client reads endpoint, region and credentials from the standard variables AWS_*. */
const clientOf = (forcePathStyle: boolean) =>
  new S3({
    forcePathStyle,
    // Some stores reject newer checksums; signatures have a SHA-256 of the data anyway.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // Slow downloads must not block other requests.
    requestHandler: {
      ...patience,
      httpAgent: { maxSockets: Number.POSITIVE_INFINITY },
      httpsAgent: { maxSockets: Number.POSITIVE_INFINITY },
    },
  });

/** A client that reaches the bucket. OBS wants buckets in the host's name; most other stores have them in the path. */
export async function connectBucket(Bucket: string, Prefix: string): Promise<S3> {
  const answers = async (client: S3) => {
    const abortSignal = AbortSignal.timeout(startPatience);
    try {
      await client.listObjectsV2({ Bucket, Prefix, MaxKeys: 1 }, { abortSignal });
      return client;
    } catch (error) {
      throw abortSignal.aborted ? new Error('It does not respond.', { cause: error }) : error;
    }
  };
  try {
    return await answers(clientOf(true));
  } catch (error) {
    if (error instanceof S3ServiceException && error.name === 'VirtualHostDomainRequired') {
      return answers(clientOf(false));
    }
    throw error;
  }
}
