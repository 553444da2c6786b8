import { createHash } from 'node:crypto';
import type { Kept } from './verdict.ts';

/** An image once its data is there; data is ASCII, a byte a character. */
export const uploaded = ({ image }: Kept, data: string, now: string): Kept => ({
  data,
  image: {
    ...image,
    status: 'active',
    size: data.length,
    checksum: createHash('md5').update(data).digest('hex'),
    __image_size: String(data.length),
    active_at: now,
    updated_at: now,
  },
});

const isNumber = (text: string) => text !== '' && [...text].every((digit) => '0123456789'.includes(digit));

/**
 * The part of data that a Range header asks for: undefined when it asks for all, for several parts or for none that can
 * be understood, and 'none' when there are no such bytes (RFC 9110).
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
