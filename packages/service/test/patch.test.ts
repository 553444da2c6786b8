import { type Image, story } from '@cloudimages/contract';
import { describe, expect, test } from 'vitest';
import { applyPatch, checkImage } from '../src/domain/patch.ts';
import { Refusal } from '../src/pipeline/refusal.ts';

const image: Image = { ...story.UbuntuImage, name: 'before', min_ram: 0, team: 'blue' };
const now = '2026-11-24T08:30:00Z';

const extensions = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`e${index}`, '']));

test('operations apply in order, to a copy of the image', () => {
  const before = structuredClone(image);
  const after = applyPatch(
    image,
    [
      { op: 'replace', path: '/name', value: 'after' },
      { op: 'add', path: '/room', value: 'one' },
      { op: 'replace', path: '/room', value: 'two' },
      { op: 'add', path: '/room', value: 'three' },
      { op: 'remove', path: '/team' },
    ],
    now,
  );
  const { team: _team, ...rest } = before;
  expect(after).toEqual({ ...rest, name: 'after', room: 'three', updated_at: now });
  expect(image).toEqual(before);
});

test.each([
  ['replace', 'room'],
  ['remove', 'room'],
  ['remove', 'constructor'],
] as const)('it is an error to %s the missing attribute %s', (op, name) => {
  const changes = [{ op: 'add', path: '/name', value: 'after' } as const, { op, path: `/${name}`, value: 'one' }];
  const refusal = new Refusal('IMG.0035', `Operation 1: the image has no ${name}.`);
  expect(() => applyPatch(image, changes, now)).toThrow(refusal);
});

test('an attribute that an earlier operation removed is missing', () => {
  const changes = [{ op: 'remove', path: '/team' } as const, { op: 'replace', path: '/team', value: 'red' } as const];
  const refusal = new Refusal('IMG.0035', 'Operation 1: the image has no team.');
  expect(() => applyPatch(image, changes, now)).toThrow(refusal);
});

describe('an image', () => {
  test('can have 128 extension attributes besides its own, and no more', () => {
    const full: Image = { ...story.UbuntuImage, ...extensions(128) };
    expect(checkImage(full)).toBe(full);
    const refusal = new Refusal('TooManyExtensions', 'An image can have at most 128 extension attributes.');
    expect(() => checkImage({ ...full, onemore: '' })).toThrow(refusal);
  });

  test('is checked after all operations', () => {
    const full: Image = { ...story.UbuntuImage, ...extensions(128) };
    const add = { op: 'add', path: '/onemore', value: '' } as const;
    expect(() => applyPatch(full, [add], now)).toThrow(Refusal);
    expect(applyPatch(full, [add, { op: 'remove', path: '/e0' }], now)).toMatchObject({ onemore: '' });
  });

  test('cannot have attributes that exclude each other', () => {
    const both: Image = { ...image, __support_xen: 'true', __support_kvm_infiniband: 'true' };
    const refusal = new Refusal('IMG.0035', '__support_xen is excluded by another attribute.');
    expect(() => checkImage(both)).toThrow(refusal);
  });

  test('that breaks the contract is a fault of the service', () => {
    const broken = { ...image, status: 'lost' } as unknown as Image;
    expect(() => checkImage(broken)).toThrow(
      new Error('The image would break the contract: /status must be equal to one of the allowed values.'),
    );
  });
});
