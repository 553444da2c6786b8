import { createHash } from 'node:crypto';
import type { Kept } from './world.ts';

/** Image data, and the attributes that follow from it. */
export interface Facts {
  readonly data: string;
  readonly size: number;
  /** In hexadecimal digits. */
  readonly md5: string;
}

/** Data is ASCII here, so that a character is a byte. */
export const factsOf = (data: string): Facts => ({
  data,
  size: data.length,
  md5: createHash('md5').update(data).digest('hex'),
});

/** An image after the upload of its data. */
export const uploaded = ({ image, ...rest }: Kept, { data, size, md5 }: Facts, now: string): Kept => ({
  ...rest,
  data,
  image: {
    ...image,
    status: 'active',
    size,
    checksum: md5,
    __image_size: String(size),
    active_at: now,
    updated_at: now,
  },
});

const isNumber = (text: string) => text !== '' && [...text].every((digit) => '0123456789'.includes(digit));

/**
 * The part of the data that a Range header selects (RFC 9110): undefined, which means all of it, for a header that is
 * missing, malformed or has several ranges; 'none' if the data has no such bytes.
 */
export function partOf(data: string, range = ''): { readonly text: string } | 'none' | undefined {
  const [first = '', last = '', ...more] = range.replace(/^bytes=/, '').split('-');
  if (!range.startsWith('bytes=') || !range.includes('-') || more.length > 0) return undefined;
  if (first === '') {
    if (!isNumber(last)) return undefined;
    return data === '' || Number(last) === 0 ? 'none' : { text: data.slice(-Number(last)) };
  }
  if (!isNumber(first) || (last !== '' && !isNumber(last))) return undefined;
  if (last !== '' && Number(last) < Number(first)) return undefined;
  if (Number(first) >= data.length) return 'none';
  return { text: data.slice(Number(first), last === '' ? undefined : Number(last) + 1) };
}
