import type { Binary } from '@cloudimages/contract';
import type { CloudImagesClient } from '../client.ts';
import { sendCounted, type TransferOptions } from '../progress.ts';
import { unwrap } from '../unwrap.ts';

/** A stream that ends with the signal: fetch in Node, when it is aborted, reads what it sends on to its end. */
const until = (signal: AbortSignal | null | undefined, data: Binary): Binary =>
  data instanceof ReadableStream && signal ? data.pipeThrough(new TransformStream(), { signal }) : data;

/**
 * Sends the data of an image in state `queued`, which is `active` when the promise is fulfilled. A stream is sent as
 * it comes, never held in memory as a whole; browsers that cannot do that take a Blob. When the signal aborts, the
 * stream is cancelled.
 *
 * With `onProgress`, Node, Deno and Bun send a Blob or an array as a stream, too: Node and Bun keep its Content-Length,
 * Deno sends it in chunks without one. Browsers send a Blob as it is, and the progress is told at the beginning and at
 * the end. Bytes count as soon as they are handed to the network.
 *
 * @example
 * ```ts
 * const image = await glanceCreateImageMetadata(client, { name: 'web-base', disk_format: 'qcow2' });
 * await glanceUploadFile(client, image.id, new Blob(['{}']), {
 *   onProgress: ({ loaded, total }) => console.log(`${loaded} of ${total} bytes`),
 * });
 * ```
 */
export function glanceUploadFile(
  client: CloudImagesClient,
  id: string,
  data: Binary,
  { onProgress, ...options }: TransferOptions = {},
): Promise<undefined> {
  const params = { path: { image_id: id } };
  const send = (bytes: Binary, headers: Readonly<Record<string, string>> = {}) => {
    const body = until(options.signal, bytes);
    return unwrap(client.PUT('/v2/images/{image_id}/file', { ...options, params, body, headers }));
  };
  return onProgress ? sendCounted(data, onProgress, send) : send(data);
}
