import { describe, expect, test } from 'vitest';
import { declaredAttributes } from '../../src/declared-attributes.ts';
import { type Attributes, makeQueued, mark, sharedImage } from '../../src/images.ts';
import { add, type PatchCase, patchCases, remove, replace } from '../../src/patch-case.ts';
import { call, target } from '../../src/target-under-test.ts';

const accepts = (name: string, value: unknown, stored: unknown = value): PatchCase => ({
  shows: `${name} takes ${inWords(value)}`,
  patch: [add(`/${name}`, value)],
  cloudimages: { [name]: stored },
});

const refuses = (name: string, value: unknown, code: string): PatchCase => ({
  shows: `${name} does not accept ${inWords(value)}`,
  patch: [add(`/${name}`, value)],
  cloudimages: code,
});

// A lone surrogate, a character of 4 bytes and U+0000 are text in JavaScript that not every store can keep; and a
// pattern that ends with $ may accept a line break.
patchCases('odd characters', [
  accepts('name', 'Az09-._ .b'),
  ...['a\n', 'a ', '😀', 'a\u0000b', 'a\ud800', '\udc00'].map((value) => refuses('name', value, 'IMG.0003')),
  refuses('name', '😀'.repeat(129), 'IMG.0002'),
  accepts('__description', 'Words, "quoted" & 100 % 描述 é \t\u007f'),
  accepts('__description', '描'.repeat(1024)),
  ...['a\u0000', '\ud800', '\udfffa', '😀'].map((value) => refuses('__description', value, 'IMG.0054')),
]);

