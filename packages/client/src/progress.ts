import type { Binary } from '@cloudimages/contract';
import type { CallOptions } from './call-options.ts';

/**
 * Progress of an upload or a download in bytes.
 *
 * @example
 * ```ts
 * const percent = ({ loaded, total }: Progress) => (total ? `${Math.round((100 * loaded) / total)} %` : `${loaded}`);
 * const download = await glanceDownloadFile(client, id, { onProgress: (progress) => console.log(percent(progress)) });
 * await new Response(download?.body).arrayBuffer();
 * ```
 */
export interface Progress {
  readonly loaded: number;
  /** Undefined if it is not known beforehand, such as the length of a stream. */
  readonly total: number | undefined;
}

/**
 * Options of uploads and downloads. `onProgress` is called at the beginning, with nothing loaded, and with each piece. An
 * error that it throws ends the transfer.
 *
 * @example
 * ```ts
 * const options: TransferOptions = { onProgress: ({ loaded, total }) => console.log(`${loaded} of ${total} bytes`) };
 * const image = await glanceCreateImageMetadata(client, { name: 'web-base' });
 * await glanceUploadFile(client, image.id, file, options);
 * ```
 */
export interface TransferOptions extends CallOptions {
  readonly onProgress?: (progress: Progress) => void;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes between two calls of onProgress. */
const pieceSize = 2 ** 16;

/** Streams data in pieces. A Blob's own stream may return all of it at once. */
function pieces(data: Blob | Bytes, total: number): ReadableStream<Bytes> {
  let at = 0;
  return new ReadableStream<Bytes>({
    async pull(controller) {
      if (at >= total) return controller.close();
      const piece = data.slice(at, at + pieceSize);
      at += pieceSize;
      controller.enqueue(piece instanceof Blob ? new Uint8Array(await piece.arrayBuffer()) : piece);
    },
  });
}

/** Returns a stream that calls onProgress as it is read. It reads no faster than its reader does. */
export function counted(
  stream: ReadableStream<Bytes>,
  total: number | undefined,
  onProgress: (progress: Progress) => void,
): ReadableStream<Bytes> {
  let loaded = 0;
  onProgress({ loaded, total });
  const count = new TransformStream<Bytes, Bytes>({
    transform(chunk, controller) {
      controller.enqueue(chunk);
      loaded += chunk.length;
      onProgress({ loaded, total });
    },
  });
  return stream.pipeThrough(count);
}

/**
 * Whether fetch sends streams over any connection, as it does in Node, Deno and Bun. Browsers need HTTP/2, if they can at
 * all. Pages and workers of Electron have a real `process` and a browser's fetch. Other pages have no `process`, or one of
 * a bundler, which has another string tag.
 */
function sendsStreams(): boolean {
  const { process } = globalThis as { readonly process?: { readonly type?: string } };
  const isReal = Object.prototype.toString.call(process) === '[object process]';
  return isReal && !['renderer', 'worker'].includes(process?.type ?? '');
}

/**
 * Sends data and reports the progress: with each piece if fetch sends streams, otherwise at the beginning and at the end.
 * The length of a Blob or an array is sent as Content-Length if the runtime allows that.
 */
export async function sendCounted<T>(
  data: Binary,
  onProgress: (progress: Progress) => void,
  send: (data: Binary, headers?: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  if (data instanceof ReadableStream) return send(counted(data, undefined, onProgress));
  const total = data instanceof Blob ? data.size : data.byteLength;
  if (sendsStreams()) {
    return send(counted(pieces(data, total), total, onProgress), { 'Content-Length': String(total) });
  }
  onProgress({ loaded: 0, total });
  const answer = await send(data);
  onProgress({ loaded: total, total });
  return answer;
}
