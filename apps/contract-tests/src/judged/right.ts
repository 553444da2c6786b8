import { type OperationId, story } from '@cloudimages/contract';
import type { Exchange } from '@cloudimages/openapi-vitest';
import { answer, type Judged, requestTo, type Sent, short } from './exchange.ts';

const { UbuntuImage: image } = story;
const words = 'It is not so.';

/** The bodies of refusals: of the service, of the gateway, and natively. */
export const refusals = {
  ims: { error: { code: 'IMG.0001', message: words } },
  gateway: { error_code: 'APIGW.0301', error_msg: words, request_id: '0123456789abcdef0123456789abcdef' },
  native: { code: '404 Not Found', title: 'Not Found', message: words },
  text: words,
} as const;

type Shape = keyof typeof refusals;

const often = { gateway: [401, 429] };

/** With what an operation refuses, by the shape of the body. */
const refused: Readonly<Record<OperationId, Partial<Record<Shape, readonly number[]>>>> = {
  listImages: { ims: [400, 403, 500, 503], ...often },
  updateImage: { ims: [400, 403, 404, 415, 500, 503], gateway: [401, 413, 429] },
  glanceListImages: { native: [400, 403, 500, 503], ...often },
  glanceCreateImageMetadata: { native: [400, 403, 415, 500, 503], gateway: [401, 413, 429], text: [413] },
  glanceShowImage: { native: [403, 404, 500, 503], ...often },
  glanceUpdateImage: { native: [400, 403, 404, 409, 415, 500, 503], gateway: [401, 413, 429], text: [413] },
  glanceDeleteImage: { native: [400, 403, 404, 409, 415, 500, 503], gateway: [401, 413, 429] },
  glanceUploadFile: { native: [400, 403, 404, 409, 415, 500, 503], ...often, text: [413] },
  glanceDownloadFile: { native: [403, 404, 416, 500, 503], ...often },
  glanceShowImageSchemas: { native: [403, 500, 503], ...often },
  glanceListImageSchemas: { native: [403, 500, 503], ...often },
  listVersions: { ims: [500, 503], gateway: [429] },
  showVersion: { ims: [500, 503], gateway: [404, 429] },
};

const bytes = { 'content-type': 'application/octet-stream' };
const link = { rel: 'self', href: 'http://ims.test/v2/' };
const schema = (name: string) => ({
  name,
  properties: { name: { type: 'string' } },
  additionalProperties: { type: 'string' },
  links: [{ rel: 'self', href: '{self}' }],
});

/** What an operation answers that does what it is asked. */
export const done: Readonly<Record<OperationId, readonly Exchange['response'][]>> = {
  listImages: [answer(200, { images: [image] })],
  updateImage: [answer(200, image)],
  glanceListImages: [answer(200, { images: [image], first: '/v2/images', schema: '/v2/schemas/images' })],
  glanceCreateImageMetadata: [answer(201, { ...image, status: 'queued', size: null, checksum: null })],
  glanceShowImage: [answer(200, image)],
  glanceUpdateImage: [answer(200, image)],
  glanceDeleteImage: [answer(204, undefined)],
  glanceUploadFile: [answer(204, undefined)],
  glanceDownloadFile: [answer(200, 'data', bytes), answer(204, undefined), answer(206, 'da', bytes)],
  glanceShowImageSchemas: [answer(200, schema('image'))],
  glanceListImageSchemas: [answer(200, schema('images'))],
  listVersions: [answer(300, { versions: [{ id: 'v2.2', status: 'CURRENT', links: [link] }] })],
  showVersion: [answer(300, { versions: [{ id: 'v2.2', status: 'CURRENT', links: [link] }] })],
};

const ids = Object.keys(refused) as OperationId[];

const names = (text: string) => text.split(/\s+/);
type Values = readonly (readonly [names: readonly string[], values: readonly unknown[]])[];

const switches = ['true', 'false'];
const xenCards = ['M60_vGPU'];
const kvmCards = ['P4', 'M60', 'V100_vGPU', 'P2V_V100', 'P100', 'V100'];

/** What an image can show, beside what the example shows. */
const attributes: Values = [
  [['status'], ['queued', 'saving', 'active', 'killed', 'deleted']],
  [['visibility'], ['private', 'public', 'shared']],
  [['disk_format'], ['zvhd2', 'vhd', 'zvhd', 'raw', 'iso', 'qcow2']],
  [['min_ram'], [0, 2 ** 31 - 1]],
  [['min_disk'], [0]],
  [
    ['size', 'virtual_size'],
    [0, null],
  ],
  [['checksum', '__data_origin'], [null]],
  [['virtual_env_type'], ['FusionCompute', 'Ironic', 'DataImage', 'IsoImage']],
  [['__os_type'], ['Linux', 'Windows', 'Other']],
  [['__os_bit'], ['32', '64']],
  [['__root_origin'], ['file']],
  [['__lazyloading'], ['true', 'false', 'True', 'False']],
  [['hw_firmware_type'], ['bios', 'uefi']],
  [['__support_xen_gpu_type'], xenCards],
  [['__support_kvm_gpu_type'], kvmCards],
  [
    names(`hw_vif_multiqueue_enabled __is_config_init __isregistered __is_offshelved __support_fc_inject __support_amd
      __support_arm`),
    switches,
  ],
  [
    names(`__support_kvm __support_xen __support_diskintensive __support_highperformance __support_largememory
      __support_xen_hana __support_kvm_infiniband __support_kvm_hi1822_hisriov __support_kvm_hi1822_hivirtionet`),
    ['true'],
  ],
  [['team'], ['']],
];

