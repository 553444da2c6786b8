import fc from 'fast-check';
import { systems } from '../model/create.ts';
import { texts, values } from '../patches.ts';

/** Never protected, since nothing could delete such an image again. */
const fitting = fc.record(
  {
    name: fc.constantFrom('a', 'a b', '镜像', 'renamed'),
    __os_version: fc.constantFrom(...Object.keys(systems)),
    __description: fc.constantFrom('', 'words'),
    visibility: fc.constant('private'),
    protected: fc.constant(false),
    container_format: fc.constant('bare'),
    disk_format: fc.constantFrom('zvhd2', 'qcow2', 'raw'),
    min_ram: fc.constantFrom(0, 1024),
    min_disk: fc.constantFrom(1, 40, 1024),
    tags: fc.array(fc.constantFrom('a', 'a=b', 'c'), { maxLength: 9 }),
    team: fc.constantFrom('blue', 'red', ''),
    level: fc.constantFrom('7', '007'),
  },
  { requiredKeys: [] },
);

/** Some with as many extension attributes as there may be. */
const crowds = fc
  .integer({ min: 125, max: 129 })
  .map((count) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`crowd.${index}`, 'x'])));

const names = ['name', '__description', 'visibility', 'disk_format', 'min_ram', 'min_disk', 'team'];
const systemNames = ['id', 'status', 'size', '__support_kvm', '__x', '__proto__', 'deleted'];
const misnamed = ['Team', 'a b', 'a/b', '', 'hasOwnProperty'];

/** A member that may break a rule. An operating system breaks one only if it is no text: the model lists a few. */
const odd = fc.oneof(
  fc.tuple(fc.constantFrom(...names), values).map((member) => Object.fromEntries([member])),
  fc.tuple(fc.constantFrom(...systemNames, ...misnamed), texts).map((member) => Object.fromEntries([member])),
  fc.constantFrom<object>(
    ...[{ protected: 'false' }, { container_format: 'ovf' }, { __os_version: '' }],
    ...[{ tags: Array(10).fill('a') }, { tags: 'a' }, { tags: [1] }, { tags: [''] }],
  ),
);

/** Metadata of new images, most of it right. */
export const newImages: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 20, arbitrary: fitting },
  { weight: 1, arbitrary: crowds },
  { weight: 4, arbitrary: fc.tuple(fitting, odd).map(([fits, one]) => ({ ...fits, ...one })) },
  { weight: 1, arbitrary: fc.constantFrom(undefined, null, [], 'image') },
);
