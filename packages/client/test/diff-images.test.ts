import { isDeepStrictEqual } from 'node:util';
import { type BodyReader, readBody, requestValidators } from '@cloudimages/contract/validators';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  diffImages,
  extensionsOf,
  glanceShowImage,
  type Image,
  isCloudImagesError,
  type PatchBuilder,
  patch,
  updateImage,
} from '../src/index.ts';
import { serviceClient, ubuntu } from './support/clients.ts';

const image = await glanceShowImage(serviceClient(), ubuntu);

/** An image as an answer would bring it, with attributes that no object literal can have. */
const parsed = (further: string): Image => JSON.parse(`${JSON.stringify(image).slice(0, -1)},${further}}`);

const reader = requestValidators.updateImage.body?.['application/json'] as BodyReader;
const isTaken = (operation: object) => readBody(reader, [operation], 'IMG.0001').fault === undefined;

const names = fc.oneof(
  fc.constantFrom('team', 'stage', 'constructor', 'hasownproperty', 'valueof', 'a.b:c-d', '_x'),
  fc
    .stringMatching(/^[a-z0-9_][a-z0-9_.:-]{0,12}$/)
    .filter((name) => isTaken({ op: 'add', path: `/${name}`, value: '' })),
);
const texts = fc
  .string({ unit: 'binary', maxLength: 8 })
  .filter((value) => isTaken({ op: 'add', path: '/team', value }));

/** Something a patch may do to any image, exclusions between attributes aside. */
const steps: fc.Arbitrary<(changes: PatchBuilder) => PatchBuilder> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(names, texts).map(
      ([name, value]) =>
        (changes: PatchBuilder) =>
          changes.setExtension(name, value),
    ),
  },
  ...[
    fc.constantFrom('ims_test', 'another', 'a b').map((value) => (changes: PatchBuilder) => changes.set('name', value)),
    fc.constantFrom('', 'words', '描述').map((value) => (changes: PatchBuilder) => changes.set('__description', value)),
    fc.integer({ min: 0, max: 4096 }).map((value) => (changes: PatchBuilder) => changes.set('min_ram', value)),
    fc.constantFrom('bios', 'uefi').map((value) => (changes: PatchBuilder) => changes.set('hw_firmware_type', value)),
    fc.constantFrom('true', 'false').map((value) => (changes: PatchBuilder) => changes.set('__is_config_init', value)),
    fc
      .constantFrom('V100', 'P4')
      .map((value) => (changes: PatchBuilder) => changes.set('__support_kvm_gpu_type', value)),
    fc
      .constantFrom('__support_kvm', '__support_xen', '__support_highperformance')
      .map((name) => (changes: PatchBuilder) => changes.set(name, 'true')),
  ].map((arbitrary) => ({ weight: 1, arbitrary })),
);

/** The image after those of the steps that can be done from where it is. */
async function reach(
  client: ReturnType<typeof serviceClient>,
  todo: readonly ((changes: PatchBuilder) => PatchBuilder)[],
) {
  for (const step of todo) {
    await updateImage(client, ubuntu, step(patch())).catch((error) => {
      if (!isCloudImagesError(error) || error.code !== 'IMG.0035') throw error;
    });
  }
  return glanceShowImage(client, ubuntu);
}

/** Takes away all that can be taken away. */
const bare = (from: Image) =>
  Object.keys(extensionsOf(from)).reduce((changes, name) => changes.removeExtension(name), patch());

const timeless = ({ updated_at: _, ...rest }: Image) => rest;

const differing = (one: Image, other: Image) =>
  [...new Set(Object.keys({ ...one, ...other }))].filter(
    (name) => name !== 'updated_at' && !isDeepStrictEqual(one[name], other[name]),
  );

