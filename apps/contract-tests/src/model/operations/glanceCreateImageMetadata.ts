import fc from 'fast-check';
import { texts, values } from '../draw-values.ts';
import type { Fresh, Model } from '../model.ts';
import { faultOfName, hasTooManyExtensions } from '../names.ts';
import {
  description,
  extension,
  integer,
  isBoolean,
  isObject,
  isPlain,
  jsonOf,
  nativeName,
  oneOf,
  type Rule,
  tagList,
  text,
  visibility,
} from '../values.ts';
import { type Stored, withImage } from '../world.ts';

const short = text((value) => (value !== '' && value.length <= 255 && isPlain(value) ? undefined : 'IMG.0001'));

const rules: ReadonlyMap<string, Rule> = new Map([
  ['name', nativeName],
  ['__os_version', short],
  ['__description', description],
  ['visibility', visibility],
  ['protected', isBoolean],
  ['os_hidden', isBoolean],
  ['container_format', oneOf('IMG.0001', 'bare')],
  ['disk_format', oneOf('IMG.0001', 'zvhd2', 'vhd', 'zvhd', 'raw', 'qcow2')],
  ['tags', tagList],
  ['min_ram', integer('IMG.0055', 0, 2 ** 31 - 1)],
  ['min_disk', integer('IMG.0001', 1, 1024)],
]);

/** Operating systems, each with its type, platform and bits (decision 77). */
const systems: Readonly<Record<string, readonly [type: string, platform: string, bit: string]>> = {
  'Other Linux(64 bit)': ['Linux', 'Other', '64'],
  'Windows Server 2016 Standard 64bit': ['Windows', 'Windows', '64'],
  'Ubuntu 14.04 server 64bit': ['Linux', 'Ubuntu', '64'],
  'CentOS 6.4 32bit': ['Linux', 'CentOS', '32'],
  'Redhat Linux Enterprise 7.6 64bit': ['Linux', 'Red Hat', '64'],
  'Other(32 bit)': ['Other', 'Other', '32'],
};

/**
 * The new image, or the reason of the error.
 * @throws {Error} for an operating system that is not listed above.
 */
export function created(body: unknown, owner: string, { id, now }: Fresh): Stored | string {
  if (!isObject(body)) return 'IMG.0001';
  const members = Object.entries(body);
  const misnamed = members.map(([name]) => (rules.has(name) ? undefined : faultOfName(name))).find(Boolean);
  if (misnamed) return misnamed;
  if (members.some(([name, value]) => !rules.has(name) && extension(value) !== undefined)) return 'IMG.0001';
  const fault = [...rules].map(([name, rule]) => (name in body ? rule(body[name]) : undefined)).find(Boolean);
  if (fault) return fault;
  const { __os_version = 'Other Linux(64 bit)', tags = [], visibility = 'private', ...rest } = body;
  const system = systems[String(__os_version)];
  if (system === undefined) throw new Error(`Add "${__os_version}" to this model.`);
  const image: Stored = {
    name: '',
    protected: false,
    container_format: 'bare',
    disk_format: 'zvhd2',
    min_ram: 0,
    min_disk: 40,
    ...rest,
    tags: (tags as string[]).filter((tag, index, all) => all.indexOf(tag) === index),
    visibility,
    id,
    owner,
    status: 'queued',
    size: null,
    virtual_size: null,
    checksum: null,
    created_at: now,
    updated_at: now,
    self: `/v2/images/${id}`,
    file: `/v2/images/${id}/file`,
    schema: '/v2/schemas/image',
    virtual_env_type: 'FusionCompute',
    __isregistered: 'true',
    __imagetype: visibility,
    __image_source_type: 'uds',
    __image_size: '0',
    __os_version,
    __os_type: system[0],
    __platform: system[1],
    __os_bit: system[2],
  };
  return hasTooManyExtensions(image) ? 'TooManyExtensions' : image;
}

/** Never protected: such an image could not be deleted. */
const fitting = fc.record(
  {
    name: fc.constantFrom('a', 'a b', '镜像', 'renamed', '{sequence}', '{sequence}'),
    __os_version: fc.constantFrom(...Object.keys(systems)),
    __description: fc.constantFrom('', 'words'),
    visibility: fc.constantFrom('private', 'shared'),
    protected: fc.constant(false),
    os_hidden: fc.boolean(),
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

/** Numbers of extension attributes at and around the limit. */
const crowds = fc
  .integer({ min: 125, max: 129 })
  .map((count) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`crowd.${index}`, 'x'])));

const names = ['name', '__description', 'visibility', 'disk_format', 'min_ram', 'min_disk', 'team'];
const systemNames = ['id', 'status', 'size', '__support_kvm', '__x', '__proto__', 'deleted'];
const misnamed = ['Team', 'a b', 'a/b', '', 'hasOwnProperty'];

/** A member that may break a rule. Operating systems are always valid, since the model knows only a few. */
const odd = fc.oneof(
  fc.tuple(fc.constantFrom(...names), values).map((member) => Object.fromEntries([member])),
  fc.tuple(fc.constantFrom(...systemNames, ...misnamed), texts).map((member) => Object.fromEntries([member])),
  fc.constantFrom<object>(
    ...[{ protected: 'false' }, { visibility: 'public' }, { container_format: 'ovf' }, { __os_version: '' }],
    ...[{ tags: Array(10).fill('a') }, { tags: 'a' }, { tags: [1] }, { tags: [''] }],
  ),
);

/** Metadata of new images, mostly valid. */
const metadata: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 20, arbitrary: fitting },
  { weight: 1, arbitrary: crowds },
  { weight: 4, arbitrary: fc.tuple(fitting, odd).map(([fits, one]) => ({ ...fits, ...one })) },
  { weight: 1, arbitrary: fc.constantFrom(undefined, null, [], 'image') },
);

/** Adds the attribute by which lists find the sequence, and the tag by which the run deletes its images. */
function marked(body: unknown): unknown {
  if (!isObject(body)) return body;
  const { tags = [] } = body;
  return { ...body, tags: Array.isArray(tags) ? ['{mark}', ...tags] : tags, sequence: '{sequence}' };
}

export const model: Model = {
  draw: ({ token }) =>
    fc
      .record({ token, body: metadata })
      .map(({ token, body }) => ({ token, ...(body !== undefined && { body: JSON.stringify(marked(body)) }) })),
  respond: ({ world, request: { body }, project, fresh }) => {
    if (!body) return 'IMG.0007';
    const image = created(jsonOf(body), project, fresh);
    return typeof image === 'string'
      ? image
      : { status: 201, body: image, world: withImage(world, fresh.id, { image }) };
  },
};
