import { type Image, story } from '@cloudimages/contract';
import { expect, test } from 'vitest';
import { violationOf } from '../src/histories/check.ts';
import { bytesOf, factsOf } from '../src/histories/data.ts';
import type { Action, Answer, Call, ImageState } from '../src/histories/image-model.ts';
import { patchOf } from '../src/histories/perform.ts';

const image: Image = { ...story.UbuntuImage, status: 'active' };
const queued: Image = { ...image, status: 'queued', size: null, checksum: null };
const first = factsOf(bytesOf(1, 100));
const second = factsOf(bytesOf(2, 100));
const later = '2030-01-01T00:00:00Z';

const call = (start: number, end: number, action: Action, answer?: Answer): Call => ({
  client: 0,
  id: image.id,
  action,
  ...(answer && { answer }),
  start,
  end,
});
const ok = (attributes: object): Answer => ({ status: 200, body: { ...image, updated_at: later, ...attributes } });
const add = (start: number, end: number, name: string, value: string, answer?: Answer) =>
  call(start, end, patchOf('updateImage', [{ op: 'add', path: `/${name}`, value }]), answer);
const remove = (start: number, end: number, name: string, answer: Answer) =>
  call(start, end, patchOf('updateImage', [{ op: 'remove', path: `/${name}` }]), answer);
const show = (start: number, end: number, answer: Answer) => call(start, end, { operation: 'glanceShowImage' }, answer);
const upload = (start: number, end: number, data = first, answer: Answer | undefined = { status: 204 }) =>
  call(start, end, { operation: 'glanceUploadFile', body: data.data, data }, answer);

const violation = (calls: readonly Call[], initial: ImageState = { image }) =>
  violationOf({ id: image.id, initial, calls });

const missing: Answer = { status: 400, code: 'IMG.0035' };
const arrived = { status: 'active', size: 100, checksum: first.md5, __image_size: '100', active_at: later };

test.each<[string, Call[], ImageState?]>([
  ['two concurrent updates', [add(1, 4, 'a', '1', ok({ a: '1', b: '2' })), add(2, 3, 'b', '2', ok({ b: '2' }))]],
  [
    'an update after an error for the missing attribute',
    [remove(1, 2, 'a', missing), add(3, 4, 'a', '1', ok({ a: '1' }))],
  ],
  ['an update without a response that took effect', [add(1, 2, 'a', '1'), show(3, 4, ok({ a: '1' }))]],
  [
    'an update without a response that did not take effect',
    [add(1, 2, 'a', '1'), show(3, 4, { status: 200, body: image })],
  ],
  [
    'an upload with reads meanwhile',
    [
      upload(1, 9),
      show(2, 3, { status: 200, body: { ...queued, status: 'saving', updated_at: later } }),
      upload(4, 5, second, { status: 409 }),
      call(4, 5, { operation: 'glanceDeleteImage' }, { status: 409 }),
      call(10, 11, { operation: 'glanceDownloadFile' }, { status: 200, body: first.data }),
      show(10, 11, { status: 200, body: { ...queued, ...arrived, updated_at: later } as Image }),
    ],
    { image: queued },
  ],
  [
    'a deletion',
    [
      call(1, 4, { operation: 'glanceDeleteImage' }, { status: 204 }),
      add(2, 3, 'a', '1', ok({ a: '1' })),
      show(5, 6, { status: 404 }),
    ],
  ],
])('explains %s', (_, calls, initial) => {
  expect(violation(calls, initial)).toBeUndefined();
});

test.each<[string, Call[], ImageState?]>([
  ['a stale read', [add(1, 2, 'a', '1', ok({ a: '1' })), show(3, 4, { status: 200, body: image })]],
  [
    'a lost update',
    [add(1, 3, 'a', '1', ok({ a: '1' })), add(2, 4, 'b', '2', ok({ b: '2' })), show(5, 6, ok({ b: '2' }))],
  ],
  ['half an update', [add(1, 2, 'a', '1'), show(3, 4, ok({ a: '' }))]],
  [
    'updates in the wrong order',
    [
      add(1, 9, 'a', '1', ok({ a: '1' })),
      add(1, 9, 'a', '2', ok({ a: '2' })),
      show(2, 3, ok({ a: '1' })),
      show(4, 5, ok({ a: '2' })),
      show(6, 7, ok({ a: '1' })),
    ],
  ],
  ['an error for a missing attribute that exists', [add(1, 2, 'a', '1', ok({ a: '1' })), remove(3, 4, 'a', missing)]],
  ['an error for the status of an active image', [add(1, 2, 'a', '1', { status: 400, code: 'IMG.0046' })]],
  ['a missing image without a deletion', [show(1, 2, { status: 404 })]],
  [
    'a deletion that is undone',
    [call(1, 2, { operation: 'glanceDeleteImage' }, { status: 204 }), show(3, 4, { status: 200, body: image })],
  ],
  ['an upload that is refused without reason', [upload(1, 2, first, { status: 409 })], { image: queued }],
  ['two concurrent uploads that both succeed', [upload(1, 5), upload(1, 5, second)], { image: queued }],
  [
    'other bytes',
    [upload(1, 2), call(3, 4, { operation: 'glanceDownloadFile' }, { status: 200, body: second.data })],
    { image: queued },
  ],
  [
    'the checksum of other bytes',
    [upload(1, 2), show(3, 4, ok({ ...arrived, checksum: second.md5 }))],
    { image: queued },
  ],
  ['a 500', [show(1, 2, { status: 500 })]],
])('does not explain %s', (_, calls, initial) => {
  expect(violation(calls, initial)).toContain('no order of the calls explains');
});
