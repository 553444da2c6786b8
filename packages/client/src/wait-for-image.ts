import type { Image } from '@cloudimages/contract';
import type { CallOptions } from './call-options.ts';
import type { CloudImagesClient } from './client.ts';
import { isCloudImagesError } from './errors.ts';
import { glanceShowImage } from './generated/operations.ts';
import { pollUntil } from './poll-until.ts';

/**
 * The status to wait for, with a timeout and progress.
 *
 * @example
 * ```ts
 * const options: WaitOptions = { until: 'active', timeout: 600_000, onProgress: ({ status }) => console.log(status) };
 * await waitForImage(client, id, options);
 * ```
 */
export interface WaitOptions extends CallOptions {
  /** The status to wait for. An image that does not exist counts as `deleted`. */
  readonly until: Image['status'];
  /** Timeout in milliseconds. There is none by default. */
  readonly timeout?: number;
  /** Called with the image after each poll. */
  readonly onProgress?: (image: Image) => void;
}

/**
 * The error of an image that cannot get the status any more, or did not get it in time.
 *
 * @example
 * ```ts
 * await waitForImage(client, id, { until: 'active', timeout: 60_000 }).catch((error) => {
 *   if (!(error instanceof ImageWaitError)) throw error;
 *   console.log(error.reason, error.image?.status);
 * });
 * ```
 */
export class ImageWaitError extends Error {
  override readonly name = 'ImageWaitError';
  /** `killed`: its upload failed. `deleted`: it does not exist. `timeout`: the time is over. */
  readonly reason: 'killed' | 'deleted' | 'timeout';
  /** The image at the last poll that found it, if any. */
  readonly image: Image | undefined;

  constructor(reason: ImageWaitError['reason'], message: string, image: Image | undefined) {
    super(message);
    this.reason = reason;
    this.image = image;
  }
}

/** Returns the image, or undefined if it does not exist. A 404 of the gateway is about the path, not about the image. */
const poll = (client: CloudImagesClient, id: string, signal: AbortSignal) =>
  glanceShowImage(client, id, { signal }).catch((error: unknown) => {
    if (isCloudImagesError(error) && error.status === 404 && error.kind !== 'gateway') return undefined;
    throw error;
  });

/**
 * Polls an image until it has a status: at once, after about a second, then less and less often, at least every half
 * minute. Resolves to the image with this status. Until `deleted`, it resolves to the image at the last poll that found
 * it, if any.
 *
 * @throws {ImageWaitError} if the image is killed or does not exist, or when the time is over
 *
 * @example
 * ```ts
 * const image = await waitForImage(client, id, { until: 'active', timeout: 60_000 });
 * console.log(image.size);
 * ```
 */
export function waitForImage(
  client: CloudImagesClient,
  id: string,
  options: WaitOptions & { readonly until: Exclude<Image['status'], 'deleted'> },
): Promise<Image>;
/**
 * Polls an image until it has a status, which may be `deleted`.
 *
 * @example
 * ```ts
 * await glanceDeleteImage(client, id);
 * await waitForImage(client, id, { until: 'deleted', timeout: 60_000 });
 * ```
 */
export function waitForImage(client: CloudImagesClient, id: string, options: WaitOptions): Promise<Image | undefined>;
export async function waitForImage(
  client: CloudImagesClient,
  id: string,
  { until, timeout = Number.POSITIVE_INFINITY, signal, onProgress }: WaitOptions,
): Promise<Image | undefined> {
  let image: Image | undefined;
  const late = () => new ImageWaitError('timeout', `Image ${id} was not ${until} within ${timeout} ms.`, image);
  return pollUntil(
    async (ends) => {
      const seen = await poll(client, id, ends);
      image = seen ?? image;
      if (seen) onProgress?.(seen);
      const status = seen ? seen.status : 'deleted';
      if (status === until) return { end: image };
      // An image whose upload failed can still be deleted.
      if (status === 'killed' && until !== 'deleted')
        throw new ImageWaitError(status, `The upload of image ${id} failed.`, image);
      if (status === 'deleted') throw new ImageWaitError(status, `There is no image ${id}.`, image);
      return undefined;
    },
    { timeout, signal, late },
  );
}
