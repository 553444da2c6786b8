import type { Known } from './known-differences.ts';
import type { Difference } from './pair.ts';

// Where clouds differ from each other, and so from the decisions. Each entry matches the responses of both sides as
// exactly as the decision states them: any other response is an unknown difference.

/** Whether the two sides match the two patterns, in either order. */
const says = ({ a, b }: Difference, one: RegExp, other: RegExp): boolean => {
  const [said, replied] = [String(a), String(b)];
  return (one.test(said) && other.test(replied)) || (one.test(replied) && other.test(said));
};

const deciding = (operations: RegExp, one: RegExp, other: RegExp) => (difference: Difference) =>
  operations.test(difference.operation) && says(difference, one, other);

/** Whether one side accepts what the other one refuses by one of these rules. */
const takenBy = (rules: RegExp) => (difference: Difference) =>
  difference.part === 'status' &&
  rules.test(difference.place?.pointer ?? '') &&
  says(difference, /^2\d\d$/, /^4(00|03|09|13)/);

const patch = /^(updateImage|glanceUpdateImage)$/;
const lists = /^(listImages|glanceListImages)$/;
const any = /^/;

/** Attributes that only some clouds set. */
const ofSomeClouds =
  /^body (\/images\/\d+)?\/(__\w+|_sys_\w+|max_ram|deleted|deleted_at|enterprise_project_id|os_shutdown_timeout|active_at)$/;

export const known: readonly Known[] = [
  {
    decision: 4,
    words: 'Clouds that follow Glance accept the replacement of a missing attribute.',
    fits: deciding(patch, /^200$/, /^(400 IMG\.0035|409)$/),
  },
  {
    decision: 9,
    words: 'Clouds differ in which attributes a patch may change, and in the error for the others.',
    fits: deciding(patch, /^(200|400.*)$/, /^403( IMG\.0026)?$/),
  },
  {
    decision: 21,
    words: 'The characters allowed in names differ.',
    fits: takenBy(/\/(ImageName|NativeImageName)\/pattern$/),
  },
  {
    decision: 22,
    words: 'The characters and the length allowed in descriptions differ.',
    fits: takenBy(/\/Description\/(pattern|maxLength)$/),
  },
  { decision: 23, words: 'The range of min_ram differs.', fits: takenBy(/\/MinRam(Value)?\/(minimum|maximum)$/) },
  { decision: 25, words: 'The range of min_disk differs.', fits: takenBy(/\/min_disk\/(minimum|maximum)$/) },
  { decision: 39, words: 'The GPU types differ.', fits: takenBy(/\/(XenGpuType|KvmGpuType)\/enum$/) },
  {
    decision: 40,
    words: 'Some clouds have attributes that others lack.',
    fits: ({ part, a, b }) => ofSomeClouds.test(part) && (a === undefined || b === undefined),
  },
  {
    decision: 50,
    words: 'Errors of the native API may be HTML or text.',
    fits: ({ operation, part, plain }) => part === 'media type' && plain[0].status >= 400 && /^glance/.test(operation),
  },
  {
    decision: 51,
    words: 'The code for an unknown image may differ.',
    fits: deciding(any, /^404 IMG\.0144$/, /^40[04] IMG\.(0027|0086|0144)$/),
  },
  {
    decision: 52,
    words: 'IMG.0026 and IMG.0047 come with 400 or with 403.',
    fits: (difference) =>
      says(difference, /^403 IMG\.0026$/, /^400 IMG\.0026$/) || says(difference, /^403 IMG\.0047$/, /^400 IMG\.0047$/),
  },
  {
    decision: 53,
    words: 'A malformed ID is refused as malformed or as unknown.',
    fits: deciding(any, /^400 IMG\.0066$/, /^404/),
  },
  {
    decision: 55,
    words: 'An unsupported media type may get 400.',
    fits: deciding(any, /^415/, /^400/),
  },
  {
    decision: 60,
    words: 'The last page may have a link to the next one.',
    fits: ({ part, operation }) => lists.test(operation) && part === 'body /next',
  },
  {
    decision: 61,
    words: 'Unusual limits and markers may be accepted.',
    fits: (difference) =>
      lists.test(difference.operation) &&
      /\/(Limit|Marker)\//.test(difference.place?.pointer ?? '') &&
      says(difference, /^200$/, /^400/),
  },
  {
    decision: 77,
    words: 'Location may be an absolute URL.',
    fits: ({ part, a, b }) =>
      part === 'header Location' && says({ a, b } as Difference, /^\/v2\//, /^<endpoint>\/v2\//),
  },
  {
    decision: 86,
    words: 'A failed authentication may have another code, or none.',
    fits: deciding(any, /^401 APIGW\.0301$/, /^40[01]( IMG\.0087)?$/),
  },
  {
    decision: 87,
    words: 'The version operations may respond with 200.',
    fits: deciding(/^(listVersions|showVersion)$/, /^300$/, /^200$/),
  },
  {
    decision: 88,
    words: 'Schemas may list the attributes of an old Glance.',
    fits: ({ operation, part }) => /Schemas$/.test(operation) && part.startsWith('body'),
  },
];
