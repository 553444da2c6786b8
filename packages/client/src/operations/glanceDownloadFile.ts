import type { CloudImagesClient } from '../client.ts';
import { failure } from '../failure.ts';
import { counted, type TransferOptions } from '../progress.ts';
import { endsWith } from '../unless-aborted.ts';

/**
 * Data of an image, on its way.
 *
 * @example
 * ```ts
 * const textOf = (download: Download) => new Response(download.body).text();
 * const download = await glanceDownloadFile(client, id);
 * if (download) console.log(download.size, await textOf(download));
 * ```
 */
export interface Download {
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Bytes that the answer announces; undefined when it announces none. */
  readonly size: number | undefined;
  /** Which bytes of how many these are, as `bytes first-last/total`; undefined when they are all. */
  readonly range: string | undefined;
}

/**
 * What a download takes besides the image's ID.
 *
 * @example
 * ```ts
 * const options: DownloadOptions = { range: 'bytes=1-', onProgress: ({ loaded }) => console.log(loaded) };
 * const download = await glanceDownloadFile(client, id, options);
 * if (download) console.log(download.range, await new Response(download.body).text());
 * ```
 */
export interface DownloadOptions extends TransferOptions {
  /** One range of bytes, such as `bytes=0-1023`. */
  readonly range?: string;
}

/**
 * Opens the data of an image as a stream, or returns null when the image has none. `onProgress` counts as the stream is
 * read, and nothing is read ahead of that but one piece or two. When the signal aborts, the stream fails with its reason.
 *
 * @example
 * ```ts
 * const download = await glanceDownloadFile(client, id, { range: 'bytes=0-1023' });
 * if (download) console.log(download.range, await new Response(download.body).arrayBuffer());
 * ```
 */
export async function glanceDownloadFile(
  client: CloudImagesClient,
  id: string,
  { range, onProgress, ...options }: DownloadOptions = {},
): Promise<Download | null> {
  const { error, response } = await client.GET('/v2/images/{image_id}/file', {
    ...options,
    params: { path: { image_id: id }, header: range === undefined ? {} : { Range: range } },
    parseAs: 'stream',
  });
  if (!response.ok) throw failure(response, error);
  if (response.status === 204) return null;
  const { headers } = response;
  const announced = headers.get('Content-Length');
  const size = announced === null ? undefined : Number(announced);
  const body = endsWith(options.signal, response.body ?? new Blob().stream());
  return {
    // What arrives compressed is counted as it is read, and its size then is unknown.
    body: onProgress ? counted(body, headers.has('Content-Encoding') ? undefined : size, onProgress) : body,
    size,
    range: headers.get('Content-Range') ?? undefined,
  };
}
