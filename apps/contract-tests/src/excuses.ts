import type { Excuse } from '@cloudimages/openapi-vitest/reporter';
import type { TargetName } from './targets/target.ts';

/** The responses with a status, with their media types and headers, of all operations or of some. */
const answers = (status: number, operations = String.raw`\w+`) => new RegExp(`^${operations} ${status}( |$)`);

const attributesOfClouds = [
  ...['deleted', 'deleted_at', '_sys_enterprise_project_id', 'os_shutdown_timeout'],
  ...['__image_displayname', '__image_location', '__image_login_user', '__source_image_id', '__source_owner'],
  ...['__os_feature_list', '__account_code', '__sequence_num', '__lazyloading', '__whole_image', '__is_offshelved'],
  ...['__system__cmkid', '__system_support_market', '__system_support_export', '__support_arm'],
  '__support_kvm_hi1822_hiovs',
  ...['__support_kvm_nvme_spdk', '__support_kvm_fpga_type', '__support_kvm_ascend_310', '__support_live_resize'],
  '__support_agent_list',
];
const onlyClouds = new RegExp(
  `^response .*/Image/(properties|dependentSchemas)/(${attributesOfClouds.join('|')})(/.*| seen)`,
);

const otherForms: Excuse = {
  goals: /^((glance|v1)\w+ [45]\d\d text\/(html|plain)|response .*\/content\/text~1(html|plain)\/schema\/type obeyed)$/,
  reason: 'One function makes all of them; cases show it for some operations.',
};

const bodiless: Excuse = {
  goals: /^v1HeadImage ([45]\d\d application\/json|parameter .*\/ImageId\/(format|pattern) refused)$/,
  reason: 'A response to HEAD has no body, which would name the error.',
};

/** Goals that no case of a target can reach, and why. The mock gives each declared response on request. */
const real: readonly Excuse[] = [
  otherForms,
  bodiless,
  { goals: answers(429), reason: 'The targets run without rate limits; these have tests of their own.' },
  { goals: answers(500), reason: 'An internal error cannot be caused over HTTP.' },
  { goals: answers(503), reason: 'A full disk or a stopping store cannot be caused over HTTP.' },
  {
    goals: answers(403, '(list|show|create|import|batchUpdate|(glance|v1)(List|Show|Download|Head))\\w+'),
    reason: 'Every token may read and create; only clouds with roles refuse that.',
  },
  { goals: answers(413, 'glanceUploadFile'), reason: 'It takes more than 128 GiB of data.' },
  {
    goals: /^response .*(RetryAfter|ErrorCode\/enum "(IMG\.0060|IMG\.0061|APIGW\.0308)"|file\/put\/responses\/413)/,
    reason: 'It belongs to responses that are excused.',
  },
  {
    goals: /^response .*ErrorCode\/enum "IMG\.(0059|009[0124])" obeyed$/,
    reason: 'Only native responses raise it, and they do not show their codes.',
  },
  {
    goals: /^response .*ErrorCode\/enum "IMG\.0015" obeyed$/,
    reason: 'The quotas of the targets are too large to be used up; tests of the server use up small ones.',
  },
  {
    goals: /^response .*ErrorCode\/enum "IMG\.014[689]" obeyed$/,
    reason: 'It takes more than 128 GiB of data, or jobs that take time; tests of the service raise it.',
  },
  {
    goals: / parameter .*AttributeFilters\/schema\/type refused$/,
    reason: 'A query as a whole is always an object.',
  },
  {
    goals: /^\w+ request .*AttributeOperation\/oneOf\/\d+\/properties\/path\/(type|enum) refused$/,
    reason: 'An unknown path selects no branch.',
  },
  {
    goals: /^updateImage request .*(Min|Max)RamValue\/anyOf\/\d\/type refused$/,
    reason: 'A value that is neither a number nor a string selects no branch.',
  },
  {
    goals: /VisibilityValue\/allOf\/0\/enum "(public|community)" obeyed$/,
    reason: 'Only administrators of a cloud can do this.',
  },
  {
    goals: /^response .*\/(JobStatus\/enum "(INIT|RUNNING|FAIL)" obeyed|(JobEntities|SubJob)\/.*absent)$/,
    reason: 'Jobs of the targets take no time; tests of the service follow jobs by a clock of their own.',
  },
  {
    goals: /^\w+(InSafeMode|Alias) request /,
    reason: 'It does the same as the operation that its description names, whose goals are reached.',
  },
  {
    goals: /^batch(Add|Delete)Members request .*\/(domains|organizations)\/items\//,
    reason: 'These lists have to be empty.',
  },
  {
    goals: /^createImage request .*\/DataDisk\/(type|not) refused$/,
    reason: 'A body without other members is near to all branches.',
  },
  {
    goals: /^response .*(ErrorCode\/enum "IMG\.011[23]"|MemberResult\/.*"failed") obeyed$/,
    reason:
      'Jobs of the targets take no time, so that no image changes before they end; tests of the service follow them.',
  },
  {
    goals: /^response .*ErrorCode\/enum "IMG\.(0098|0135)" obeyed$/,
    reason: 'The targets know no keys and backups; tests of the service give it some.',
  },
  {
    goals: /^response .*MemberType\/enum "(domain|organization)" obeyed$/,
    reason: 'Only clouds have members that are no projects.',
  },
  { goals: /^response .*ImageMember\/properties\/urn/, reason: 'Only clouds have members that are no projects.' },
  { goals: /^response .*\/properties\/current_task/, reason: 'Only clouds name the task.' },
  { goals: onlyClouds, reason: 'Only clouds set this attribute.' },
  {
    goals:
      /^response .*\/(V1)?Image\/properties\/(disk_format|size|virtual_size|checksum|__image_size|__os_bit|__os_version|__platform) absent$/,
    reason: 'Only clouds omit this attribute.',
  },
  {
    goals: /^response .*(dependentSchemas\/__support_\w+\/properties\/\w+ seen|FeatureOff\/not obeyed)$/,
    reason: 'Only clouds state that a feature is off; here the attribute is missing.',
  },
  { goals: /^response .*\/ImageStatus\/enum "deleted" obeyed$/, reason: 'A deleted image is not shown.' },
];

const excuses: Readonly<Partial<Record<TargetName, readonly Excuse[]>>> = {
  service: real,
  server: real,
  mock: [otherForms, bodiless],
};

export const excusesOn = (target: TargetName): readonly Excuse[] => excuses[target] ?? [];
