import { expect, test } from 'vitest';
import { createService, type World } from '../src/index.ts';

const project = '0b1e494e2660441a957313163095fe5c';
const other = '8f3d2c1b5a694e7d90c1b2a3f4e5d6c7';
const [web, disk, foreign, unknown] = ['a', 'b', 'c', 'd'].map(
  (letter) => `${letter.repeat(8)}-0000-4000-8000-000000000000`,
) as [string, string, string, string];

const world: World = {
  servers: {
    [web]: { project, size: 25, os_version: 'Debian GNU/Linux 12.0.0 64bit' },
    [foreign]: { project: other },
  },
  volumes: { [disk]: { size: 100, os_version: 'Custom 1.0 64bit', platform: 'EulerOS' } },
  backups: { [web]: { size: 30, service: 'CBR' }, [disk]: { service: 'CSBS' }, [foreign]: {} },
  keys: { [web]: {}, [disk]: { is_default: true } },
  vaults: { [web]: {} },
};

const { fetch } = createService({ world, jobSeconds: 0 });

async function send(method: string, path: string, body?: object) {
  const response = await fetch(`http://ims${path}`, {
    method,
    headers: { 'X-Auth-Token': 'demo-token', ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  return response.json();
}

const images = '/v2/cloudimages/action';
const dataImages = '/v1/cloudimages/dataimages/action';
const wholeImages = '/v1/cloudimages/wholeimages/action';
const copies = '/v1/cloudimages/33ad552d-1149-471c-8190-ff6776174a00/copy';

/** The image that a job creates. */
async function made(path: string, body: object) {
  const { job_id } = await send('POST', path, { name: 'new', ...body });
  const { entities } = await send('GET', `/v1/cloudimages/job/${job_id}`);
  return send('GET', `/v2/images/${entities.image_id}`);
}

const file = { image_url: 'shop-images:debian-10.qcow2', min_disk: 40 };
const debian = { min_disk: 25, __os_version: 'Debian GNU/Linux 12.0.0 64bit', __platform: 'Debian' };
const custom = { min_disk: 100, __os_version: 'Custom 1.0 64bit', __platform: 'EulerOS' };

test.each([
  ['a server', images, { instance_id: web }, debian],
  ['a disk', images, { volume_id: disk }, custom],
  [
    'a disk whose system the request names',
    images,
    { volume_id: disk, os_version: 'CentOS 7.6 64bit' },
    { min_disk: 100, __os_version: 'CentOS 7.6 64bit', __platform: 'CentOS' },
  ],
  ['data disks', images, { data_images: [{ name: 'data', volume_id: disk }] }, custom],
  ['a whole server', wholeImages, { instance_id: web, vault_id: web }, debian],
  ['a backup', wholeImages, { backup_id: web, whole_image_type: 'CBR' }, { min_disk: 30 }],
  ['a backup of any service', wholeImages, { backup_id: foreign }, { min_disk: 40 }],
  ['a file, with a key', images, { ...file, cmk_id: web }, { __system__cmkid: web, min_disk: 40 }],
  ['an image, with a key', copies, { cmk_id: web }, { __system__cmkid: web }],
])('an image of %s takes size and system from it', async (_, path, body, expected) => {
  expect(await made(path, body)).toMatchObject(expected);
});

test.each([
  [images, { instance_id: unknown }, 'IMG.0005'],
  [images, { instance_id: foreign }, 'IMG.0005'],
  [images, { volume_id: unknown }, 'IMG.0120'],
  [images, { data_images: [disk, unknown].map((volume_id) => ({ name: 'data', volume_id })) }, 'IMG.0120'],
  [images, { ...file, cmk_id: unknown }, 'IMG.0095'],
  [dataImages, { ...file, cmk_id: unknown }, 'IMG.0095'],
  [copies, { cmk_id: unknown }, 'IMG.0095'],
  [wholeImages, { instance_id: unknown }, 'IMG.0005'],
  [wholeImages, { instance_id: web, vault_id: unknown }, 'IMG.0184'],
  [wholeImages, { backup_id: unknown }, 'IMG.0020'],
  [wholeImages, { backup_id: web }, 'IMG.0198'],
  [wholeImages, { backup_id: disk, whole_image_type: 'CBR' }, 'IMG.0198'],
])('%s refuses %j', async (path, body, code) => {
  expect(await send('POST', path, { name: 'new', ...body })).toMatchObject({ error: { code } });
});

test('images that other projects could not use are not shared, nor accepted without a vault', async () => {
  const share = async (path: string, body: object) => {
    const { id } = await made(path, body);
    return send('POST', '/v1/cloudimages/members', { images: [id], projects: [other] });
  };
  expect(await share(images, { ...file, cmk_id: disk })).toMatchObject({ error: { code: 'IMG.0098' } });
  expect(await share(images, { ...file, cmk_id: web })).toHaveProperty('job_id');
  expect(await share(wholeImages, { backup_id: disk })).toMatchObject({ error: { code: 'IMG.0135' } });
  expect(await share(wholeImages, { backup_id: web, whole_image_type: 'CBR' })).toHaveProperty('job_id');
  const accept = { images: [web], project_id: project, status: 'accepted', vault_id: unknown };
  expect(await send('PUT', '/v1/cloudimages/members', accept)).toMatchObject({ error: { code: 'IMG.0184' } });
});

test('of a kind that is absent, any ID is taken', async () => {
  const service = createService({ world: { volumes: {} } });
  const response = await service.fetch(`http://ims${images}`, {
    method: 'POST',
    headers: { 'X-Auth-Token': 'demo-token', 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'new', instance_id: unknown }),
  });
  expect(response.status).toBe(200);
});
