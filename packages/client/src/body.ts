import type { Binary, paths } from '@cloudimages/contract';

type MediaTypeOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? 'application/json' extends keyof Content
    ? never
    : keyof Content
  : never;

type MediaTypes = {
  [Path in keyof paths]: {
    [Method in keyof paths[Path] as MediaTypeOf<paths[Path][Method]> extends never
      ? never
      : `${Uppercase<Method & string>} ${Path}`]: MediaTypeOf<paths[Path][Method]>;
  };
}[keyof paths];

type Merged<Union> = (Union extends unknown ? (member: Union) => void : never) extends (merged: infer All) => void
  ? All
  : never;

/** Media types of the operations that take no plain JSON. The compiler asks for each that the document declares. */
const declared: Merged<MediaTypes> = {
  'PATCH /v2/images/{image_id}': 'application/openstack-images-v2.1-json-patch',
  'PUT /v2/images/{image_id}/file': 'application/octet-stream',
};

export const mediaTypes: Readonly<Record<string, string>> = declared;

export function isBinary(body: unknown): body is Binary {
  return body instanceof Blob || body instanceof ReadableStream || ArrayBuffer.isView(body);
}

/** Writes a body as JSON, or leaves it as it is when it already is bytes. */
export function serializeBody(body: unknown): Binary | string {
  return isBinary(body) ? body : JSON.stringify(body);
}
