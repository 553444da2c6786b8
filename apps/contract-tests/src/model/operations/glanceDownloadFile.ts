import fc from 'fast-check';
import { partOf } from '../data.ts';
import { draftsOfImage } from '../draft.ts';
import type { Model } from '../model.ts';
import { ofImage } from '../of-image.ts';

const ranges = fc.constantFrom(
  ...['bytes=0-3', 'bytes=4-4', 'bytes=5-', 'bytes=8-100', 'bytes=-3', 'bytes=-100', 'bytes=10-', 'bytes=-0'],
  ...['bytes=0-1,3-4', 'bytes=5-2', 'bytes=a-b', 'bytes=-', 'lines=0-1'],
);

export const model: Model = {
  draw: (hand) => {
    const headers = fc.oneof(
      fc.constant({}),
      ranges.map((Range) => ({ Range })),
    );
    return draftsOfImage(hand, fc.record({ headers }));
  },
  respond: ofImage(({ request: { headers } }) => ({ kept: { data }, image }) => {
    if (image.status === 'deactivated') return 'Deactivated';
    if (data === undefined) return { status: 204, body: '' };
    const part = partOf(data, headers.Range);
    if (part === 'none') return 'RangeNotSatisfiable';
    return part === undefined ? { status: 200, body: data } : { status: 206, body: part.text };
  }),
};
