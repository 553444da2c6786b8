import { expect, test } from 'vitest';
import { type Attributes, makeQueued, mark, nameOfRun, show } from '../src/images.ts';
import { call, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

const linux = { __os_type: 'Linux', __platform: 'Other', __os_bit: '64', __os_version: 'Other Linux(64 bit)' };

const given: readonly (readonly [shows: string, body: Attributes, image: Attributes])[] = [
  ['a default operating system', {}, linux],
  [
    'a Windows',
    { __os_version: 'Windows Server 2016 Standard 64bit' },
    { __os_type: 'Windows', __platform: 'Windows', __os_bit: '64' },
  ],
  [
    'a Windows of 32 bits',
    { __os_version: 'Windows 7 Professional 32bit' },
    { __os_type: 'Windows', __platform: 'Windows', __os_bit: '32' },
  ],
  [
    'an Ubuntu',
    { __os_version: 'Ubuntu 14.04 server 64bit' },
    { __os_type: 'Linux', __platform: 'Ubuntu', __os_bit: '64' },
  ],
  [
    'a Red Hat spelled as one word',
    { __os_version: 'Redhat Linux Enterprise 7.6 64bit' },
    { __os_type: 'Linux', __platform: 'Red Hat' },
  ],
  ['a SUSE', { __os_version: 'SUSE Linux Enterprise Server 11 SP3 32bit' }, { __platform: 'SUSE', __os_bit: '32' }],
  ['a CentOS', { __os_version: 'CentOS 7.6 64bit' }, { __platform: 'CentOS' }],
  ['a Debian', { __os_version: 'Debian GNU/Linux 10.0.0 64bit' }, { __platform: 'Debian' }],
  ['an openSUSE', { __os_version: 'openSUSE 42.3 64bit' }, { __platform: 'OpenSUSE' }],
  ['an Oracle Linux', { __os_version: 'Oracle Linux Server release 7.6 64bit' }, { __platform: 'Oracle Linux' }],
  ['a Fedora', { __os_version: 'Fedora 30 64bit' }, { __platform: 'Fedora' }],
  ['a CoreOS without bits', { __os_version: 'CoreOS 1068.10.0' }, { __platform: 'CoreOS', __os_bit: '64' }],
  ['an EulerOS', { __os_version: 'EulerOS 2.5 64bit' }, { __platform: 'EulerOS' }],
  ['an unknown Linux', { __os_version: 'Other Linux(64 bit)' }, linux],
  [
    'an unknown system of 32 bits',
    { __os_version: 'Other(32 bit)' },
    { __os_type: 'Other', __platform: 'Other', __os_bit: '32' },
  ],
  ['a name', { name: '镜像 a/b <1>' }, { name: '镜像 a/b <1>' }],
  ['the longest name', { name: 'a'.repeat(255) }, { name: 'a'.repeat(255) }],
  ['a description', { __description: '' }, { __description: '' }],
  ['a disk format', { disk_format: 'qcow2' }, { disk_format: 'qcow2' }],
  ['visibility', { visibility: 'private' }, { visibility: 'private' }],
  ['a container', { container_format: 'bare' }, { container_format: 'bare' }],
  ['memory', { min_ram: 2147483647 }, { min_ram: 2147483647 }],
  ['the smallest disk', { min_disk: 1 }, { min_disk: 1 }],
  ['the largest disk', { min_disk: 1024 }, { min_disk: 1024 }],
  ['hiding', { os_hidden: true }, { os_hidden: true }],
  ['no protection', { protected: false }, { protected: false }],
  ['tags, each once', { tags: [mark, 'a=b', 'c', 'a=b'] }, { tags: [mark, 'a=b', 'c'] }],
  [
    'extension attributes',
    { team: 'blue', constructor: 'c', 'a.b:c-d': '' },
    { team: 'blue', constructor: 'c', 'a.b:c-d': '' },
  ],
];

onlyOn(target.stateful).describe('a new image has', () => {
  test('defaults', async () => {
    const from = new Date(Date.now() - 1000).toISOString().slice(0, 19);
    const image = await makeQueued();
    const { id, owner, created_at, updated_at, ...rest } = image;
    expect(rest).toEqual({
      ...linux,
      name: nameOfRun,
      tags: [mark],
      status: 'queued',
      visibility: 'private',
      protected: false,
      container_format: 'bare',
      disk_format: 'zvhd2',
      min_ram: 0,
      min_disk: 40,
      size: null,
      virtual_size: null,
      checksum: null,
      self: `/v2/images/${id}`,
      file: `/v2/images/${id}/file`,
      schema: '/v2/schemas/image',
      virtual_env_type: 'FusionCompute',
      __isregistered: 'true',
      __imagetype: 'private',
      __image_source_type: 'uds',
      __image_size: '0',
    });
    expect(updated_at).toBe(created_at);
    // The clock of an endpoint may differ from ours.
    if (target.story) expect(created_at > from).toBe(true);
    if (target.story) expect(owner).toBe('0b1e494e2660441a957313163095fe5c');
    expect(await show(id)).toEqual(image);
  });

  test('no name when none is given', async () => {
    expect((await makeQueued({ name: undefined })).name).toBe('');
  });

  test('a URL, which Location names', async () => {
    const answer = await call('glanceCreateImageMetadata', { json: { tags: [mark] } });
    const { id, self } = answer.body;
    expect(new URL(answer.headers.get('Location') ?? '', target.endpoint).href).toBe(`${target.endpoint}${self}`);
    expect((await call('glanceDeleteImage', { image: String(id) })).status).toBe(204);
  });

  test('128 extension attributes at most', async () => {
    const many = Object.fromEntries(Array.from({ length: 128 }, (_, index) => [`extension${index}`, 'x']));
    expect(await makeQueued(many)).toMatchObject(many);
  });

  test.each(given)('%s', async (_, body, image) => {
    const created = await makeQueued(body);
    expect(created).toMatchObject(image);
    expect(await show(created.id)).toEqual(created);
  });
});
