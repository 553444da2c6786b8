import { type OperationId, story } from '@cloudimages/contract';
import { type Judged, requestTo, type Sent, short } from './exchange.ts';
import { done, settable } from './right.ts';

const { UbuntuImage: image } = story;
const names = (text: string) => text.split(/\s+/);
const long = (length: number) => 'a'.repeat(length);

/** Queries that neither list takes, by name. */
const queries: readonly (readonly [names: readonly string[], values: readonly string[]])[] = [
  [['limit'], ['-1', 'ten', '1.5']],
  [
    ['marker', 'id'],
    ['x', image.id.toUpperCase()],
  ],
  [['sort_key'], ['updated_at', 'status ']],
  [['sort_dir'], ['up']],
  [['status'], ['ACTIVE']],
  [['visibility'], ['community']],
  [['protected'], ['0', 'True']],
  [['container_format'], ['ovf']],
  [['disk_format'], ['floppy']],
  [
    ['min_ram', 'min_disk'],
    ['much', '1.5'],
  ],
  [
    ['created_at', 'updated_at'],
    ['2018-10-28T10:00:00Z', 'ge:2018-10-28T10:00:00Z', 'gte:yesterday'],
  ],
  [['__os_bit'], ['16']],
  [['__os_type'], ['linux']],
  [['member_status'], ['some']],
  [
    names(`__support_kvm __support_xen __support_largememory __support_diskintensive __support_highperformance
      __support_xen_hana __support_kvm_infiniband`),
    ['false'],
  ],
];

/** Queries that only `listImages` does not take. */
const ownQueries: typeof queries = [
  [['__imagetype'], ['market']],
  [['__isregistered'], ['false']],
  [['virtual_env_type'], ['KVM']],
  [['__whole_image'], ['1']],
  [['architecture'], ['riscv']],
];

/** Values that a patch cannot set, by attribute. */
const values: readonly (readonly [names: readonly string[], values: readonly unknown[]])[] = [
  [['__description'], [1, long(1025), '<', 'a\nb']],
  [['team'], [1, null, 'a\u0000', long(65_536)]],
];
const ownValues: typeof values = [
  [['name'], ['', 1, long(129), ' a', 'a ', 'ä']],
  [['min_ram'], [-1, '1x', true, 2 ** 31, 1.5, '-1', '', null]],
  [['hw_firmware_type'], ['efi', 1]],
  [
    ['__is_config_init', 'hw_vif_multiqueue_enabled'],
    ['yes', true],
  ],
  [names('__support_kvm __support_xen __support_diskintensive __support_highperformance'), ['false', true]],
  [['__support_xen_gpu_type'], ['P4', 1]],
  [['__support_kvm_gpu_type'], ['A100', 1]],
];
const nativeValues: typeof values = [[['name'], ['', 1, long(256), 'a\n']]];

/** Paths of a patch that name nothing which it may change. */
const paths = [
  ...names(`/id /owner /status /visibility /protected /tags /container_format /disk_format /min_disk /size /checksum
    /created_at /updated_at /active_at /deleted_at /deleted /self /file /schema /virtual_env_type /virtual_size /max_ram
    /os_shutdown_timeout /enterprise_project_id /location /direct_url /__new /_sys_x /os_glance_x /os_hash_algo`),
  ...['', '/', 'name', '/a/b', '/a~', '/a~2', '/Team', '/a b', `/${long(256)}`, '/-a', 1],
];

/** Patches that have no operation, or one that is none. */
const patches = [
  ...[1, 'x', {}, null, [1], [[]], [null], [{}]],
  ...[[{ op: 'add', path: '/team' }], [{ op: 'add', value: 'x' }], [{ path: '/team', value: 'x' }]],
  ...[[{ op: 'add', path: '/__description' }], [{ op: 'remove' }], [{ path: '/team' }]],
  ...[[{ op: 'test', path: '/team', value: 'x' }], [{ op: 'copy', path: '/team' }], [{ op: 1, path: '/team' }]],
  [{ op: 'remove', path: '/name' }],
];

/** Metadata that no new image can have. */
const creations: typeof values = [
  [['name'], ['', 1, long(256), 'a\n']],
  [['__os_version'], ['', 1, long(256), 'a\u0000']],
  [['__description'], [1, long(1025), '<']],
  [['visibility'], ['public', 1]],
  [['protected'], ['true', 1]],
  [['container_format'], ['ovf', 1]],
  [['disk_format'], ['iso', 'floppy', 1]],
  [['tags'], ['a', [1], [''], [long(256)], Array.from({ length: 11 }, (_, index) => `t${index}`)]],
  [['min_ram'], ['1', -1, 1.5, 2 ** 31]],
  [['min_disk'], ['40', 0, 1025, 1.5]],
  [['team'], [1, null]],
];

/** A request that must not be taken, with an answer that would be right if it were. */
const taken = (id: OperationId, title: string, sent: Sent): Judged => ({
  title: `${id} with ${title}`,
  exchange: { request: requestTo(id, sent), response: done[id][0] as Judged['exchange']['response'] },
});

const askedBy = (id: OperationId, table: typeof queries) =>
  table.flatMap(([of, texts]) =>
    of.flatMap((name) =>
      texts.map((text) => taken(id, `${name}=${text}`, { query: String(new URLSearchParams([[name, text]])) })),
    ),
  );
const bodiesOf = (id: OperationId, bodies: readonly unknown[]) =>
  bodies.map((json) => taken(id, short(json), { json }));
/** Operations that lack something, each otherwise right. */
const incomplete = settable.flatMap(([of, [value]]) =>
  of.flatMap((name) => [[{ op: 'add', path: `/${name}` }], [{ path: `/${name}`, value }]]),
);
const patched = (table: typeof values) =>
  table.flatMap(([of, all]) => of.flatMap((name) => all.map((value) => [{ op: 'add', path: `/${name}`, value }])));
const patchesTo = (id: OperationId, own: typeof values) =>
  bodiesOf(id, [
    ...patches,
    ...paths.flatMap((path) => [[{ op: 'add', path, value: 'x' }], [{ op: 'remove', path }]]),
    ...patched(values),
    ...patched(own),
    ...incomplete,
  ]);

/** Requests that no operation takes. */
export const wrongRequests: readonly Judged[] = [
  ...askedBy('listImages', [...queries, ...ownQueries]),
  ...askedBy('glanceListImages', queries),
  ...patchesTo('updateImage', ownValues),
  ...patchesTo('glanceUpdateImage', nativeValues),
  ...bodiesOf('glanceCreateImageMetadata', [
    ...[1, 'x', [], null],
    ...creations.flatMap(([of, all]) => of.flatMap((name) => all.map((value) => ({ [name]: value })))),
  ]),
  ...bodiesOf('glanceDeleteImage', [1, [], null, { delete_backup: 'true' }, { delete_backup: 1 }]),
  ...(
    ['updateImage', 'glanceUpdateImage', 'glanceShowImage', 'glanceDeleteImage', 'glanceUploadFile'] as const
  ).flatMap((id) => ['x', image.id.toUpperCase()].map((one) => taken(id, `the ID ${one}`, { image: one }))),
  {
    title: 'glanceUploadFile without a body',
    exchange: {
      request: { ...requestTo('glanceUploadFile'), headers: { 'x-auth-token': 'a-token' } },
      response: done.glanceUploadFile[0] as Judged['exchange']['response'],
    },
  },
  ...['2', 'v', 'v2.', 'V2'].map((version) => taken('showVersion', `version ${version}`, { version })),
];
