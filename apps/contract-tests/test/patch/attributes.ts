import { declaredAttributes } from '../../src/declared-attributes.ts';
import type { Attributes } from '../../src/images.ts';
import { add, type PatchCase, patchCases, remove, replace } from '../../src/patch-case.ts';

const accepts = (name: string, value: unknown, stored: unknown = value): PatchCase => ({
  shows: `${name} takes ${inWords(value)}`,
  patch: [add(`/${name}`, value)],
  cloudimages: { [name]: stored },
});

const refuses = (name: string, value: unknown, code: string, more: Partial<PatchCase> = {}): PatchCase => ({
  shows: `${name} does not take ${inWords(value)}`,
  patch: [add(`/${name}`, value)],
  cloudimages: code,
  ...more,
});

function inWords(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 12)}... (${[...String(value)].length} characters)` : text;
}

const noStrings: unknown[] = [1, true, null, [], {}];

patchCases('the name', [
  accepts('name', 'a'),
  accepts('name', 'a'.repeat(128)),
  refuses('name', 'a'.repeat(129), 'IMG.0002'),
  refuses('name', '😀'.repeat(129), 'IMG.0002'),
  refuses('name', '', 'IMG.0013'),
  accepts('name', 'Az09-._ .b'),
  accepts('name', '-'),
  ...[' a', 'a ', ' ', 'a\n', 'a\tb', 'a/b', 'é', '镜像', '😀', 'a\u0000b', 'a\ud800', '\udc00', 'a:b', 'a@b'].map(
    (value) => refuses('name', value, 'IMG.0003'),
  ),
  ...noStrings.map((value) => refuses('name', value, 'IMG.0001', { native: 400 })),
]);

patchCases('the name, natively', [
  ...['a'.repeat(255), ' a ', 'é', '镜像', 'a/b:c@d<e>', '\ue000'].map((name) => ({
    shows: `takes ${inWords(name)}`,
    patch: [replace('/name', name)],
    native: { name },
  })),
  ...['', 'a'.repeat(256), 'a\nb', '\u007f', '\u0085', '😀', 'a\u0000', '\ud800'].map((name) => ({
    shows: `does not take ${inWords(name)}`,
    patch: [replace('/name', name)],
    native: 400,
  })),
]);

const both = (row: PatchCase): PatchCase => {
  const { cloudimages = {} } = row;
  return { ...row, native: typeof cloudimages === 'string' ? 400 : cloudimages };
};

patchCases(
  'the description',
  [
    accepts('__description', ''),
    accepts('__description', ' '),
    accepts('__description', 'Words, "quoted" & 100 % 描述 é \t\u007f'),
    accepts('__description', 'a'.repeat(1024)),
    accepts('__description', '描'.repeat(1024)),
    refuses('__description', 'a'.repeat(1025), 'IMG.0004'),
    ...['a\rb', 'a\nb', 'a<b', 'a>b', 'a\u0000', '\ud800', '\udfffa', '😀'].map((value) =>
      refuses('__description', value, 'IMG.0054'),
    ),
    ...noStrings.map((value) => refuses('__description', value, 'IMG.0001')),
  ].map(both),
);

patchCases('the minimum memory', [
  ...[0, 1, 1024, 2147483647].map((value) => accepts('min_ram', value)),
  { ...accepts('min_ram', 1000), shows: 'min_ram takes 1e3', body: '[{"op":"add","path":"/min_ram","value":1e3}]' },
  accepts('min_ram', '0', 0),
  accepts('min_ram', '2048', 2048),
  accepts('min_ram', '0064', 64),
  accepts('min_ram', '2147483647', 2147483647),
  refuses('min_ram', -1, 'IMG.0055'),
  refuses('min_ram', 2147483648, 'IMG.0055'),
  refuses('min_ram', '2147483648', 'IMG.0055'),
  ...['-1', '', ' 1', '1 ', '1.0', '1e3', '0x10', '+1', '１', '1\u0000', '\ud800', '9'.repeat(400)].map((value) =>
    refuses('min_ram', value, 'IMG.0055'),
  ),
  ...[1.5, true, null, [], [1], {}].map((value) => refuses('min_ram', value, 'IMG.0001')),
]);

patchCases('the boot mode', [
  accepts('hw_firmware_type', 'bios'),
  accepts('hw_firmware_type', 'uefi'),
  ...['', 'UEFI', 'efi', 'bios ', 'bios\u0000', '\ud800'].map((value) =>
    refuses('hw_firmware_type', value, 'IMG.0141'),
  ),
  ...noStrings.map((value) => refuses('hw_firmware_type', value, 'IMG.0001')),
]);

const switches = ['__is_config_init', 'hw_vif_multiqueue_enabled'];
const flags = ['__support_kvm', '__support_xen', '__support_diskintensive', '__support_highperformance'];

patchCases('switches', [
  ...switches.flatMap((name) => ['true', 'false'].map((value) => accepts(name, value))),
  ...switches.flatMap((name) =>
    ['', 'True', 'yes', '1', 'true\u0000', '\ud800', true, false, null, 1].map((value) =>
      refuses(name, value, 'IMG.0001'),
    ),
  ),
]);

patchCases('feature flags', [
  ...flags.map((name) => accepts(name, 'true')),
  ...flags.flatMap((name) =>
    ['false', '', 'TRUE', 'true\u0000', '\ud800', true, null, 1].map((value) => refuses(name, value, 'IMG.0001')),
  ),
]);

const gpuTypes = {
  __support_xen_gpu_type: ['M60_vGPU'],
  __support_kvm_gpu_type: ['P4', 'M60', 'V100_vGPU', 'P2V_V100', 'P100', 'V100'],
};

patchCases('GPU types', [
  ...Object.entries(gpuTypes).flatMap(([name, values]) => values.map((value) => accepts(name, value))),
  ...Object.keys(gpuTypes).flatMap((name) =>
    ['', 'true', 'A100', 'v100', 'P4 ', '\u0000', '\ud800', true, null, 4].map((value) =>
      refuses(name, value, 'IMG.0001'),
    ),
  ),
  refuses('__support_xen_gpu_type', 'M60', 'IMG.0001'),
  refuses('__support_kvm_gpu_type', 'M60_vGPU', 'IMG.0001'),
]);

const removable: Attributes = {
  __description: 'words',
  __is_config_init: 'true',
  __support_diskintensive: 'true',
  __support_highperformance: 'true',
  __support_kvm: 'true',
  __support_kvm_gpu_type: 'V100',
  __support_xen: 'true',
  __support_xen_gpu_type: 'M60_vGPU',
  hw_firmware_type: 'uefi',
  hw_vif_multiqueue_enabled: 'true',
};
const keptForGood = ['name', 'min_ram'];

patchCases('removal', [
  ...Object.entries(removable).map(([name, value]) => ({
    shows: `of ${name}`,
    image: { [name]: value },
    patch: [remove(`/${name}`)],
    cloudimages: { [name]: undefined },
  })),
  ...keptForGood.map((name) => ({
    shows: `of ${name}, which every image has`,
    patch: [remove(`/${name}`)],
    cloudimages: 'IMG.0026',
    native: 403,
  })),
]);

const settable = [...Object.keys(removable), ...keptForGood];
const system = [...declaredAttributes.keys()].filter((name) => !settable.includes(name));
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

/** One patch for each operation, so that a path that is open to one of them alone is found out. */
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

patchCases('a system attribute is refused for its name, whatever the value', [
  { shows: 'a number', patch: [add('/size', 5)], cloudimages: 'IMG.0026', native: 403 },
  { shows: 'a list', patch: [replace('/tags', ['team=blue'])], cloudimages: 'IMG.0026', native: 403 },
  { shows: 'a boolean', patch: [replace('/protected', true)], cloudimages: 'IMG.0026', native: 403 },
]);

patchCases(
  'what only cloudimages may change',
  settable
    .filter((name) => name !== 'name' && name !== '__description')
    .flatMap((name) => untouchable(name, { native: 403 })),
);
