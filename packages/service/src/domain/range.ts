import type { ByteRange } from '../ports/files.ts';

/**
 * The bytes that a Range header asks for, of data that is `size` bytes long: undefined when it asks for all of them,
 * for several ranges or in an unknown way (RFC 9110 lets a server ignore those); 'none' when there are no such bytes.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'none' | undefined {
  const [, first = '', last = ''] = header?.trim().match(/^bytes=(\d*)-(\d*)$/) ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < Number(first)) return undefined;
  return start > end ? 'none' : { start, end };
}
