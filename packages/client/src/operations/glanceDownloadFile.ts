import type { CloudImagesClient } from '../client.ts';
import { counted, type TransferOptions } from '../progress.ts';
import { responseError } from '../response-error.ts';
import { endsWith } from '../unless-aborted.ts';

/**
 * A download of image data.
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
  /** Length of the body in bytes; undefined if the response has no Content-Length. */
  readonly size: number | undefined;
  /** The range as `bytes first-last/total`; undefined if the body is all of the data. */
  readonly range: string | undefined;
}

/**
 * Options of a download.
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
  readonly range?: `bytes=${string}`;
}

/**
 * Downloads the data of an image as a stream. Returns null if the image has no data. `onProgress` is called as the stream
 * is read; at most two pieces are read ahead. When the signal aborts, the stream fails with its reason.
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
  if (!response.ok) throw responseError(response, error);
  if (response.status === 204) return null;
  const { headers } = response;
  const announced = headers.get('Content-Length');
  const size = announced === null ? undefined : Number(announced);
  const body = endsWith(options.signal, response.body ?? new Blob().stream());
  return {
    // onProgress counts decompressed bytes. Their number is unknown if the response is compressed.
    body: onProgress ? counted(body, headers.has('Content-Encoding') ? undefined : size, onProgress) : body,
    size,
    range: headers.get('Content-Range') ?? undefined,
  };
}
