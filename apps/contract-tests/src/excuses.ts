import type { Excuse } from '@cloudimages/openapi-vitest/reporter';
import type { TargetName } from './targets/target.ts';

/** The answers of a status, with their media types and headers, of all operations or of some. */
const answers = (status: number, operations = String.raw`\w+`) => new RegExp(`^${operations} ${status}( |$)`);

const attributesOfClouds = [
  ...['max_ram', 'deleted', 'deleted_at', 'enterprise_project_id', '_sys_enterprise_project_id', 'os_shutdown_timeout'],
  ...['__image_displayname', '__image_location', '__image_login_user', '__source_image_id', '__source_owner'],
  ...['__os_feature_list', '__account_code', '__sequence_num', '__lazyloading', '__whole_image', '__is_offshelved'],
  ...['__system__cmkid', '__system_support_market', '__system_support_export', '__support_amd', '__support_arm'],
  ...['__support_largememory', '__support_xen_hana', '__support_kvm_infiniband', '__support_kvm_hi1822_\\w+'],
  ...['__support_kvm_nvme_spdk', '__support_kvm_fpga_type', '__support_kvm_ascend_310', '__support_live_resize'],
  '__support_agent_list',
];
const onlyClouds = new RegExp(
  `^response .*/Image/(properties|dependentSchemas)/(${attributesOfClouds.join('|')})(/.*| seen)`,
);

/** What no case of a target shows, and why. The mock gives each declared answer when it is asked to. */
const real: readonly Excuse[] = [
  { goals: answers(429), reason: 'Calls are not limited here; limits have suites of their own.' },
  { goals: answers(500), reason: 'A fault of the service cannot be ordered from outside.' },
  { goals: answers(503), reason: 'A full disk or a stopping store cannot be ordered from outside.' },
  {
    goals: answers(403, '(list|show|glance(List|Show|Download))\\w+'),
    reason: 'Every token may read; only clouds with roles refuse that.',
  },
  { goals: answers(413, 'glanceUploadFile'), reason: 'It takes more than 128 GiB of data.' },
  {
    goals: /^response .*(RetryAfter|ErrorCode\/enum "(IMG\.0060|IMG\.0061|APIGW\.0308)"|file\/put\/responses\/413)/,
    reason: 'It comes with answers that are excused.',
  },
  {
    goals: /^response .*ErrorCode\/enum "IMG\.(0059|009[0124])" obeyed$/,
    reason: 'Only native operations raise it, and their errors do not show their codes.',
  },
  {
    goals: / parameter .*AttributeFilters\/schema\/type refused$/,
    reason: 'All names of a query together are always an object.',
  },
  {
    goals: /^\w+ request .*AttributeOperation\/oneOf\/\d+\/properties\/path\/(type|enum) refused$/,
    reason: 'A path that no branch knows does not tell which one was meant.',
  },
  { goals: onlyClouds, reason: 'Only clouds set it.' },
  {
    goals:
      /^response .*\/Image\/properties\/(disk_format|size|virtual_size|checksum|__image_size|__os_bit|__os_version|__platform) absent$/,
    reason: 'Only clouds leave it out.',
  },
  {
    goals: /^response .*(dependentSchemas\/__support_(xen|kvm)_gpu_type\/properties\/\w+ seen|FeatureOff\/not obeyed)$/,
    reason: 'Only clouds say of a feature that it is off; here it is left out.',
  },
  { goals: /^response .*\/ImageStatus\/enum "deleted" obeyed$/, reason: 'A deleted image is not shown.' },
  { goals: /^response .*\/VirtualEnvType\/enum "Ironic" obeyed$/, reason: 'Only clouds have bare-metal servers.' },
  {
    goals: answers(400, 'glanceUploadFile'),
    reason: 'It goes to a caller who broke off the upload and is no longer there.',
  },
];

const excuses: Readonly<Partial<Record<TargetName, readonly Excuse[]>>> = {
  service: real,
  server: real,
  'server-on-postgres': real,
  mock: [{ goals: / 413 text\/plain$/, reason: 'Of two media types the mock gives the first.' }],
};

export const excusesOn = (target: TargetName): readonly Excuse[] => excuses[target] ?? [];
