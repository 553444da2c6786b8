import { randomUUID } from 'node:crypto';
import { type OperationId, story, storyJobs } from '@cloudimages/contract';
import { describe, expect, test } from 'vitest';
import { endedJob } from '../src/ended-job.ts';
import { type Attributes, makeImage, makeQueued, mark, show } from '../src/images.ts';
import { expectRefusal } from '../src/refusals.ts';
import { call, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

const project_id = story.UbuntuImage.owner;
const { DoneJob } = storyJobs;
const [key = '', value = ''] = mark.split('=');
const tag = { key, value };

interface Entities {
  readonly image_id?: string;
  readonly sub_jobs_result?: readonly { readonly job_id: string; readonly entities: Entities }[];
}

const jobOf = (job_id: string, token?: string) => call('showJob', { path: { project_id, job_id }, token });

/** Starts a job and waits for its end. */
async function done(json: object, operation: OperationId = 'createImage', image?: string, token?: string) {
  const job = await endedJob(await call(operation, { json, image, token }), token);
  const entities = job.entities as Entities;
  const ids = entities.sub_jobs_result?.map((sub) => sub.entities.image_id) ?? [entities.image_id];
  return { job, entities, images: await Promise.all(ids.map((id) => show(String(id), token))) };
}

const refused = async (json: unknown, code: string) => expectRefusal(await call('createImage', { json }), code);

const name = 'contract-test';
const instance_id = randomUUID();
const volume_id = randomUUID();
const image_url = 'shop-images:debian-10.qcow2';
const iso_url = 'shop-images:centos-7.6.iso';
/** Sizes of the two files. */
const size = 2048;
const isoSize = 34_816;

onlyOn(target.story).describe('an image', () => {
  test.each<[string, object, string, Attributes]>([
    [
      'a server',
      { instance_id, description: 'words', max_ram: 4096, min_ram: 1024, enterprise_project_id: '0' },
      'imsCreateImageByInstance',
      {
        __data_origin: `instance,${instance_id}`,
        __description: 'words',
        max_ram: '4096',
        min_ram: 1024,
        enterprise_project_id: '0',
        virtual_env_type: 'FusionCompute',
      },
    ],
    [
      'a data disk',
      { volume_id, os_version: 'CentOS 7.6 64bit', type: 'BMS' },
      'imsVolumeCreateImageJob',
      { __data_origin: `volume,${volume_id}`, __platform: 'CentOS', virtual_env_type: 'Ironic' },
    ],
    [
      'a file',
      { image_url: iso_url, min_disk: 10, os_type: 'Windows', is_config: true, architecture: 'arm', type: 'IsoImage' },
      'imsImportImageJob',
      {
        __data_origin: `file,${iso_url}`,
        __root_origin: 'file',
        __os_type: 'Windows',
        __is_config_init: 'true',
        __support_arm: 'true',
        hw_firmware_type: 'uefi',
        min_disk: 10,
        size: isoSize,
        __image_size: String(isoSize),
        virtual_env_type: 'IsoImage',
      },
    ],
  ])('is created from %s', async (_, body, job_type, expected) => {
    const { job, entities, images } = await done({ name, image_tags: [tag], ...body });
    expect(job).toMatchObject({ status: 'SUCCESS', job_type, error_code: null, fail_reason: null });
    expect(entities).toMatchObject({ image_name: name, process_percent: 1 });
    expect(images[0]).toMatchObject({
      ...{ name, status: 'active', visibility: 'private', __imagetype: 'private', owner: project_id, tags: [mark] },
      ...expected,
    });
    const progress = await call('showJobProgress', { path: { job_id: String(job.job_id) } });
    expect(progress.body).toEqual(job);
  });

  test('is created from each data disk, in the order of the request', async () => {
    const data_images = [
      { name: 'first', volume_id, tags: [`${key}.${value}`, 'alone', 'a.b.c'] },
      { name: 'second', volume_id: randomUUID(), description: 'its own' },
    ];
    const { job, entities, images } = await done({ data_images, description: 'of all', image_tags: [tag] });
    expect(job).toMatchObject({ status: 'SUCCESS', job_type: 'imsVolumesToSysDataImagesJob' });
    expect(entities.image_id).toBe(images[0]?.id);
    expect(images).toMatchObject([
      { name: 'first', tags: [mark, 'alone', 'a=b.c'], __description: 'of all', virtual_env_type: 'DataImage' },
      { name: 'second', tags: [mark], __description: 'its own', __data_origin: `volume,${data_images[1]?.volume_id}` },
    ]);
  });

  test('is created from each file', async () => {
    const own = { image_url, min_disk: 100, name: 'data', description: 'words', is_quick_import: true };
    const data_images = [
      { image_url, min_disk: 1 },
      { ...own, tags: ['a.b'] },
      { ...own, image_tags: [tag] },
    ];
    const { job, images } = await done({ name, image_url, min_disk: 40, image_tags: [tag], data_images });
    expect(job).toMatchObject({ status: 'SUCCESS', job_type: 'imsImportOvaImageJob' });
    expect(images).toMatchObject([
      { name, virtual_env_type: 'FusionCompute', min_disk: 40, size },
      { name: `${name}-1`, virtual_env_type: 'DataImage', min_disk: 1, size, tags: [] },
      { name: 'data', __description: 'words', min_disk: 100, tags: ['a=b'] },
      { name: 'data', tags: [mark] },
    ]);
  });
});

describe('a new image', () => {
  test.each<[string, object, string]>([
    ['no source', { name }, 'IMG.0021'],
    ['no name', { instance_id }, 'IMG.0013'],
    ['a malformed server', { name, instance_id: 'x' }, 'IMG.0005'],
    ['a malformed disk', { name, volume_id: 'x', os_version: 'CentOS 7.6 64bit' }, 'IMG.0120'],
    ['tags in two notations', { name, instance_id, tags: [], image_tags: [] }, 'IMG.0001'],
    ['a malformed tag', { name, instance_id, image_tags: [{ key: 'a b', value: '' }] }, 'IMG.0115'],
    ['a tag without a value', { name, instance_id, image_tags: [{ key: 'a' }] }, 'IMG.0115'],
    ['too many tags', { name, instance_id, tags: Array.from({ length: 11 }, (_, n) => `a${n}`) }, 'IMG.0116'],
    ['an unknown type', { name, volume_id, type: 'VM' }, 'IMG.0024'],
    ['a file without a bucket', { name, image_url: 'x', min_disk: 40 }, 'IMG.0057'],
    ['a malformed data disk', { data_images: [null] }, 'IMG.0001'],
    [
      'a malformed data file',
      { name, image_url, min_disk: 40, data_images: [{ image_url, min_disk: 1, is_quick_import: 'x' }] },
      'IMG.0001',
    ],
    ['too much memory', { name, instance_id, max_ram: 2 ** 31 }, 'IMG.0055'],
  ])('is refused for %s', (_, body, code) => refused(body, code));

  onlyOn(target.stateful).test.each([
    'shop-images:missing',
    'missing:debian-10.qcow2',
    'shop-images:../../images.sqlite',
    'shop-images:/debian-10.qcow2',
    '..:images.sqlite',
    `shop-images:${'x'.repeat(1000)}`,
  ])('is refused for the file %s', (image_url) => refused({ name, image_url, min_disk: 40 }, 'IMG.0057'));
});

onlyOn(target.stateful).describe('a job', () => {
  test.each(['x', '0'.repeat(32), DoneJob.job_id.toUpperCase()])('with the ID %s is not found', async (job_id) => {
    expectRefusal(await jobOf(job_id), 'IMG.0031');
    expectRefusal(await call('showJobProgress', { path: { job_id } }), 'IMG.0031');
  });
});

onlyOn(target.story).test('a job is shown to its own project only', async () => {
  expect((await jobOf(DoneJob.job_id)).body).toEqual(DoneJob);
  const { other } = target.tokens;
  expectRefusal(await jobOf(DoneJob.job_id, other), 'IMG.0030');
  const path = { project_id: story.OtherProjectImage.owner, job_id: DoneJob.job_id };
  expectRefusal(await call('showJob', { path, token: other }), 'IMG.0031');
});

onlyOn(target.story).describe('other jobs', () => {
  const file = { __data_origin: `file,${image_url}`, __root_origin: 'file', size };
  const disk = { name, image_url, min_disk: 100, image_tags: [tag] };
  test.each<[OperationId, object, string, Attributes]>([
    ['createDataImage', { ...disk, os_type: 'Windows' }, 'imsImportDataImageJob', { ...file, __os_type: 'Windows' }],
    ['createDataImageAlias', disk, 'imsImportDataImageJob', { ...file, virtual_env_type: 'DataImage' }],
    ['createDataImageInSafeMode', disk, 'imsImportDataImageJob', { ...file, min_disk: 100 }],
    [
      'importImageQuick',
      { ...disk, os_type: 'Windows', architecture: 'arm' },
      'imsImportImageJob',
      { ...file, __os_type: 'Windows', __support_arm: 'true' },
    ],
    [
      'importImageQuick',
      { ...disk, type: 'DataImage' },
      'imsImportDataImageJob',
      { ...file, virtual_env_type: 'DataImage' },
    ],
    [
      'importImageQuickInSafeMode',
      { ...disk, type: 'BMS' },
      'imsImportImageJob',
      { ...file, virtual_env_type: 'Ironic' },
    ],
    [
      'createWholeImage',
      { name, instance_id, image_tags: [tag] },
      'imsCreateWholeImageByInstanceJob',
      { __whole_image: true, __data_origin: `instance,${instance_id}` },
    ],
    [
      'createWholeImage',
      { name, backup_id: volume_id, image_tags: [tag] },
      'imsCreateWholeImageByBackupJob',
      { __backup_id: volume_id, __data_origin: `server_backup,${volume_id}` },
    ],
    [
      'createImageInSafeMode',
      { name, instance_id, image_tags: [tag] },
      'imsCreateImageByInstance',
      { __data_origin: `instance,${instance_id}` },
    ],
  ])('%s creates an image', async (operation, body, job_type, expected) => {
    const { job, images } = await done(body, operation);
    expect(job).toMatchObject({ status: 'SUCCESS', job_type });
    expect(images[0]).toMatchObject({ name, status: 'active', tags: [mark], ...expected });
  });

  test.each([undefined, { delete_backup: false }, { delete_backup: true }])(
    'a full-server image is deleted with the body %j',
    async (json) => {
      const { images } = await done({ name, backup_id: randomUUID(), image_tags: [tag] }, 'createWholeImage');
      const image = String(images[0]?.id);
      expect((await call('glanceDeleteImage', { image, json })).status).toBe(204);
      expectRefusal(await call('glanceShowImage', { image }), 404);
    },
  );

  test('a file is registered as the data of a queued image', async () => {
    const { id } = await makeQueued();
    const { job, images } = await done({ image_url }, 'registerImage', id);
    expect(job).toMatchObject({ status: 'SUCCESS', job_type: 'imsNativeImportImageJob' });
    expect(images[0]).toMatchObject({ id, status: 'active', size });
    expectRefusal(await call('registerImage', { image: id, json: { image_url } }), 'IMG.0046');
    const missing = { image: (await makeQueued()).id, json: { image_url: 'shop-images:missing' } };
    expectRefusal(await call('registerImage', missing), 'IMG.0057');
  });

  test.each([
    ...(['qcow2', 'vhd', 'zvhd', 'vmdk'] as const).map((file_format) => ['exportImage', { file_format }] as const),
    ['exportImage', { is_quick_export: true }],
    ['exportImageInSafeMode', { file_format: 'qcow2', is_quick_export: false }],
  ] as const)('%s %j writes the data of an image, which another job imports', async (operation, how) => {
    const { id } = await makeImage({}, 'data of the image');
    const bucket_url = `shop-images:${mark}/${randomUUID()}`;
    const { job } = await done({ bucket_url, ...how }, operation, id);
    expect(job).toMatchObject({ status: 'SUCCESS', job_type: 'imsNativeExportImageJob', entities: { image_id: id } });
    const { images } = await done({ ...disk, image_url: bucket_url });
    expect((await call('glanceDownloadFile', { image: String(images[0]?.id) })).text).toBe('data of the image');
    expectRefusal(await call(operation, { image: id, json: { bucket_url, ...how } }), 'IMG.0070');
  });

  test.each(['copyImageInRegion', 'copyImageInRegionInSafeMode'] as const)('%s copies an image', async (operation) => {
    const source = await makeImage({ team: 'blue', __os_version: 'CentOS 7.6 64bit' }, 'data');
    const body = { name: 'copy', description: 'words', cmk_id: volume_id, enterprise_project_id: '0' };
    const { job, images } = await done(body, operation, source.id);
    expect(job).toMatchObject({ status: 'SUCCESS', job_type: 'imsCopyImageInRegionJob' });
    const [copy] = images;
    expect(copy).toMatchObject({
      ...{ name: 'copy', team: 'blue', __os_version: 'CentOS 7.6 64bit', tags: [], size: 4, status: 'active' },
      ...{ __source_image_id: source.id, __source_owner: source.owner, __system__cmkid: volume_id },
    });
    expect((await call('glanceDownloadFile', { image: String(copy?.id) })).text).toBe('data');
  });

  const far = { name: 'far', region: 'RegionTwo', project_name: 'RegionTwo', agency_name: 'ims_admin_agency' };

  test('an image is copied to a project in another region', async () => {
    const source = await makeImage({ team: 'blue', __description: 'words' }, 'data');
    const copied = await call('copyImageCrossRegion', { image: source.id, json: far });
    const job = await endedJob(copied);
    expect(job).toMatchObject({ status: 'SUCCESS', job_type: 'imsCopyImageCrossRegionJob' });
    const image = String((job.entities as Entities).image_id);
    expectRefusal(await call('glanceShowImage', { image }), 404);
    const token = 'remote-token';
    expect(await show(image, token)).toMatchObject({
      ...{ name: 'far', team: 'blue', __description: 'words', tags: [], size: 4, status: 'active' },
      ...{ visibility: 'private', __source_image_id: source.id, __source_owner: source.owner },
    });
    expect((await call('glanceDownloadFile', { image, token })).text).toBe('data');
    const back = { ...far, description: 'home', region: 'RegionOne', project_name: 'RegionOne' };
    const home = await endedJob(await call('copyImageCrossRegion', { image, json: back, token }), token);
    const returned = await show(String((home.entities as Entities).image_id));
    expect(returned).toMatchObject({ name: 'far', __description: 'home', owner: source.owner });
  });

  test.each<[string, Attributes, string]>([
    ['its own region', { region: 'RegionOne' }, 'IMG.0142'],
    ['an unknown region', { region: 'RegionThree' }, 'IMG.0147'],
    ['an unknown project', { project_name: 'RegionTwo_other' }, 'IMG.0145'],
  ])('an image is not copied to %s', async (_, changed, code) => {
    const { id } = await makeImage();
    expectRefusal(await call('copyImageCrossRegion', { image: id, json: { ...far, ...changed } }), code);
  });

  test('an image is not copied to a project that no user has in common', async () => {
    const request = { image: story.OtherProjectImage.id, json: far, token: target.tokens.other };
    expectRefusal(await call('copyImageCrossRegion', request), 'IMG.0147');
  });

  test('an encrypted image is not copied to another region', async () => {
    const { id } = await makeImage({}, 'data');
    const { images } = await done({ name: 'copy', cmk_id: volume_id }, 'copyImageInRegion', id);
    expectRefusal(await call('copyImageCrossRegion', { image: String(images[0]?.id), json: far }), 'IMG.0143');
  });

  const copy = { name: 'copy' };
  const out = { bucket_url: 'shop-images:new', file_format: 'vhd' };
  test.each<[string, OperationId, string, object, string]>([
    ['a public image', 'copyImageInRegion', story.PublicImage.id, copy, 'IMG.0047'],
    ['a public image', 'copyImageInRegionInSafeMode', story.PublicImage.id, copy, 'IMG.0047'],
    ['a public image', 'registerImage', story.PublicImage.id, { image_url }, 'IMG.0047'],
    ['an ISO image', 'copyImageInRegion', story.IsoImage.id, copy, 'IMG.0167'],
    ['a queued image', 'copyImageInRegion', story.QueuedImage.id, copy, 'IMG.0046'],
    ['an unknown image', 'copyImageInRegion', randomUUID(), copy, 'IMG.0144'],
    ['a public image', 'copyImageCrossRegion', story.PublicImage.id, far, 'IMG.0047'],
    ['an ISO image', 'copyImageCrossRegion', story.IsoImage.id, far, 'IMG.0167'],
    ['a queued image', 'copyImageCrossRegion', story.QueuedImage.id, far, 'IMG.0046'],
    ['an unknown image', 'copyImageCrossRegion', randomUUID(), far, 'IMG.0144'],
    ['a public image', 'exportImage', story.PublicImage.id, out, 'IMG.0077'],
    ['an ISO image', 'exportImage', story.IsoImage.id, out, 'IMG.0167'],
    ['a queued image', 'exportImage', story.QueuedImage.id, out, 'IMG.0046'],
    ['an unknown image', 'exportImage', randomUUID(), out, 'IMG.0144'],
    ['a missing bucket', 'exportImage', story.UbuntuImage.id, { ...out, bucket_url: 'missing:new' }, 'IMG.0069'],
    ['no format', 'exportImage', story.UbuntuImage.id, { bucket_url: 'shop-images:new' }, 'IMG.0072'],
    ['a format of a quick export', 'exportImage', story.UbuntuImage.id, { ...out, is_quick_export: true }, 'IMG.0072'],
  ])('%s is refused by %s', async (_, operation, image, json, code) => {
    expectRefusal(await call(operation, { image, json }), code);
  });

  test('a full-server image is neither copied inside its region nor exported', async () => {
    const { images } = await done({ name, instance_id, image_tags: [tag] }, 'createWholeImage');
    const image = String(images[0]?.id);
    expectRefusal(await call('copyImageInRegion', { image, json: copy }), 'IMG.0130');
    expectRefusal(await call('exportImage', { image, json: out }), 'IMG.0128');
    expectRefusal(await call('copyImageCrossRegion', { image, json: far }), 'IMG.0184');
    const vault_id = randomUUID();
    const copied = await endedJob(await call('copyImageCrossRegion', { image, json: { ...far, vault_id } }));
    const id = String((copied.entities as Entities).image_id);
    expect(await show(id, 'remote-token')).toMatchObject({ __whole_image: true, status: 'active' });
  });

  test('an image of another project is copied once it is accepted', async () => {
    const { id } = await makeImage({}, 'data');
    const { other } = target.tokens;
    const member_id = story.OtherProjectImage.owner;
    await call('glanceAddImageMember', { image: id, json: { member: member_id } });
    expectRefusal(await call('copyImageInRegion', { image: id, json: copy, token: other }), 'IMG.0196');
    const accept = { image: id, path: { member_id }, json: { status: 'accepted' }, token: other };
    await call('glanceUpdateImageMember', accept);
    for (const operation of ['exportImage', 'exportImageInSafeMode'] as const) {
      expectRefusal(await call(operation, { image: id, json: out, token: other }), 'IMG.0047');
    }
    const { images } = await done(copy, 'copyImageInRegion', id, other);
    expect(images[0]).toMatchObject({ owner: member_id, __source_image_id: id, visibility: 'private', size: 4 });
  });
});
