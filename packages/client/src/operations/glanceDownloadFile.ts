import type { CallOptions } from '../call-options.ts';
import type { CloudImagesClient } from '../client.ts';
import { failure } from '../failure.ts';

/** Data of an image, on its way. */
export interface Download {
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Bytes that the answer announces; undefined when it announces none. */
  readonly size: number | undefined;
  /** Which bytes of how many these are, as `bytes first-last/total`; undefined when they are all. */
  readonly range: string | undefined;
}

/** A download may ask for one range of bytes, such as `bytes=0-1023`. */
export interface DownloadOptions extends CallOptions {
  readonly range?: string;
}

/**
 * Opens the data of an image as a stream, or returns null when the image has none.
 *
 * @example
 * ```ts
 * const download = await glanceDownloadFile(client, image.id, { range: 'bytes=0-1023' });
 * if (download) console.log(download.range, await new Response(download.body).arrayBuffer());
 * ```
 */
export async function glanceDownloadFile(
  client: CloudImagesClient,
  id: string,
  { range, ...options }: DownloadOptions = {},
): Promise<Download | null> {
  const { error, response } = await client.GET('/v2/images/{image_id}/file', {
    ...options,
    params: { path: { image_id: id }, header: range === undefined ? {} : { Range: range } },
    parseAs: 'stream',
  });
  if (!response.ok) throw failure(response, error);
  if (response.status === 204) return null;
  const size = response.headers.get('Content-Length');
  return {
    body: response.body ?? new Blob().stream(),
    size: size === null ? undefined : Number(size),
    range: response.headers.get('Content-Range') ?? undefined,
  };
}
