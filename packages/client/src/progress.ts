import type { Binary } from '@cloudimages/contract';
import type { CallOptions } from './call-options.ts';

/**
 * How much of the data of an image has gone, in bytes.
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
  /** Undefined when nobody knows it beforehand, as that of a stream. */
  readonly total: number | undefined;
}

/**
 * What the calls take that send or fetch data. `onProgress` is called at the beginning, with nothing loaded, and as the
 * data go; what it throws ends the transfer.
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

/** Bytes that are told at a time. */
const pieceSize = 2 ** 16;

/** Data in pieces: the streams that runtimes make of a Blob may bring all of it at once. */
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

/** The same stream, which tells how much of it was read. It is not read faster than its own reader reads. */
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
 * Whether fetch sends streams over any connection. That of servers does, Node, Deno and Bun among them; that of
 * browsers wants HTTP/2 for it, if it does at all. Pages and workers of Electron have a real `process` and a browser's
 * fetch; other pages have none, or one that a bundler made up, which does not call itself so.
 */
function sendsStreams(): boolean {
  const { process } = globalThis as { readonly process?: { readonly type?: string } };
  const isReal = Object.prototype.toString.call(process) === '[object process]';
  return isReal && !['renderer', 'worker'].includes(process?.type ?? '');
}

/**
 * Sends data and tells the progress: piece by piece where fetch sends streams, else at the beginning and at the end.
 * The length of a Blob or an array goes along as Content-Length where the runtime lets it.
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
