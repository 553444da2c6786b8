import { describe, expect, test } from 'vitest';
import { type OperationId, operations, story } from '../src/index.ts';
import {
  errorCode,
  isAttributePointer,
  isImage,
  requestValidators,
  responseValidator,
  type Validate,
} from '../src/validators.ts';
import { images } from './bundle.ts';

const { UbuntuImage: image } = story;

/** The code of the first broken rule; undefined when it has none, null when no rule is broken. */
function codeFor(validate: Validate | undefined, value: unknown): string | undefined | null {
  if (validate === undefined) throw new Error('There is no such validator.');
  if (validate(value)) return null;
  const [error] = validate.errors ?? [];
  return error && errorCode(error);
}

describe('answers', () => {
  test.each(Object.entries(story))('%s of the story is an image', (_, one) => {
    expect(isImage(one)).toBe(true);
    expect(responseValidator('glanceShowImage', 200)?.(one)).toBe(true);
  });

  const json = images.shownAnswers.filter(({ mediaType }) => mediaType.endsWith('json'));

  test('of each operation are shown in the document', () => {
    expect([...new Set(json.map(({ id }) => id))].sort()).toEqual(Object.keys(operations).sort());
  });

  test.each(json)('$id $status, example $name, is as declared', ({ id, status, mediaType, value }) => {
    const validate = responseValidator(id as OperationId, Number(status), mediaType);
    expect(validate?.(value)).toBe(true);
  });

  test.each(json)('$id $status, example $name, would not be with another shape', ({ id, status, mediaType }) => {
    const validate = responseValidator(id as OperationId, Number(status), mediaType);
    expect([validate?.([]), validate?.({})]).toEqual([false, false]);
  });

  test.each([
    ['another status', 'glanceShowImage', 201, 'application/json'],
    ['another media type', 'glanceShowImage', 200, 'text/plain'],
    ['bytes', 'glanceDownloadFile', 200, 'application/octet-stream'],
    ['text', 'glanceUpdateImage', 413, 'text/plain'],
    ['no body', 'glanceDeleteImage', 204, 'application/json'],
  ] as const)('have no validator for %s', (_, id, status, mediaType) => {
    expect(responseValidator(id, status, mediaType)).toBeUndefined();
  });

  const { id: _id, ...withoutId } = image;

  test.each([
    ['without an ID', withoutId],
    ['with memory as a string', { ...image, min_ram: '0' }],
    ['with negative memory', { ...image, min_ram: -1 }],
    ['with a status that is none', { ...image, status: 'ready' }],
    ['with a flag that is a boolean', { ...image, __support_kvm: true }],
    ['with a flag that is off', { ...image, __support_kvm: 'false' }],
    ['with an extension attribute that is no string', { ...image, team: 1 }],
    ['with a time that is none', { ...image, updated_at: '2015-12-08 02:30:49' }],
    ['with tags in one string', { ...image, tags: 'a,b' }],
  ])('are no images %s', (_, value) => {
    expect(isImage(value)).toBe(false);
  });

  test.each([
    { ...image, virtual_size: null, size: null, checksum: null, __data_origin: null },
    { ...image, team: 'blue', constructor: 'x' },
    { ...image, __support_kvm: 'true', __support_xen: 'true' },
    { ...image, __support_kvm_gpu_type: 'P4', __support_xen_gpu_type: 'M60_vGPU' },
  ])('are images with all that they may have: %#', (value) => {
    expect(isImage(value)).toBe(true);
  });

  test.each([
    ['__support_xen_gpu_type', 'M60_vGPU', '__support_xen'],
    ['__support_xen_gpu_type', 'M60_vGPU', '__support_kvm'],
    ['__support_kvm_gpu_type', 'V100', '__support_xen'],
    ['__support_kvm_gpu_type', 'V100', '__support_kvm'],
    ['__support_xen_hana', 'true', '__support_xen'],
    ['__support_xen_hana', 'true', '__support_kvm'],
    ['__support_kvm_infiniband', 'true', '__support_xen'],
  ])('do not hold %s (%s) beside %s', (feature, value, flag) => {
    expect(codeFor(isImage, { ...image, [feature]: value, [flag]: 'true' })).toBe('IMG.0035');
    expect(codeFor(isImage, { ...image, [feature]: value })).toBeNull();
  });
});

