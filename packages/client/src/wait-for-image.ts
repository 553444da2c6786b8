import type { Image } from '@cloudimages/contract';
import type { CallOptions } from './call-options.ts';
import type { CloudImagesClient } from './client.ts';
import { isCloudImagesError } from './errors.ts';
import { glanceShowImage } from './generated/operations.ts';
import { after, pause } from './timers.ts';
import { unlessAborted } from './unless-aborted.ts';

/**
 * What to wait for, and for how long.
 *
 * @example
 * ```ts
 * const options: WaitOptions = { until: 'active', timeout: 600_000, onProgress: ({ status }) => console.log(status) };
 * await waitForImage(client, id, options);
 * ```
 */
export interface WaitOptions extends CallOptions {
  /** The status to be waited for. An image that is gone counts as `deleted`. */
  readonly until: Image['status'];
  /** How long to wait at most, in milliseconds; as long as it takes unless given. */
  readonly timeout?: number;
  /** Called with the image each time it was looked at. */
  readonly onProgress?: (image: Image) => void;
}

/**
 * The image will not be what was waited for, or was not in time.
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
  /** `killed`: its upload failed. `deleted`: it is gone, or never was. `timeout`: it took too long. */
  readonly reason: 'killed' | 'deleted' | 'timeout';
  /** The image as it was seen last; undefined when it never was. */
  readonly image: Image | undefined;

  constructor(reason: ImageWaitError['reason'], message: string, image: Image | undefined) {
    super(message);
    this.reason = reason;
    this.image = image;
  }
}

/** The longest first pause between two looks, how much longer the next ones are, and the longest of all, in milliseconds. */
const firstPause = 1000;
const growth = 1.5;
const longestPause = 30_000;

/** The image, or undefined when there is none. A 404 of the gateway speaks of the path, not of the image. */
const look = (client: CloudImagesClient, id: string, signal: AbortSignal) =>
  glanceShowImage(client, id, { signal }).catch((error: unknown) => {
    if (isCloudImagesError(error) && error.status === 404 && error.kind !== 'gateway') return undefined;
    throw error;
  });

/**
 * Waits until an image has a status. It is looked at at once, again after about a second, then less and less often, at
 * least every half minute. Resolves to the image as it is then; when it was waited to be `deleted` and is gone, to what
 * was seen of it last, if anything.
 *
 * @throws {ImageWaitError} when the image is killed or gone and so will not be what was waited for, or when time is up;
 * else what glanceShowImage throws, and the reason of a signal that aborts.
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
 * The same where an image may be gone in the end.
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
  const limit = new AbortController();
  const ends = AbortSignal.any(signal ? [signal, limit.signal] : [limit.signal]);
  const timer = after(timeout, () =>
    limit.abort(new ImageWaitError('timeout', `Image ${id} was not ${until} within ${timeout} ms.`, image)),
  );
  try {
    for (let longest = firstPause; ; longest = Math.min(longest * growth, longestPause)) {
      ends.throwIfAborted();
      const seen = await unlessAborted(ends, look(client, id, ends));
      image = seen ?? image;
      if (seen) onProgress?.(seen);
      const status = seen ? seen.status : 'deleted';
      if (status === until) return image;
      // One whose upload failed can still be deleted.
      if (status === 'killed' && until !== 'deleted')
        throw new ImageWaitError(status, `The upload of image ${id} failed.`, image);
      if (status === 'deleted') throw new ImageWaitError(status, `There is no image ${id}.`, image);
      // Those who wait for the same image shall not look at the same time.
      await pause(longest * (0.5 + Math.random() / 2), ends);
    }
  } finally {
    clearTimeout(timer);
  }
}
