import { expect, test } from 'vitest';
import { owned, visible } from '../src/domain/visibility.ts';
import type { ImageRecord } from '../src/index.ts';
import { Refusal } from '../src/pipeline/refusal.ts';
import { otherProject, project, recordOf } from '../src/testing/images.ts';

const others = (record: ImageRecord): ImageRecord => ({ ...record, image: { ...record.image, owner: otherProject } });

const own = recordOf(1);
const ownPublic = recordOf(1, { visibility: 'public' });
const foreign = others(own);
const sharedWithUs: ImageRecord = { ...foreign, members: { [project]: 'rejected' } };
const sharedElsewhere: ImageRecord = { ...foreign, members: { a: 'accepted' } };

test.each([
  ['its own', own],
  ['its own that is public', ownPublic],
  ['a public one', others(ownPublic)],
  ['one that is shared with it', sharedWithUs],
])('a project sees %s', (_what, record) => {
  expect(visible(record, project)).toBe(record);
});

test.each([
  ['none', undefined],
  ['that of another project', foreign],
  ['that is shared with others', sharedElsewhere],
])('an image, %s, is not there', (_what, record) => {
  expect(() => visible(record, project)).toThrow(new Refusal('IMG.0144'));
  expect(() => owned(record, project)).toThrow(new Refusal('IMG.0144'));
});

test('a project that is called like what every object inherits has nothing shared with it', () => {
  expect(() => visible(sharedElsewhere, 'constructor')).toThrow(new Refusal('IMG.0144'));
});

test('a project may change its own image', () => {
  expect(owned(own, project)).toBe(own);
});

test.each([
  ['its own that is public', ownPublic],
  ['a public one of another', others(ownPublic)],
  ['one that is shared with it', sharedWithUs],
])('a project may not change %s', (_what, record) => {
  expect(() => owned(record, project)).toThrow(new Refusal('IMG.0047'));
});
