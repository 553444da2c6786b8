import { type OperationId, story } from '@cloudimages/contract';
import { answer, changed, gone, type Judged, requestTo, short, type Wrongs } from './exchange.ts';
import { done, refusals } from './right.ts';

const { UbuntuImage: image } = story;
const places = (text: string) => text.split(/\s+/).map((name) => `/${name}`);
const long = (length: number) => 'a'.repeat(length);

/** What no attribute of an image can be. */
const wrongImages: Wrongs = [
  [[''], [[], 'image', null]],
  [
    places(`id name owner status visibility protected tags container_format min_ram min_disk created_at updated_at self
      file schema __isregistered __imagetype __image_source_type __os_type virtual_env_type`),
    [gone],
  ],
  [['/id'], [1, 'x', image.id.toUpperCase()]],
  [['/name'], [1, long(256)]],
  [['/__description'], [1, long(1025), 'a<b', 'a\nb']],
  [['/owner'], [1, 'x', 'ABCDEF0123456789ABCDEF0123456789']],
  [['/status'], ['ready', 'ACTIVE', 1]],
  [['/visibility'], ['community', 1]],
  [['/tags'], ['a', [1], [''], [long(256)], ['a\u0000']]],
  [['/container_format'], ['ovf', 1]],
  [['/disk_format'], ['floppy', 1]],
  [['/min_ram'], ['0', -1, 1.5, 2 ** 31]],
  [['/min_disk'], ['40', -1, 1.5]],
  [places('size virtual_size'), ['1', -1, 1.5]],
  [['/checksum'], [1, 'x', 'ABCDEF0123456789ABCDEF0123456789']],
  [places('max_ram os_shutdown_timeout __image_size'), [1, '', '1.5', 'much']],
  [
    places('created_at updated_at active_at deleted_at'),
    [1, '2015-12-08 02:30:49', '2015-12-08T02:30:49', '2015-12-08T02:30:49.5Z', '2015-13-08T02:30:49Z'],
  ],
  [['/self'], [1, '/v2/images/x', `/v2/images/${image.id}/file`]],
  [['/file'], [1, `/v2/images/${image.id}`]],
  [places('protected deleted __whole_image __system_support_market __system_support_export'), ['true', null]],
  [['/virtual_env_type'], ['KVM', 1]],
  [['/__os_type'], ['linux', 1]],
  [['/__os_bit'], ['16', 64]],
  [['/__root_origin'], ['disk', 1]],
  [['/__lazyloading'], ['yes', true]],
  [['/hw_firmware_type'], ['efi', 1]],
  [['/__support_xen_gpu_type'], ['P4', 1]],
  [['/__support_kvm_gpu_type'], ['A100', 1]],
  [
    places(`hw_vif_multiqueue_enabled __is_config_init __isregistered __is_offshelved __support_fc_inject __support_amd
      __support_arm`),
    ['yes', true],
  ],
  [
    places(`__support_kvm __support_xen __support_diskintensive __support_highperformance __support_largememory
      __support_xen_hana __support_kvm_infiniband __support_kvm_hi1822_hisriov __support_kvm_hi1822_hivirtionet`),
    ['false', true],
  ],
  [['/__data_origin'], [1]],
  [
    places(`schema enterprise_project_id __imagetype __image_source_type __image_displayname __image_location
      __image_login_user __originalimagename __source_image_id __source_owner __backup_id __os_version __platform
      __os_feature_list __productcode __account_code __sequence_num __system__cmkid __support_kvm_hi1822_hiovs
      __support_kvm_nvme_spdk __support_kvm_fpga_type __support_kvm_ascend_310 __support_live_resize
      __support_agent_list _sys_enterprise_project_id team`),
    [1, null],
  ],
];

/** Features that an image with another one cannot have. */
const exclusive: readonly (readonly [feature: string, value: string, others: readonly string[]])[] = [
  ['__support_xen_gpu_type', 'M60_vGPU', ['__support_xen', '__support_kvm']],
  ['__support_kvm_gpu_type', 'V100', ['__support_xen', '__support_kvm']],
  ['__support_xen_hana', 'true', ['__support_xen', '__support_kvm']],
  ['__support_kvm_infiniband', 'true', ['__support_xen']],
];

