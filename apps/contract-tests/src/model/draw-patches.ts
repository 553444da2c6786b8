import fc from 'fast-check';
import { codePoint, long, values } from './draw-values.ts';

/** Valid values of each attribute, so that most patches succeed. */
const fitting: Readonly<Record<string, readonly unknown[]>> = {
  name: ['renamed', 'a b', 'a'],
  __description: ['words', '', '描述'],
  min_ram: [0, 1024, '2048'],
  min_disk: [0, 40],
  // With the tag by which the run deletes its images; never protected for long.
  tags: [['{mark}'], ['{mark}', 'a', 'a=b', 'a']],
  protected: [false],
  os_hidden: [true, false],
  visibility: ['private', 'shared', 'shared'],
  container_format: ['bare'],
  disk_format: ['qcow2', 'iso'],
  hw_firmware_type: ['bios', 'uefi'],
  hw_vif_multiqueue_enabled: ['true', 'false'],
  __is_config_init: ['true', 'false'],
  __support_kvm: ['true'],
  __support_xen: ['true'],
  __support_diskintensive: ['true'],
  __support_highperformance: ['true'],
  __support_xen_gpu_type: ['M60_vGPU'],
  __support_kvm_gpu_type: ['V100', 'P4'],
  max_ram: [0, 4096, '8192'],
  enterprise_project_id: ['0', '4fbc1e07-9d54-4f0a-8a4b-5a2d9c0c2f11'],
  __support_amd: ['true', 'false'],
  __support_fc_inject: ['true', 'false'],
  __support_largememory: ['true'],
  __support_xen_hana: ['true'],
  __support_kvm_infiniband: ['true'],
  __support_kvm_hi1822_hisriov: ['true'],
  __support_kvm_hi1822_hivirtionet: ['true'],
  team: ['blue', 'red', ''],
  constructor: ['x'],
  'a.b:c-d': ['x'],
};

const extensions = ['team', 'constructor', 'a.b:c-d'];

const odd = fc.constantFrom(
  ...['/id', '/size', '/__x', '/_sys_x', '/__proto__', '/deleted_at', '/os_hash_value', '/hasOwnProperty'],
  ...[
    '/Team',
    '/te am',
    '/team/lead',
    '/team~1lead',
    '/team~',
    '/',
    '',
    'team',
    '//team',
    `/${long(256)}`,
    `/${long(255)}`,
  ],
);

const oddPaths = fc.oneof(
  { weight: 3, arbitrary: odd },
  { weight: 1, arbitrary: fc.string({ unit: codePoint, maxLength: 6 }).map((text) => `/${text}`) },
);

const operationsOn = (names: readonly string[]) => {
  const fits = fc
    .constantFrom(...names)
    .chain((name) => fc.record({ name: fc.constant(name), value: fc.constantFrom(...(fitting[name] ?? [])) }));
  return fc
    .oneof(fc.record({ op: fc.constant('add'), set: fits }), fc.record({ op: fc.constant('replace'), set: fits }))
    .map(({ op, set: { name, value } }) => ({ op, path: `/${name}`, value }));
};

const removals = (names: readonly string[]) =>
  fc.constantFrom(...names).map((name) => ({ op: 'remove', path: `/${name}` }));

const strange = fc.oneof(
  fc.record({
    op: fc.constantFrom('add', 'replace'),
    path: fc.constantFrom(...Object.keys(fitting)).map((name) => `/${name}`),
    value: values,
  }),
  fc.record({
    op: fc.constantFrom('add', 'replace', 'remove'),
    path: oddPaths,
    value: fc.constantFrom('blue', 'true'),
  }),
  fc.record({ op: fc.constantFrom('test', 'move', 'Add', ''), path: fc.constant('/team'), value: fc.constant('blue') }),
  fc.constantFrom<unknown>({}, null, 'add', [], { op: 'add', path: '/team' }, { op: 'add', path: 1, value: 'x' }),
);

/** Operations of a patch, most of them valid. */
const operations = (names: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 12, arbitrary: operationsOn(names) },
    { weight: 4, arbitrary: removals(names) },
    { weight: 2, arbitrary: strange },
  );

/** Many extension attributes at once: two of these patches reach the limit of 128. */
const crowd = fc
  .integer({ min: 62, max: 66 })
  .map((count) =>
    Array.from({ length: count }, (_, index) => ({ op: 'add', path: `/crowd${count}.${index}`, value: 'x' })),
  );

/** Patches for an operation that can change these declared attributes; half of them are short and valid. */
export function patchesOf(attributes: readonly string[]): fc.Arbitrary<unknown> {
  const names = [...attributes, ...extensions];
  return fc.oneof(
    { weight: 20, arbitrary: fc.array(fc.oneof(operationsOn(names), removals(names)), { maxLength: 2 }) },
    { weight: 20, arbitrary: fc.array(operations(names), { maxLength: 5 }) },
    { weight: 2, arbitrary: crowd },
    { weight: 1, arbitrary: fc.constantFrom<unknown>({}, null, 'x', 1) },
  );
}
