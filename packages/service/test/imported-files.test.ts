import { expect, test } from 'vitest';
import { type Buckets, createService, memoryBuckets } from '../src/index.ts';

type Part = readonly [at: number, bytes: readonly number[]];

const text = (characters: string) => [...characters].map((character) => character.charCodeAt(0));
const big = (value: number, length = 4) =>
  Array.from({ length }, (_, at) => Math.floor(value / 256 ** (length - 1 - at)) % 256);
const little = (value: number, length = 4) => big(value, length).toReversed();

function fileOf(size: number, ...parts: readonly Part[]): Uint8Array {
  const bytes = new Uint8Array(size);
  for (const [at, part] of parts) bytes.set(part, at);
  return bytes;
}

const GiB = 2 ** 30;

/** A qcow2 file with the table of a disk at 3 * 512, and a place for any other field. */
const qcow2 = (disk: number, ...parts: readonly Part[]) =>
  fileOf(
    2048,
    ...([
      [0, text('QFI\xfb')],
      [4, big(3)],
      [20, big(9)],
      [24, big(disk, 8)],
      [36, big(64)],
      [40, big(3 * 512, 8)],
      [48, big(512, 8)],
      [100, big(104)],
    ] as const),
    ...parts,
  );

/** The footer of a VHD, whose checksum is the complement of the sum of its bytes. */
function footer(disk: number, type: number, header = 2 ** 64): number[] {
  const bytes = fileOf(512, [0, text('conectix')], [16, big(header, 8)], [48, big(disk, 8)], [60, big(type)]);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.set(big(2 ** 32 - 1 - sum), 64);
  return [...bytes];
}

const dynamicVhd = (disk: number, type = 3) =>
  fileOf(2048, [0, footer(disk, type, 512)], [512, text('cxsparse')], [1536, footer(disk, type, 512)]);
const vmdk = fileOf(1024, [0, text('KDMV')], [4, little(3)], [12, little((41 * GiB) / 512, 8)]);
const vmdkText = (line: string) => new TextEncoder().encode(`# Disk DescriptorFile\nversion=1\n${line}\n`);
const vdi = (type: number, disk = GiB) =>
  fileOf(
    512,
    [0, text('<<< Oracle VM VirtualBox Disk Image >>>\n')],
    [0x40, [0x7f, 0x10, 0xda, 0xbe]],
    [0x44, little(0x10001)],
    [0x4c, little(type)],
    [0x170, little(disk, 8)],
  );
const qed = (features: number, cluster = 65536) =>
  fileOf(
    2048,
    [0, text('QED\0')],
    [4, little(cluster)],
    [16, little(features, 8)],
    [40, little(512, 8)],
    [48, little(GiB, 8)],
  );
const iso = fileOf(34_816, [0x8000, [1, ...text('CD001')]]);
const raw = fileOf(700);

const unreadable = (detail: string) => ['IMG.0057', `The image file cannot be read. ${detail}`];
const tooLarge = (bytes: number) => [
  'IMG.0055',
  `A size of memory or of a disk is out of range. The disk in the file has ${bytes} bytes, more than min_disk, 40 GB.`,
];
const mismatch = (format: string, declared: string) => unreadable(`Its format is ${format}, not ${declared}.`);

const encrypted = unreadable('It is encrypted.');
const damaged = unreadable('Its header is damaged.');
const cutOff = unreadable('It is cut off.');
const needsFile = unreadable('Its data are in another file, too.');