/** What else can stand in no answer, by operation and status; the first answer of the status is changed. */
const others: readonly (readonly [id: OperationId, status: number, body: unknown, wrongs: Wrongs])[] = [
  [
    'listImages',
    200,
    undefined,
    [
      [
        ['', '/images', '/images/0'],
        [1, {}],
      ],
      [['/images'], [gone]],
    ],
  ],
  [
    'glanceListImages',
    200,
    undefined,
    [
      [
        ['', '/images', '/images/0'],
        [1, {}],
      ],
      [['/images', '/first', '/schema'], [gone]],
      [
        ['/first', '/next', '/schema'],
        [1, null],
      ],
    ],
  ],
  [
    'glanceShowImageSchemas',
    200,
    undefined,
    [
      [
        ['', '/properties', '/properties/name', '/links/0'],
        [1, []],
      ],
      [['/name', '/properties', '/links', '/links/0/rel', '/links/0/href'], [gone]],
      [['/name'], ['shared', 1]],
      [['/additionalProperties'], [1, true]],
      [['/links'], [[], 1, {}]],
      [['/links/0/rel'], ['up', 1]],
      [['/links/0/href'], ['self', '{}', 1]],
    ],
  ],
  [
    'listVersions',
    300,
    undefined,
    [
      [
        ['', '/versions/0', '/versions/0/links/0'],
        [1, []],
      ],
      [
        ['/versions', '/versions/0/links'],
        [gone, [], 1, {}],
      ],
      [
        ['/versions/0/id', '/versions/0/status', '/versions/0/links/0/rel', '/versions/0/links/0/href'],
        [gone, 1],
      ],
      [['/versions/0/id'], ['2', 'v', 'v2.']],
      [['/versions/0/status'], ['current', 'EXPERIMENTAL']],
      [['/versions/0/links/0/rel'], ['next']],
      [['/versions/0/links/0/href'], ['not a URL']],
    ],
  ],
  [
    'updateImage',
    400,
    refusals.ims,
    [
      [
        ['', '/error'],
        [1, []],
      ],
      [['/error', '/error/code', '/error/message'], [gone]],
      [['/error/code'], ['IMG.9999', 1]],
      [['/error/message'], ['', 1]],
    ],
  ],
  [
    'updateImage',
    401,
    refusals.gateway,
    [
      [[''], [1, []]],
      [['/error_code', '/error_msg', '/request_id'], [gone]],
      [['/error_code'], ['APIGW.9999', 1]],
      [['/error_msg'], ['', 1]],
      [['/request_id'], ['x', 1, 'ABCDEF0123456789ABCDEF0123456789']],
    ],
  ],
  [
    'glanceShowImage',
    404,
    refusals.native,
    [
      [[''], [1, []]],
      [['/code', '/title', '/message'], [gone]],
      [['/code'], ['404', 404, 'Not Found']],
      [
        ['/title', '/message'],
        ['', 1],
      ],
    ],
  ],
];

/** Headers that cannot be so. */
const headers: readonly (readonly [id: OperationId, name: string, values: readonly string[]])[] = [
  ['listImages', 'retry-after', ['-1', 'soon', '1.5']],
  ['glanceListImages', 'retry-after', ['-1', 'soon', '1.5']],
];

function changes(id: OperationId, status: number, body: unknown, wrongs: Wrongs): Judged[] {
  return wrongs.flatMap(([at, values]) =>
    at.flatMap((place) =>
      values.map((value) => ({
        title: `${id} ${status} with ${short(value)} at ${place || 'all of it'}`,
        exchange: { request: requestTo(id), response: answer(status, changed(body, place, value)) },
      })),
    ),
  );
}

const bodyOf = (id: OperationId) => JSON.parse(done[id][0]?.body ?? '');

/** Answers that no operation may give. */
export const wrongAnswers: readonly Judged[] = [
  ...changes('glanceShowImage', 200, image, wrongImages),
  ...exclusive.flatMap(([feature, value, flags]) =>
    flags.map((flag) => ({
      title: `an image with ${feature} and ${flag}`,
      exchange: {
        request: requestTo('glanceShowImage'),
        response: answer(200, { ...image, [feature]: value, [flag]: 'true' }),
      },
    })),
  ),
  ...others.flatMap(([id, status, body = bodyOf(id), wrongs]) => changes(id, status, body, wrongs)),
  ...headers.flatMap(([id, name, values]) =>
    ([429, 503] as const).flatMap((status) =>
      values.map((value) => ({
        title: `${id} ${status} with ${name}: ${value}`,
        exchange: {
          request: requestTo(id),
          response: answer(
            status,
            status === 429 ? refusals.gateway : id === 'listImages' ? refusals.ims : refusals.native,
            { [name]: value },
          ),
        },
      })),
    ),
  ),
];
