import { describe, expect, test } from 'vitest';
import { type OperationId, operations, story } from '../src/index.ts';
import {
  type BodyReader,
  errorCode,
  isImage,
  readBody,
  requestValidators,
  responseValidator,
  type Validate,
} from '../src/validators.ts';
import { images } from './bundle.ts';

const { UbuntuImage: image } = story;

/** The code of the first broken rule; undefined if the rule has none, null if no rule is broken. */
function codeFor(validate: Validate | undefined, value: unknown): string | undefined | null {
  if (validate === undefined) throw new Error('There is no such validator.');
  if (validate(value)) return null;
  const [error] = validate.errors ?? [];
  return error && errorCode(error);
}

describe('responses', () => {
  test.each(Object.entries(story))('%s of the story is an image', (_, one) => {
    expect([isImage(one), responseValidator('glanceShowImage', 200)?.(one)]).toEqual([true, true]);
  });

  const json = images.shownAnswers.filter(({ mediaType }) => mediaType.endsWith('json'));

  test('have an example in the document for each operation', () => {
    expect([...new Set(json.map(({ id }) => id))].sort()).toEqual(Object.keys(operations).sort());
  });

  test.each(json)('$id $status, example $name, is valid; other shapes are not', ({ id, status, mediaType, value }) => {
    const validate = responseValidator(id as OperationId, Number(status), mediaType);
    expect([validate?.(value), validate?.([]), validate?.({})]).toEqual([true, Array.isArray(value), false]);
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
    ['with an unknown status', { ...image, status: 'ready' }],
    ['with a flag that is a boolean', { ...image, __support_kvm: true }],
    ['with the flag "false"', { ...image, __support_kvm: 'false' }],
    ['with a number in an extension attribute', { ...image, team: 1 }],
    ['with a time in another format', { ...image, updated_at: '2015-12-08 02:30:49' }],
    ['with tags in one string', { ...image, tags: 'a,b' }],
  ])('are not images %s', (_, value) => {
    expect(isImage(value)).toBe(false);
  });

  test.each([
    { ...image, virtual_size: null, size: null, checksum: null, __data_origin: null },
    { ...image, team: 'blue', constructor: 'x' },
    { ...image, __support_kvm: 'true', __support_xen: 'true' },
    { ...image, __support_kvm_gpu_type: 'P4', __support_xen_gpu_type: 'M60_vGPU' },
  ])('are images: %#', (value) => {
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
  ])('have no %s (%s) beside %s', (feature, value, flag) => {
    expect(codeFor(isImage, { ...image, [feature]: value, [flag]: 'true' })).toBe('IMG.0035');
    expect(codeFor(isImage, { ...image, [feature]: value })).toBeNull();
  });
});

describe('requests', () => {
  const sent = images.shownRequests.filter(({ mediaType }) => mediaType.includes('json'));

  test.each(sent)('$id, example $name, is valid', ({ id, mediaType, value }) => {
    const reader = requestValidators[id as OperationId].body?.[mediaType] as BodyReader;
    expect(readBody(reader, value, 'IMG.0001').fault).toBeUndefined();
  });

  test.each([
    ['the ID', requestValidators.updateImage.path, { image_id: 'x' }, 'IMG.0066'],
    ['the ID', requestValidators.updateImage.path, { image_id: image.id }, null],
    ['a limit', requestValidators.listImages.query, { limit: -1 }, undefined],
    ['a limit', requestValidators.listImages.query, { limit: 0 }, null],
    ['the type of image', requestValidators.listImages.query, { __imagetype: 'market' }, 'IMG.0024'],
    ['the version', requestValidators.showVersion.path, { version: '2' }, 'APIGW.0101'],
  ])('with %s get the code of the document: %#', (_, validate, value, code) => {
    expect(codeFor(validate, value)).toBe(code);
  });
});
