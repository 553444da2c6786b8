import { expect, test } from 'vitest';
import { newImage } from '../src/domain/new-image.ts';
import { idOf, otherProject, project } from '../src/testing/images.ts';

const id = idOf(1);
const now = '2026-11-24T08:30:00Z';

/** The defaults of decision 77. */
const plain = {
  name: '',
  protected: false,
  container_format: 'bare',
  disk_format: 'zvhd2',
  min_ram: 0,
  min_disk: 40,
  tags: [],
  visibility: 'private',
  id,
  owner: project,
  status: 'queued',
  size: null,
  virtual_size: null,
  checksum: null,
  created_at: now,
  updated_at: now,
  self: '/v2/images/00000000-0000-4000-8000-000000000001',
  file: '/v2/images/00000000-0000-4000-8000-000000000001/file',
  schema: '/v2/schemas/image',
  virtual_env_type: 'FusionCompute',
  __isregistered: 'true',
  __imagetype: 'private',
  __image_source_type: 'uds',
  __image_size: '0',
  __os_type: 'Linux',
  __os_bit: '64',
  __os_version: 'Other Linux(64 bit)',
  __platform: 'Other',
};

test('a new image has the defaults', () => {
  expect(newImage({}, id, project, now)).toEqual(plain);
});

test('given attributes replace them, and each tag is kept once', () => {
  const given = { name: 'ims_test', protected: true, disk_format: 'raw', min_ram: 2048, min_disk: 10 } as const;
  const image = newImage({ ...given, tags: ['b', 'a', 'b'], team: 'blue' }, id, project, now);
  expect(image).toEqual({ ...plain, ...given, tags: ['b', 'a'], team: 'blue' });
});

test('the version decides type, bits and platform of the operating system', () => {
  const version = 'Windows Server 2008 R2 Standard 32bit';
  const system = { __os_type: 'Windows', __os_bit: '32', __os_version: version, __platform: 'Windows' };
  expect(newImage({ __os_version: version }, id, project, now)).toEqual({ ...plain, ...system });
});

test('attributes that only the service sets are ignored', () => {
  const wished = { id: idOf(2), owner: otherProject, status: 'active', __imagetype: 'gold', __os_type: 'Windows' };
  expect(newImage(wished, id, project, now)).toEqual(plain);
});