/** What a list can be asked for. */
const queries: Values = [
  [['limit'], [0]],
  [['sort_key'], ['name', 'container_format', 'disk_format', 'status', 'id', 'size', 'created_at']],
  [['sort_dir'], ['asc', 'desc']],
  [['protected', '__whole_image'], switches],
  [['member_status'], ['accepted', 'rejected', 'pending', 'all']],
  [['container_format'], ['bare']],
  [['created_at', 'updated_at'], ['gt', 'gte', 'lt', 'lte', 'eq', 'neq'].map((each) => `${each}:2018-10-28T10:00:00Z`)],
  [['__imagetype'], ['gold', 'private', 'shared']],
  [['__isregistered'], ['true']],
  [['architecture'], ['x86', 'arm']],
];

/** What a patch can set each attribute to. */
export const settable: Values = [
  [['name', '__description', 'team'], ['a']],
  [['min_ram'], [0, '0', 2 ** 31 - 1]],
  [['hw_firmware_type'], ['bios', 'uefi']],
  [['__is_config_init', 'hw_vif_multiqueue_enabled'], switches],
  [names('__support_kvm __support_xen __support_diskintensive __support_highperformance'), ['true']],
  [['__support_xen_gpu_type'], xenCards],
  [['__support_kvm_gpu_type'], kvmCards],
];
const removable = names(`__description __is_config_init __support_diskintensive __support_highperformance __support_kvm
  __support_kvm_gpu_type __support_xen __support_xen_gpu_type hw_firmware_type hw_vif_multiqueue_enabled team`);

/** What can be said of a new image. */
const creations: Values = [
  [['visibility'], ['private']],
  [['container_format'], ['bare']],
  [['disk_format'], ['zvhd2', 'vhd', 'zvhd', 'raw', 'qcow2']],
  [['min_ram'], [0, 2 ** 31 - 1]],
  [['min_disk'], [1, 1024]],
  [['tags'], [Array.from({ length: 10 }, (_, index) => `t${index}`)]],
];

const codes = {
  ims: names(`IMG.0001 IMG.0002 IMG.0003 IMG.0004 IMG.0007 IMG.0013 IMG.0017 IMG.0024 IMG.0026 IMG.0035 IMG.0046 IMG.0047
    IMG.0054 IMG.0055 IMG.0060 IMG.0061 IMG.0066 IMG.0141 IMG.0144 IMG.0168`),
  gateway: names('APIGW.0101 APIGW.0201 APIGW.0301 APIGW.0308'),
};

const pairs = (table: Values) =>
  table.flatMap(([of, values]) => of.flatMap((name) => values.map((value) => [name, value] as const)));
const first = (id: OperationId) => done[id][0] as Exchange['response'];
const taken = (id: OperationId, sent: Sent): Judged => ({
  title: `${id} with ${sent.query ?? short(sent.json)}`,
  exchange: { request: requestTo(id, sent), response: first(id) },
});
const answered = (id: OperationId, status: number, body: unknown): Judged => ({
  title: `${id} ${status} with ${short(body)}`,
  exchange: { request: requestTo(id), response: answer(status, body) },
});

const values: readonly Judged[] = [
  ...pairs(attributes).map(([name, value]) => answered('glanceShowImage', 200, { ...image, [name]: value })),
  ...pairs(queries).flatMap(([name, value]) =>
    (['listImages', 'glanceListImages'] as const).map((id) => taken(id, { query: `${name}=${value}` })),
  ),
  ...pairs(settable).map(([name, value]) =>
    taken('updateImage', { json: [{ op: 'replace', path: `/${name}`, value }] }),
  ),
  ...removable.map((name) => taken('updateImage', { json: [{ op: 'remove', path: `/${name}` }] })),
  ...['name', '__description'].map((name) =>
    taken('glanceUpdateImage', { json: [{ op: 'add', path: `/${name}`, value: 'a' }] }),
  ),
  taken('glanceUpdateImage', { json: [{ op: 'remove', path: '/__description' }] }),
  ...pairs(creations).map(([name, value]) => taken('glanceCreateImageMetadata', { json: { [name]: value } })),
  ...codes.ims.map((code) => answered('updateImage', 400, { error: { ...refusals.ims.error, code } })),
  ...codes.gateway.map((code) => answered('updateImage', 401, { ...refusals.gateway, error_code: code })),
  ...['enclosure', 'describedby', 'first', 'next'].map((rel) =>
    answered('glanceShowImageSchemas', 200, { ...schema('image'), links: [{ rel, href: '{self}' }] }),
  ),
  ...['SUPPORTED', 'DEPRECATED'].map((status) =>
    answered('listVersions', 300, { versions: [{ id: 'v2', status, links: [link] }] }),
  ),
  ...['application/openstack-images-v2.1-json-patch', 'application/json-patch+json'].map((mediaType) =>
    taken('updateImage', { json: [], mediaType }),
  ),
];

/** Exchanges that are right: each operation with each of its answers, and each value of those that are counted. */
export const right: readonly Judged[] = [
  ...values,
  ...ids.flatMap((id) => [
    ...done[id].map((response) => ({
      title: `${id} ${response.status}`,
      exchange: { request: requestTo(id), response },
    })),
    ...Object.entries(refused[id]).flatMap(([shape, statuses]) =>
      statuses.map((status) => ({
        title: `${id} ${status}, ${shape}`,
        exchange: { request: requestTo(id), response: answer(status, refusals[shape as Shape]) },
      })),
    ),
  ]),
];
