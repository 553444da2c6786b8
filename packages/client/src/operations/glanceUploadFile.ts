import type { Binary } from '@cloudimages/contract';
import { isBinary } from '../body.ts';
import type { CloudImagesClient } from '../client.ts';
import { sendCounted, type TransferOptions } from '../progress.ts';
import { endsWith } from '../unless-aborted.ts';
import { unwrap } from '../unwrap.ts';

/**
 * Uploads the data of an image in state `queued`. The image is `active` when the promise resolves. A stream is never held
 * in memory as a whole. Use a Blob in browsers that cannot send streams. In Node, `fs.openAsBlob(path)` makes a Blob of a
 * file. When the signal aborts, the stream is cancelled.
 *
 * With `onProgress`, Node, Deno and Bun send a Blob or an array as a stream: Node and Bun with its Content-Length, Deno
 * without. Browsers send a Blob as it is and report the progress at the beginning and at the end. Bytes count when they
 * are handed to the network.
 *
 * @throws {TypeError} if the data is not a Blob, a Uint8Array or a ReadableStream
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
  // JavaScript may pass another value, which would be stored as JSON.
  if (!isBinary(data)) throw new TypeError('This is no Blob, Uint8Array or ReadableStream.');
  const params = { path: { image_id: id } };
  const send = (bytes: Binary, headers: Readonly<Record<string, string>> = {}) => {
    const body = bytes instanceof ReadableStream ? endsWith(options.signal, bytes) : bytes;
    return unwrap(client.PUT('/v2/images/{image_id}/file', { ...options, params, body, headers }));
  };
  return onProgress ? sendCounted(data, onProgress, send) : send(data);
}
