import { expect, test } from 'vitest';
import { byteRange } from '../src/domain/range.ts';

test.each([
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=2-4', { start: 2, end: 4 }],
  ['bytes=2-', { start: 2, end: 9 }],
  ['bytes=8-100', { start: 8, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-100', { start: 0, end: 9 }],
  [' bytes=2-4 ', { start: 2, end: 4 }],
])('%s of ten bytes is a range', (header, range) => {
  expect(byteRange(header, 10)).toEqual(range);
});

test.each(['bytes=10-', 'bytes=10-12', 'bytes=-0'])('%s of ten bytes is outside of them', (header) => {
  expect(byteRange(header, 10)).toBe('none');
});

test.each([undefined, '', 'bytes=', 'bytes=-', 'bytes=4-2', 'bytes=0-1,3-4', 'lines=0-1', 'kbytes=0-1', 'bytes=a-b'])(
  '%s is not a range, and ignored',
  (header) => {
    expect(byteRange(header, 10)).toBeUndefined();
  },
);