/** Objects, and the code and reason of the job that imports them with a smallest disk of 40 GB; none when it succeeds. */
const files: readonly (readonly [object: string, file: Uint8Array, failure?: readonly string[]])[] = [
  ['a.qcow2', qcow2(40 * GiB)],
  ['a.QCOW2', qcow2(GiB)],
  ['undeclared', qcow2(GiB)],
  ['cloud.img', qcow2(GiB)],
  ['large.qcow2', qcow2(40 * GiB + 1), tooLarge(40 * GiB + 1)],
  ['large', qcow2(41 * GiB), tooLarge(41 * GiB)],
  ['aes.qcow2', qcow2(GiB, [32, big(1)]), encrypted],
  ['luks', qcow2(GiB, [32, big(2)]), encrypted],
  ['backed.qcow2', qcow2(GiB, [8, big(1024, 8)], [16, big(8)]), needsFile],
  ['external.qcow2', qcow2(GiB, [72, big(4, 8)]), needsFile],
  ['corrupt.qcow2', qcow2(GiB, [72, big(2, 8)]), damaged],
  ['version.qcow2', qcow2(GiB, [4, big(9)]), damaged],
  ['clusters.qcow2', qcow2(GiB, [20, big(40)]), damaged],
  ['small-clusters.qcow2', qcow2(GiB, [20, big(8)]), damaged],
  ['cipher.qcow2', qcow2(GiB, [32, big(3)]), damaged],
  ['header.qcow2', qcow2(GiB, [100, big(96)]), damaged],
  ['counts.qcow2', qcow2(GiB, [48, big(2048, 8)]), cutOff],
  // Version 2 has neither features nor a length of the header.
  ['v2.qcow2', qcow2(GiB, [4, big(2)], [72, big(2, 8)], [100, big(0)])],
  ['short.qcow2', qcow2(GiB).subarray(0, 8), damaged],
  ['half.qcow2', qcow2(GiB).subarray(0, 1700), cutOff],
  ['text.qcow2', new TextEncoder().encode('text'), mismatch('raw', 'qcow2')],
  ['old.qcow', fileOf(512, [0, text('QFI\xfb')], [4, big(1)], [24, big(GiB, 8)])],
  ['old.qcow2', fileOf(512, [0, text('QFI\xfb')], [4, big(1)]), mismatch('qcow', 'qcow2')],
  ['aes.qcow', fileOf(512, [0, text('QFI\xfb')], [4, big(1)], [36, big(1)]), encrypted],
  ['backed.qcow', fileOf(512, [0, text('QFI\xfb')], [4, big(1)], [8, big(256, 8)]), needsFile],
  ['fixed.vhd', fileOf(1536, [1024, footer(1024, 2)])],
  ['half.vhd', fileOf(1535, [1023, footer(1024, 2)]), cutOff],
  ['fixed.raw', fileOf(1536, [1024, footer(1024, 2)]), mismatch('vhd', 'raw')],
  ['dynamic.vhd', dynamicVhd(GiB)],
  ['large.vhd', dynamicVhd(41 * GiB), tooLarge(41 * GiB)],
  ['differencing.vhd', dynamicVhd(GiB, 4), needsFile],
  ['type.vhd', dynamicVhd(GiB, 5), damaged],
  ['begun.vhd', dynamicVhd(GiB).subarray(0, 1024), cutOff],
  ['flipped.vhd', dynamicVhd(GiB).with(1600, 1), damaged],
  ['headless.vhd', dynamicVhd(GiB).with(512, 0), damaged],
  ['a.vhdx', fileOf(1024, [0, text('vhdxfile')])],
  ['a.vhd', fileOf(1024, [0, text('vhdxfile')]), mismatch('vhdx', 'vhd')],
  ['large.vmdk', vmdk, tooLarge(41 * GiB)],
  ['small.vmdk', vmdk.with(12, 0).with(15, 0)],
  ['version.vmdk', vmdk.with(4, 9), damaged],
  ['none.vmdk', vmdk.with(4, 0), damaged],
  ['text.vmdk', vmdkText('parentCID=ffffffff')],
  ['parent.vmdk', vmdkText('parentCID=1a2b3c4d'), needsFile],
  ['flat.vmdk', vmdkText('RW 4192256 FLAT "disk-flat.vmdk" 0'), needsFile],
  ['read-only.vmdk', vmdkText('RDONLY 4192256 FLAT "disk-flat.vmdk" 0'), needsFile],
  ['comment.vmdk', vmdkText('# parentCID=1a2b3c4d, RW 8 FLAT "none"')],
  ['a.vdi', vdi(1)],
  ['large.vdi', vdi(2, 41 * GiB), tooLarge(41 * GiB)],
  ['link.vdi', vdi(4), needsFile],
  ['version.vdi', vdi(1).with(0x46, 2), damaged],
  ['a.qed', qed(0)],
  ['backed.qed', qed(1), needsFile],
  ...[2 ** 11, 2 ** 27, 65537].map((cluster) => [`${cluster}.qed`, qed(0, cluster), damaged] as const),
  ['half.qed', qed(0).subarray(0, 512), cutOff],
  ['a.iso', iso],
  ['a.raw', raw],
  ['folder.qcow2/disk', raw],
  ['a.zvhd2', raw],
  ['a.zvhd', qcow2(GiB, [32, big(1)])],
  ['empty', fileOf(0), unreadable('It is empty.')],
  ['empty.zvhd2', fileOf(0), unreadable('It is empty.')],
];

