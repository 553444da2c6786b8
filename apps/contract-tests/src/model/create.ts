import { faultOfName, hasTooManyExtensions } from './names.ts';
import { description, extension, integer, isPlain, nativeName, oneOf, type Rule, text } from './values.ts';
import type { Stored } from './verdict.ts';

const short = text((value) => (value !== '' && value.length <= 255 && isPlain(value) ? undefined : 'IMG.0001'));
const is =
  (test: (value: unknown) => boolean): Rule =>
  (value) =>
    test(value) ? undefined : 'IMG.0001';

const rules: ReadonlyMap<string, Rule> = new Map([
  ['name', nativeName],
  ['__os_version', short],
  ['__description', description],
  ['visibility', oneOf('IMG.0001', 'private')],
  ['protected', is((value) => typeof value === 'boolean')],
  ['container_format', oneOf('IMG.0001', 'bare')],
  ['disk_format', oneOf('IMG.0001', 'zvhd2', 'vhd', 'zvhd', 'raw', 'qcow2')],
  ['tags', is((value) => Array.isArray(value) && value.length <= 10 && value.every((tag) => short(tag) === undefined))],
  ['min_ram', integer('IMG.0055', 0, 2 ** 31 - 1)],
  ['min_disk', integer('IMG.0001', 1, 1024)],
]);

/** Operating systems, each with its type, platform and bits (decision 77). */
export const systems: Readonly<Record<string, readonly [type: string, platform: string, bit: string]>> = {
  'Other Linux(64 bit)': ['Linux', 'Other', '64'],
  'Windows Server 2016 Standard 64bit': ['Windows', 'Windows', '64'],
  'Ubuntu 14.04 server 64bit': ['Linux', 'Ubuntu', '64'],
  'CentOS 6.4 32bit': ['Linux', 'CentOS', '32'],
  'Redhat Linux Enterprise 7.6 64bit': ['Linux', 'Red Hat', '64'],
  'Other(32 bit)': ['Other', 'Other', '32'],
};

/**
 * The image that a body asks for, or why it is refused.
 * @throws {Error} for an operating system that is not listed above.
 */
export function created(body: unknown, owner: string, id: string, now: string): Stored | string {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'IMG.0001';
  const members = Object.entries(body);
  const misnamed = members.map(([name]) => (rules.has(name) ? undefined : faultOfName(name))).find(Boolean);
  if (misnamed) return misnamed;
  if (members.some(([name, value]) => (rules.get(name) ?? extension)(value) !== undefined)) return 'IMG.0001';
  const { __os_version = 'Other Linux(64 bit)', tags = [], ...rest } = body as Stored;
  const system = systems[String(__os_version)];
  if (system === undefined) throw new Error(`Say here what "${__os_version}" is.`);
  const image: Stored = {
    name: '',
    protected: false,
    container_format: 'bare',
    disk_format: 'zvhd2',
    min_ram: 0,
    min_disk: 40,
    ...rest,
    tags: (tags as string[]).filter((tag, index, all) => all.indexOf(tag) === index),
    visibility: 'private',
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
    __imagetype: 'private',
    __image_source_type: 'uds',
    __image_size: '0',
    __os_version,
    __os_type: system[0],
    __platform: system[1],
    __os_bit: system[2],
  };
  return hasTooManyExtensions(image) ? 'TooManyExtensions' : image;
}
