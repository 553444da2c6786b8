/**
 * Bytes on their way in or out.
 *
 * @example
 * ```ts
 * const data: Binary = new Blob(['some bytes']);
 * const image = await glanceCreateImageMetadata(client, { name: 'web-base' });
 * await glanceUploadFile(client, image.id, data);
 * ```
 */
export type Binary = Blob | ReadableStream<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer>;