describe('requests', () => {
  const sent = images.shownRequests.filter(({ mediaType }) => mediaType.includes('json'));

  test.each(sent)('$id, example $name, is as declared', ({ id, value }) => {
    const { patch, body } = requestValidators[id as OperationId];
    if (patch === undefined) return expect(body?.(value)).toBe(true);
    for (const operation of value as { op: string; path: string }[]) {
      const validate = patch[`${operation.op} ${operation.path}`] ?? patch[`${operation.op} *`];
      expect(validate?.(operation)).toBe(true);
    }
  });

  test.each([
    ['replace /name', '', 'IMG.0013'],
    ['replace /name', 'a'.repeat(129), 'IMG.0002'],
    ['add /name', ' a', 'IMG.0003'],
    ['add /name', 1, undefined],
    ['add /__description', 'a'.repeat(1025), 'IMG.0004'],
    ['add /__description', '<', 'IMG.0054'],
    ['add /min_ram', -1, 'IMG.0055'],
    ['add /min_ram', '1x', 'IMG.0055'],
    ['add /min_ram', true, undefined],
    ['add /hw_firmware_type', 'efi', 'IMG.0141'],
    ['add /__support_kvm', 'false', undefined],
    ['add /__is_config_init', 'yes', undefined],
    ['add /__support_kvm_gpu_type', 'A100', undefined],
    ['add /name', 'a', null],
    ['add /min_ram', '10', null],
    ['add /min_ram', 10, null],
    ['add /__is_config_init', 'false', null],
  ])('of updateImage: %s with %j', (key, value, code) => {
    const [op, path] = key.split(' ');
    expect(codeFor(requestValidators.updateImage.patch?.[key], { op, path, value })).toBe(code);
  });

  test.each([
    ['/id', 'IMG.0026'],
    ['/min_ram', 'IMG.0026'],
    ['/deleted_at', 'IMG.0026'],
    ['/__new', 'IMG.0026'],
    ['/__proto__', 'IMG.0026'],
    ['/os_hash_algo', 'IMG.0026'],
    ['/hasOwnProperty', undefined],
    ['/a b', undefined],
    ['/team', null],
    ['/constructor', null],
  ])('for an extension attribute at %s', (path, code) => {
    for (const id of ['updateImage', 'glanceUpdateImage'] as const) {
      const { patch } = requestValidators[id];
      expect(codeFor(patch?.['add *'], { op: 'add', path, value: 'x' })).toBe(code);
      expect(codeFor(patch?.['remove *'], { op: 'remove', path })).toBe(code);
    }
  });

  test.each([
    ['the ID', requestValidators.updateImage.path, { image_id: 'x' }, 'IMG.0066'],
    ['the ID', requestValidators.updateImage.path, { image_id: image.id }, null],
    ['a limit', requestValidators.listImages.query, { limit: -1 }, undefined],
    ['a limit', requestValidators.listImages.query, { limit: 0 }, null],
    ['the type of image', requestValidators.listImages.query, { __imagetype: 'market' }, 'IMG.0024'],
    ['the version', requestValidators.showVersion.path, { version: '2' }, 'APIGW.0101'],
    ['the name of a new image', requestValidators.glanceCreateImageMetadata.body, { name: '' }, 'IMG.0013'],
    ['the memory of a new image', requestValidators.glanceCreateImageMetadata.body, { min_ram: 2 ** 31 }, 'IMG.0055'],
    ['an extension of a new image', requestValidators.glanceCreateImageMetadata.body, { team: 1 }, undefined],
    ['a new image', requestValidators.glanceCreateImageMetadata.body, { name: 'a', team: 'blue' }, null],
  ])('%s is judged as the document says: %#', (_, validate, value, code) => {
    expect(codeFor(validate, value)).toBe(code);
  });

  test.each([
    ['/name', true],
    ['/a~1b~0c', true],
    ['', false],
    ['/', false],
    ['name', false],
    ['/a/b', false],
    ['/a~', false],
    ['/a~2', false],
  ])('a pointer of one level: %j is %s', (path, isPointer) => {
    expect(isAttributePointer(path)).toBe(isPointer);
  });
});
