import { S3, S3ServiceException } from '@aws-sdk/client-s3';

/** How long a bucket may take to connect, and to answer, in milliseconds. */
const patience = { connectionTimeout: 5000, requestTimeout: 120_000, throwOnRequestTimeout: true };

/** How long a bucket may take to answer when the server starts, in milliseconds. */
const startPatience = 10_000;

/** The client takes endpoint, region and credentials from the standard variables AWS_*. */
const clientOf = (forcePathStyle: boolean) =>
  new S3({
    forcePathStyle,
    // Newer checksums are refused by stores that do not know them; signatures hold a SHA-256 of what is sent anyway.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // Downloads may be slow, and must not keep others waiting.
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
      throw abortSignal.aborted ? new Error('It does not answer.', { cause: error }) : error;
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