describe('of two states of an image', () => {
  const twoStates = fc.tuple(fc.array(steps, { maxLength: 6 }), fc.boolean(), fc.array(steps, { maxLength: 6 }));

  test('the patch leads from each to the other, with one operation for each difference', async () => {
    await fc.assert(
      fc.asyncProperty(twoStates, async ([first, clears, second]) => {
        const client = serviceClient();
        const before = await reach(client, first);
        if (clears) await updateImage(client, ubuntu, bare(before));
        const after = await reach(client, second);
        for (const [from, to] of [
          [after, before],
          [before, after],
        ] as const) {
          const changes = diffImages(from, to);
          const paths = changes.toJSON().map(({ path }) => path.slice(1));
          expect(paths.sort()).toEqual(differing(from, to).sort());
          expect(timeless(await updateImage(client, ubuntu, changes))).toEqual(timeless(to));
        }
        expect(diffImages(after, after).toJSON()).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test('equal images differ in nothing, whatever updated_at says', () => {
  expect(diffImages(image, { ...structuredClone(image), updated_at: '2026-11-23T08:00:00Z' }).toJSON()).toEqual([]);
});

test('attributes are added, changed and removed', () => {
  const { __description: _, ...rest } = { ...image, __description: 'words' };
  const before: Image = { ...image, __description: 'words', team: 'blue', stage: 'test' };
  const changes = diffImages(before, { ...rest, team: 'red', min_ram: 1 }).toJSON();
  expect(new Set(changes)).toEqual(
    new Set([
      { op: 'add', path: '/min_ram', value: 1 },
      { op: 'remove', path: '/__description' },
      { op: 'add', path: '/team', value: 'red' },
      { op: 'remove', path: '/stage' },
    ]),
  );
});

test('an attribute that is undefined counts as removed', () => {
  const after = { ...image, __description: undefined, team: undefined } as unknown as Image;
  expect(diffImages({ ...image, __description: 'words' }, after).toJSON()).toEqual([
    { op: 'remove', path: '/__description' },
  ]);
});

test('names of JavaScript are names like others', () => {
  const further = parsed('"constructor":"x","hasownproperty":"y","valueOf":"z"');
  expect(diffImages(image, further).toJSON()).toEqual([
    { op: 'add', path: '/constructor', value: 'x' },
    { op: 'add', path: '/hasownproperty', value: 'y' },
    { op: 'add', path: '/valueOf', value: 'z' },
  ]);
  expect(diffImages(further, image).toJSON()).toEqual([
    { op: 'remove', path: '/constructor' },
    { op: 'remove', path: '/hasownproperty' },
    { op: 'remove', path: '/valueOf' },
  ]);
});

test('__proto__ in a response is a name that no patch can have', () => {
  const further = parsed('"__proto__":"x"');
  expect(() => diffImages(image, further)).toThrow('__proto__ cannot be changed');
  expect(() => diffImages(further, parsed('"__proto__":{"polluted":true}'))).toThrow('__proto__ cannot be changed');
  expect(diffImages(further, parsed('"__proto__":"x"')).toJSON()).toEqual([]);
  expect(diffImages(further, parsed('"__proto__":"x","team":"blue"')).toJSON()).toHaveLength(1);
  expect(Object.getPrototypeOf({})).not.toHaveProperty('polluted');
});

const { name: _name, ...nameless } = image;

test.each<[string, Image, string]>([
  ['the ID', { ...image, id: 'c0ffee42-5d6e-4f70-8192-a3b4c5d6e7f8' }, 'id cannot be changed'],
  ['tags', { ...image, tags: ['a=b'] }, 'tags cannot be changed'],
  [
    'what only the service sets, and now is missing',
    { ...image, __os_bit: undefined } as never,
    '__os_bit cannot be changed',
  ],
  ['what only the service sets, and now is null', { ...image, size: null }, 'size cannot be changed'],
  [
    'an attribute that the document does not know',
    { ...image, __support_of_tomorrow: 'true' },
    '__support_of_tomorrow cannot be changed',
  ],
  ['a name that Glance keeps for itself', { ...image, location: 'x' }, 'location cannot be changed'],
  ['a name that is gone', nameless as Image, 'name cannot be removed'],
  ['a number in an extension attribute', { ...image, team: 1 }, 'team is no string'],
  ['null in an extension attribute', { ...image, team: null }, 'team is no string'],
  [
    'many things at once',
    { ...image, owner: 'me', min_ram: undefined, team: {} } as never,
    'owner cannot be changed, min_ram cannot be removed, team is no string',
  ],
])('no patch brings about %s', (_, after, message) => {
  const error = new TypeError(`No patch turns one image into the other: ${message}.`);
  expect(() => diffImages(image, after)).toThrow(error);
});

test('what is odd in both images is left alone', () => {
  const odd = { ...image, __support_of_tomorrow: 'true', team: 1 };
  expect(diffImages(odd, { ...odd, stage: 'test' }).toJSON()).toEqual([{ op: 'add', path: '/stage', value: 'test' }]);
});
