import fc from 'fast-check';
import type { Path } from './model/verdict.ts';

const long = (length: number, unit = 'a') => unit.repeat(length);

/** Half of a pair, too. The unit `binary` means the same and takes a second to prepare, in each process again. */
const codePoint = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

/** Text of all kinds: plain, odd, and just on either side of the limits. */
export const texts = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('true', 'false', 'blue', 'red', 'uefi', 'bios', 'V100', 'M60_vGPU', '2048') },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: codePoint, maxLength: 4 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' a', 'a b', 'a\nb', '<', '\u0000', '\ud800', '😀', '镜', '2147483648', '007'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...[128, 129, 255, 256, 1024, 1025].map((length) => long(length)), long(129, '镜')),
  },
);

export const values = fc.oneof(
  { weight: 8, arbitrary: texts },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(0, 1, 1024, -1, 1.5, 2 ** 31 - 1, 2 ** 31, true, false, null) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
);

/** For each attribute a value that it takes, so that sequences get somewhere. */
const fitting: Readonly<Record<string, readonly unknown[]>> = {
  name: ['renamed', 'a b', 'a'],
  __description: ['words', '', '描述'],
  min_ram: [0, 1024, '2048'],
  hw_firmware_type: ['bios', 'uefi'],
  hw_vif_multiqueue_enabled: ['true', 'false'],
  __is_config_init: ['true', 'false'],
  __support_kvm: ['true'],
  __support_xen: ['true'],
  __support_diskintensive: ['true'],
  __support_highperformance: ['true'],
  __support_xen_gpu_type: ['M60_vGPU'],
  __support_kvm_gpu_type: ['V100', 'P4'],
  team: ['blue', 'red', ''],
  constructor: ['x'],
  'a.b:c-d': ['x'],
};

const common = ['name', '__description', 'team', 'constructor', 'a.b:c-d'];

const odd = fc.constantFrom(
  ...['/id', '/tags', '/max_ram', '/__x', '/_sys_x', '/__proto__', '/deleted_at', '/os_hash_value', '/hasOwnProperty'],
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

/** Operations of which most are right. */
const operations = (names: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 12, arbitrary: operationsOn(names) },
    { weight: 4, arbitrary: removals(names) },
    { weight: 2, arbitrary: strange },
  );

/** Many extension attributes at once, so that the limit of 128 is met. */
const crowd = fc
  .integer({ min: 62, max: 66 })
  .map((count) =>
    Array.from({ length: count }, (_, index) => ({ op: 'add', path: `/crowd${count}.${index}`, value: 'x' })),
  );

const patchesOf = (names: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 20, arbitrary: fc.array(operations(names), { maxLength: 5 }) },
    { weight: 2, arbitrary: crowd },
    { weight: 1, arbitrary: fc.constantFrom<unknown>({}, null, 'x', 1) },
  );

/** Patches by both paths. */
export const patches: fc.Arbitrary<{ readonly path: Path; readonly patch: unknown }> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ path: fc.constant('cloudimages' as const), patch: patchesOf(Object.keys(fitting)) }),
  },
  { weight: 1, arbitrary: fc.record({ path: fc.constant('native' as const), patch: patchesOf(common) }) },
);

/** Operations on what both paths may change, with values that both take. */
export const commonOperations: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: operationsOn(common) },
  removals(common),
);

export const commonPatches: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 20, arbitrary: fc.array(commonOperations, { maxLength: 5 }) },
  crowd,
);
