import { type OperationId, operations } from '@cloudimages/contract';
import type { Case } from '@cloudimages/openapi-vitest';
import { type CallOptions, exampleBody } from './calls.ts';

/**
 * The call that sends the value of a case.
 * @param image ID of the image that the case is about.
 * @param namesAny Whether a case about IDs sends its own, rather than this one.
 */
export function optionsOf({ operation, part, mediaType, value }: Case, image: string, namesAny: boolean): CallOptions {
  const [within, name = ''] = part.split(' ');
  const text = String(value);
  return {
    image,
    body: exampleBody(operations[operation as OperationId]),
    ...(part === 'body' && { body: JSON.stringify(value), mediaType }),
    ...(within === 'query' && { query: String(new URLSearchParams([value].flat().map((one) => [name, String(one)]))) }),
    ...(within === 'header' && { headers: { [name]: text } }),
    ...(within === 'path' && (name !== 'image_id' || namesAny) && { path: { [name]: encodeURIComponent(text) } }),
  };
}

/** What cannot be put where it belongs: half a character in an address, a line break in a header, no text in a path. */
export const canBeSent = ({ part, value }: Case): boolean =>
  part === 'body' ||
  (!/\p{Surrogate}/u.test(String(value)) &&
    !(part.startsWith('path') && ['', '.', '..'].includes(String(value))) &&
    !(part.startsWith('header') && /[^\x20-\x7e]|^ | $/.test(String(value))));

/** Whether an image is made that nobody could delete. */
export const isForGood = ({ operation, value }: Case): boolean =>
  operation === 'glanceCreateImageMetadata' && (value as { readonly protected?: unknown } | null)?.protected === true;