function inWords(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 12)}... (${[...String(value)].length} characters)` : text;
}

// A decimal number in a string counts as a number, which no keyword of the document expresses.
patchCases('the minimum memory', [
  { ...accepts('min_ram', 1000), shows: 'min_ram accepts 1e3', body: '[{"op":"add","path":"/min_ram","value":1e3}]' },
  accepts('min_ram', '0', 0),
  accepts('min_ram', '0064', 64),
  accepts('min_ram', '2147483647', 2147483647),
  ...['2147483648', '', ' 1', '1 ', '1.0', '1e3', '0x10', '+1', '１', '1\u0000', '9'.repeat(400)].map((value) =>
    refuses('min_ram', value, 'IMG.0055'),
  ),
]);

// Huawei's Terraform provider replaces max_ram with a number and adds it after IMG.0035; 0 is stored like any other.
patchCases('the maximum memory', [
  { shows: 'replace of a missing max_ram', patch: [replace('/max_ram', 4096)], cloudimages: 'IMG.0035' },
  accepts('max_ram', 4096, '4096'),
  accepts('max_ram', '0064', '64'),
  { ...accepts('max_ram', 0, '0'), image: { max_ram: 8192 }, patch: [replace('/max_ram', 0)] },
  ...[-1, 2147483648, '2147483648', ''].map((value) => refuses('max_ram', value, 'IMG.0055')),
  ...[1.5, null, true].map((value) => refuses('max_ram', value, 'IMG.0001')),
]);

const removable: Attributes = {
  __description: 'words',
  __is_config_init: 'true',
  __support_amd: 'true',
  __support_diskintensive: 'true',
  __support_fc_inject: 'false',
  __support_highperformance: 'true',
  __support_kvm: 'true',
  __support_kvm_gpu_type: 'V100',
  __support_kvm_hi1822_hisriov: 'true',
  __support_kvm_hi1822_hivirtionet: 'true',
  __support_kvm_infiniband: 'true',
  __support_largememory: 'true',
  __support_xen: 'true',
  __support_xen_gpu_type: 'M60_vGPU',
  __support_xen_hana: 'true',
  enterprise_project_id: '4fbc1e07-9d54-4f0a-8a4b-5a2d9c0c2f11',
  hw_firmware_type: 'uefi',
  hw_vif_multiqueue_enabled: 'true',
  max_ram: '4096',
};
const keptForGood = ['name', 'min_ram'];
const natively = ['tags', 'protected', 'os_hidden', 'visibility', 'min_disk', 'container_format', 'disk_format'];

patchCases('removal', [
  ...Object.entries(removable).map(([name, value]) => ({
    shows: `of ${name}`,
    image: { [name]: value },
    patch: [remove(`/${name}`)],
    cloudimages: { [name]: undefined },
    ...(name.startsWith('hw_') && { native: { [name]: undefined } }),
  })),
  ...[...keptForGood, ...natively].map((name) => ({
    shows: `of ${name}, which every image has`,
    patch: [remove(`/${name}`)],
    cloudimages: 'IMG.0026',
    native: 403,
  })),
]);

const settable = [...Object.keys(removable), ...keptForGood];
const system = [...declaredAttributes.keys()].filter((name) => ![...settable, ...natively].includes(name));
const reserved = [
  'location',
  'direct_url',
  'os_glance_import',
  'os_glance_',
  'os_hash_algo',
  '_sys_x',
  '__x',
  '__',
  '__proto__',
];

/** One patch for each kind of operation, to find a path that only some kinds refuse. */
const untouchable = (name: string, paths: Partial<PatchCase>): PatchCase[] =>
  [add(`/${name}`, 'true'), replace(`/${name}`, 'true'), remove(`/${name}`)].map((operation) => ({
    shows: `${operation.op} of ${name}`,
    patch: [operation],
    ...paths,
  }));

patchCases(
  'system attributes and reserved names',
  [...system, ...reserved].flatMap((name) => untouchable(name, { cloudimages: 'IMG.0026', native: 403 })),
);

patchCases('a system attribute is refused for its name, even with an invalid value', [
  { shows: 'a number', patch: [add('/size', 5)], cloudimages: 'IMG.0026', native: 403 },
  { shows: 'a list', patch: [replace('/tags', ['team=blue'])], cloudimages: 'IMG.0026' },
  { shows: 'a boolean', patch: [replace('/protected', true)], cloudimages: 'IMG.0026' },
]);

patchCases(
  'attributes that only cloudimages may change',
  settable
    .filter((name) => name.startsWith('__') && name !== '__description')
    .flatMap((name) => untouchable(name, { native: 403 })),
);

const changes = (name: string, value: unknown, outcome: PatchCase['native'] = { [name]: value }): PatchCase => ({
  shows: `${name} becomes ${inWords(value)}`,
  patch: [replace(`/${name}`, value)],
  native: outcome,
});

patchCases('attributes that only the native path may change', [
  ...natively.map((name) => ({ shows: `not ${name}`, patch: [replace(`/${name}`, 'x')], cloudimages: 'IMG.0026' })),
  changes('tags', [mark, 'blue', mark], { tags: [mark, 'blue'] }),
  changes('tags', [], { tags: [] }),
  changes('min_ram', 2048),
  changes('min_ram', '2048', 400),
  changes('min_disk', 0),
  changes('protected', true),
  changes('os_hidden', true),
  {
    shows: 'the protection of a new image ends',
    image: { protected: true },
    patch: [replace('/protected', false)],
    native: { protected: false },
  },
  changes('visibility', 'shared', { visibility: 'shared', __imagetype: 'shared' }),
  {
    shows: 'a shared image becomes private',
    image: { visibility: 'shared' },
    patch: [replace('/visibility', 'private')],
    native: { visibility: 'private', __imagetype: 'private' },
  },
  changes('visibility', 'public', 403),
  changes('visibility', 'community', 403),
  changes('visibility', 'hidden', 400),
]);

describe('the formats of an image', () => {
  const format = [replace('/disk_format', 'qcow2'), replace('/container_format', 'bare')];

  test('change while it is queued', async () => {
    const { id: image } = await makeQueued();
    const { status, body, text } = await call('glanceUpdateImage', { image, json: format });
    expect(status, text).toBe(200);
    if (target.stateful) expect(body.disk_format).toBe('qcow2');
  });

  test.runIf(target.stateful).each(format)('stay once it is active: $path', async (change) => {
    const { id: image } = await sharedImage();
    const refused = await call('glanceUpdateImage', { image, json: [change] });
    expect(refused.status, refused.text).toBe(403);
    expect(refused.body.message).toContain(` ${change.path.slice(1)} of an image`);
  });
});
