import { isDeepStrictEqual } from 'node:util';
import { type BodyReader, readBody, requestValidators } from '@cloudimages/contract/validators';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CloudImagesClient,
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
const differing = (one: Image, other: Image) =>
  Object.keys({ ...one, ...other }).filter(
    (name) => name !== 'updated_at' && !isDeepStrictEqual(one[name], other[name]),
  );

/** A step of a patch that the service accepts, exclusions between attributes aside. */
type Step = (changes: PatchBuilder) => PatchBuilder;

const reader = requestValidators.updateImage.body?.['application/json'] as BodyReader;
const isValid = (path: string, value: string) =>
  readBody(reader, [{ op: 'add', path, value }], 'IMG.0001').fault === undefined;
const names = fc.oneof(
  fc.constantFrom('team', 'stage', 'constructor', 'hasownproperty', 'valueof', 'a.b:c-d', '_x'),
  fc.stringMatching(/^[a-z0-9_][a-z0-9_.:-]{0,12}$/).filter((name) => isValid(`/${name}`, '')),
);
const texts = fc.string({ unit: 'binary', maxLength: 8 }).filter((value) => isValid('/team', value));
const flags = fc.constantFrom('__support_kvm', '__support_xen', '__support_highperformance');
const step = <T>(values: fc.Arbitrary<T>, set: (changes: PatchBuilder, value: T) => PatchBuilder): fc.Arbitrary<Step> =>
  values.map((value) => (changes) => set(changes, value));
const steps = fc.oneof(
  { weight: 4, arbitrary: step(fc.tuple(names, texts), (changes, extension) => changes.setExtension(...extension)) },
  step(fc.constantFrom('ims_test', 'another', 'a b'), (changes, value) => changes.set('name', value)),
  step(fc.constantFrom('', 'words', '描述'), (changes, value) => changes.set('__description', value)),
  step(fc.integer({ min: 0, max: 4096 }), (changes, value) => changes.set('min_ram', value)),
  step(fc.constantFrom('bios', 'uefi'), (changes, value) => changes.set('hw_firmware_type', value)),
  step(fc.constantFrom('true', 'false'), (changes, value) => changes.set('__is_config_init', value)),
  step(fc.constantFrom('V100', 'P4'), (changes, value) => changes.set('__support_kvm_gpu_type', value)),
  step(flags, (changes, flag) => changes.set(flag, 'true')),
);
const manySteps = fc.array(steps, { maxLength: 6 });

/** The image after those of the steps that the service accepts. */
async function reach(client: CloudImagesClient, todo: readonly Step[]) {
  for (const change of todo) {
    await updateImage(client, ubuntu, change(patch())).catch((error) => {
      if (!isCloudImagesError(error) || error.code !== 'IMG.0035') throw error;
    });
  }
  return glanceShowImage(client, ubuntu);
}

const withoutExtensions = (from: Image) =>
  Object.keys(extensionsOf(from)).reduce((changes, name) => changes.removeExtension(name), patch());

test('the patch leads from any state of an image to any other, with one operation for each difference', async () => {
  await fc.assert(
    fc.asyncProperty(manySteps, fc.boolean(), manySteps, async (first, clears, second) => {
      const client = serviceClient();
      const before = await reach(client, first);
      if (clears) await updateImage(client, ubuntu, withoutExtensions(before));
      const after = await reach(client, second);
      for (const [from, to] of [
        [after, before],
        [before, after],
      ] as const) {
        const changes = diffImages(from, to);
        const paths = changes.toJSON().map(({ path }) => path.slice(1));
        expect(paths.toSorted()).toEqual(differing(from, to).toSorted());
        expect(await updateImage(client, ubuntu, changes)).toEqual({ ...to, updated_at: expect.any(String) });
      }
    }),
    { numRuns: 100 },
  );
});

/** An image of a response, with attributes that no object literal can have. */
const parsed = (more: string): Image => JSON.parse(`${JSON.stringify(image).slice(0, -1)},${more}}`);
const odd = { ...image, __support_of_tomorrow: 'true', team: 1 };
const described: Image = { ...image, __description: 'words' };
const javaScript = parsed('"constructor":"x","hasownproperty":"y","valueOf":"z"');

test.each<[string, Image, Image, string[]]>([
  ['equal images', image, { ...structuredClone(image), updated_at: '2026-11-23T08:00:00Z' }, []],
  [
    'all kinds of changes',
    { ...described, team: 'blue', stage: 'test' },
    { ...described, __description: undefined, team: 'red', min_ram: 1 } as never,
    ['remove /__description', 'add /team', 'remove /stage', 'add /min_ram'],
  ],
  ['undefined where nothing was', image, { ...image, team: undefined }, []],
  ['added names of JavaScript', image, javaScript, ['add /constructor', 'add /hasownproperty', 'add /valueOf']],
  [
    'removed names of JavaScript',
    javaScript,
    image,
    ['remove /constructor', 'remove /hasownproperty', 'remove /valueOf'],
  ],
  ['the same __proto__', parsed('"__proto__":"x"'), parsed('"__proto__":"x","team":"blue"'), ['add /team']],
  ['unchanged attributes that no patch can set', odd, { ...odd, stage: 'test' }, ['add /stage']],
])('the patch of %s', (_, before, after, expected) => {
  const operations = diffImages(before, after).toJSON();
  expect(operations.map(({ op, path }) => `${op} ${path}`).toSorted()).toEqual(expected.toSorted());
});

const { name: _name, ...nameless } = image;

test.each<[string, object, string]>([
  ['tags', { ...image, tags: ['a=b'] }, 'tags cannot be changed'],
  ['a missing attribute that only the service sets', { ...image, __os_bit: undefined }, '__os_bit cannot be changed'],
  ['null for one', { ...image, size: null }, 'size cannot be changed'],
  ['an attribute unknown to the document', { ...image, __new: 'true' }, '__new cannot be changed'],
  ['a name that is reserved for Glance', { ...image, location: 'x' }, 'location cannot be changed'],
  ['__proto__', parsed('"__proto__":{"polluted":true}'), '__proto__ cannot be changed'],
  ['a missing name', nameless, 'name cannot be removed'],
  ['a number in an extension attribute', { ...image, team: 1 }, 'team is no string'],
  ['null in an extension attribute', { ...image, team: null }, 'team is no string'],
  [
    'several at once',
    { ...image, owner: 'me', min_ram: undefined, team: {} },
    'owner cannot be changed, min_ram cannot be removed, team is no string',
  ],
])('no patch makes this difference: %s', (_, after, message) => {
  const error = new TypeError(`No patch turns one image into the other: ${message}.`);
  expect(() => diffImages(image, after as Image)).toThrow(error);
  expect({}).not.toHaveProperty('polluted');
});