/** Imports objects of a bucket, by jobs that are done at once. */
function setUp(buckets: Buckets) {
  const { fetch } = createService({ buckets, jobSeconds: 0 });
  async function send(method: string, path: string, body?: object) {
    const response = await fetch(`http://ims${path}`, {
      method,
      headers: { 'X-Auth-Token': 'demo-token', 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    return response.json();
  }
  async function failure(method: string, path: string, body: object) {
    const { job_id } = await send(method, path, body);
    const { status, error_code, fail_reason } = await send('GET', `/v1/cloudimages/job/${job_id}`);
    return status === 'SUCCESS' ? undefined : [error_code, fail_reason];
  }
  const create = (object: string, more: object = {}) =>
    failure('POST', '/v2/cloudimages/action', { name: 'web', image_url: `bucket:${object}`, min_disk: 40, ...more });
  return { send, failure, create };
}

const { send, failure, create } = setUp(
  memoryBuckets(Object.fromEntries(files.map(([object, file]) => [`bucket:${object}`, file]))),
);

test.for(files)('a job imports %s, or says why it cannot', async ([object, , expected]) => {
  expect(await create(object)).toEqual(expected);
});

test('an ISO image and each file of a data disk are checked, too', async () => {
  expect(await create('a.iso', { type: 'IsoImage' })).toBeUndefined();
  expect(await create('a.raw', { type: 'IsoImage' })).toEqual(mismatch('raw', 'iso'));
  const data = (object: string) => ({ data_images: [{ image_url: `bucket:${object}`, min_disk: 1 }] });
  expect(await create('a.raw', data('a.qcow2'))).toMatchObject(['IMG.0055', expect.stringContaining('1 GB.')]);
  expect(await create('a.raw', data('a.vdi'))).toBeUndefined();
});

test.each([
  ['/v2/cloudimages/quickimport/action', { name: 'web', min_disk: 40 }],
  ['/v1/cloudimages/dataimages/action', { name: 'web', min_disk: 40 }],
])('%s checks its file', async (path, body) => {
  expect(await failure('POST', path, { ...body, image_url: 'bucket:luks' })).toEqual(encrypted);
});

test('a registered file has the format of its image, unless that is the default', async () => {
  const register = async (attributes: object, object: string) => {
    const { id } = await send('POST', '/v2/images', attributes);
    const found = await failure('PUT', `/v1/cloudimages/${id}/upload`, { image_url: `bucket:${object}` });
    return { found, status: (await send('GET', `/v2/images/${id}`)).status };
  };
  expect(await register({}, 'undeclared')).toEqual({ found: undefined, status: 'active' });
  expect(await register({ disk_format: 'qcow2' }, 'undeclared')).toEqual({ found: undefined, status: 'active' });
  const failed = { found: mismatch('qcow2', 'raw'), status: 'queued' };
  expect(await register({ disk_format: 'raw' }, 'undeclared')).toEqual(failed);
});

test('a file of more than 128 GiB is not imported', async () => {
  const buckets = { ...memoryBuckets(), sizeOf: async () => 2 ** 37 + 1 };
  const reason = 'The data of an image is at most 128 GiB long. It has 137438953473 bytes.';
  expect(await setUp(buckets).create('a.zvhd2')).toEqual(['IMG.0059', reason]);
});
