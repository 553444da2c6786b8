import { expect, test } from 'vitest';
import { owned, visible } from '../src/domain/visibility.ts';
import type { ImageRecord } from '../src/index.ts';
import { Refusal } from '../src/pipeline/refusal.ts';
import { memberOf, otherProject, project, recordOf } from '../src/testing/images.ts';

const others = (record: ImageRecord): ImageRecord => ({ ...record, image: { ...record.image, owner: otherProject } });

const own = recordOf(1);
const ownPublic = recordOf(1, { visibility: 'public' });
const foreign = others(own);
const sharedWithUs: ImageRecord = { ...foreign, members: { [project]: memberOf('rejected') } };
const sharedElsewhere: ImageRecord = { ...foreign, members: { a: memberOf('accepted') } };

test.each([
  ['its own', own],
  ['its own that is public', ownPublic],
  ['a public one', others(ownPublic)],
  ['one that is shared with it', sharedWithUs],
])('a project sees %s', (_what, record) => {
  expect(visible(record, project)).toBe(record);
});

test.each([
  ['unknown', undefined],
  ['of another project', foreign],
  ['shared with others', sharedElsewhere],
])('an image is not found: %s', (_what, record) => {
  expect(() => visible(record, project)).toThrow(new Refusal('IMG.0144'));
  expect(() => owned(record, project)).toThrow(new Refusal('IMG.0144'));
});

test('a project with the name of an inherited property sees no shared image', () => {
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
