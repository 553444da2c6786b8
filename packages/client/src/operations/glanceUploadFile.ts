import type { Binary } from '@cloudimages/contract';
import { isBinary } from '../body.ts';
import type { CloudImagesClient } from '../client.ts';
import { sendCounted, type TransferOptions } from '../progress.ts';
import { endsWith } from '../unless-aborted.ts';
import { unwrap } from '../unwrap.ts';

/**
 * Sends the data of an image in state `queued`, which is `active` when the promise is fulfilled. A stream is sent as
 * it comes, never held in memory as a whole; browsers that cannot do that take a Blob. A file in Node is a Blob by
 * `fs.openAsBlob(path)`. When the signal aborts, the stream is cancelled.
 *
 * With `onProgress`, Node, Deno and Bun send a Blob or an array as a stream, too: Node and Bun keep its Content-Length,
 * Deno sends it in chunks without one. Browsers send a Blob as it is, and the progress is told at the beginning and at
 * the end. Bytes count as soon as they are handed to the network.
 *
 * @throws {TypeError} when the data are nothing of these.
 *
 * @example
 * ```ts
 * const image = await glanceCreateImageMetadata(client, { name: 'web-base', disk_format: 'qcow2' });
 * await glanceUploadFile(client, image.id, new Blob(['{}']), {
 *   onProgress: ({ loaded, total }) => console.log(`${loaded} of ${total} bytes`),
 * });
 * ```
 */
export async function glanceUploadFile(
  client: CloudImagesClient,
  id: string,
  data: Binary,
  { onProgress, ...options }: TransferOptions = {},
): Promise<undefined> {
  // From JavaScript it may be anything, which would be stored as JSON.
  if (!isBinary(data)) throw new TypeError('This is no Blob, Uint8Array or ReadableStream.');
  const params = { path: { image_id: id } };
  const send = (bytes: Binary, headers: Readonly<Record<string, string>> = {}) => {
    const body = bytes instanceof ReadableStream ? endsWith(options.signal, bytes) : bytes;
    return unwrap(client.PUT('/v2/images/{image_id}/file', { ...options, params, body, headers }));
  };
  return onProgress ? sendCounted(data, onProgress, send) : send(data);
}
