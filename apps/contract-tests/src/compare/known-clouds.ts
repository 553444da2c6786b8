import type { Known } from './known-differences.ts';
import type { Difference } from './pair.ts';

// Where the clouds differ from each other, and so from what was decided. Each entry says what both sides answer, as
// exactly as the decision does: whatever else they answer is news.

/** Whether one side says this and the other one that. */
const says = ({ a, b }: Difference, one: RegExp, other: RegExp): boolean => {
  const [said, replied] = [String(a), String(b)];
  return (one.test(said) && other.test(replied)) || (one.test(replied) && other.test(said));
};

const deciding = (operations: RegExp, one: RegExp, other: RegExp) => (difference: Difference) =>
  operations.test(difference.operation) && says(difference, one, other);

/** Whether one side takes what the other one refuses by one of these rules. */
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
    words: 'Clouds that follow Glance let an attribute be replaced that is not there.',
    fits: deciding(patch, /^200$/, /^(400 IMG\.0035|409)$/),
  },
  {
    decision: 9,
    words: 'Sets of attributes that a patch may change differ, and so does what refuses the others.',
    fits: deciding(patch, /^(200|400.*)$/, /^403( IMG\.0026)?$/),
  },
  {
    decision: 21,
    words: 'The alphabet of names differs.',
    fits: takenBy(/\/(ImageName|NativeImageName)\/pattern$/),
  },
  {
    decision: 22,
    words: 'What a description may hold differs.',
    fits: takenBy(/\/Description\/(pattern|maxLength)$/),
  },
  { decision: 23, words: 'The range of min_ram differs.', fits: takenBy(/\/MinRam(Value)?\/(minimum|maximum)$/) },
  { decision: 25, words: 'The range of min_disk differs.', fits: takenBy(/\/min_disk\/(minimum|maximum)$/) },
  { decision: 39, words: 'The types of GPU differ.', fits: takenBy(/\/(XenGpuType|KvmGpuType)\/enum$/) },
  {
    decision: 40,
    words: 'Some clouds have attributes that others have not.',
    fits: ({ part, a, b }) => ofSomeClouds.test(part) && (a === undefined || b === undefined),
  },
  {
    decision: 50,
    words: 'Errors of the native API may be HTML or text.',
    fits: ({ operation, part, plain }) => part === 'media type' && plain[0].status >= 400 && /^glance/.test(operation),
  },
  {
    decision: 51,
    words: 'An image that is not there may be told by other codes.',
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
    words: 'A malformed ID is refused for its shape, or as one that nobody has.',
    fits: deciding(any, /^400 IMG\.0066$/, /^404/),
  },
  {
    decision: 55,
    words: 'A media type that is not taken may be a 400.',
    fits: deciding(any, /^415/, /^400/),
  },
  {
    decision: 60,
    words: 'The last page may have a link to the next one.',
    fits: ({ part, operation }) => lists.test(operation) && part === 'body /next',
  },
  {
    decision: 61,
    words: 'Odd limits and markers may be taken.',
    fits: (difference) =>
      lists.test(difference.operation) &&
      /\/(Limit|Marker)\//.test(difference.place?.pointer ?? '') &&
      says(difference, /^200$/, /^400/),
  },
  {
    decision: 77,
    words: 'Location may name the host.',
    fits: ({ part, a, b }) =>
      part === 'header Location' && says({ a, b } as Difference, /^\/v2\//, /^<endpoint>\/v2\//),
  },
  {
    decision: 86,
    words: 'A caller who is not identified may be told by another code, or by none.',
    fits: deciding(any, /^401 APIGW\.0301$/, /^40[01]( IMG\.0087)?$/),
  },
  {
    decision: 87,
    words: 'The calls for versions may answer 200.',
    fits: deciding(/^(listVersions|showVersion)$/, /^300$/, /^200$/),
  },
  {
    decision: 88,
    words: 'Schemas may list the attributes of an old Glance.',
    fits: ({ operation, part }) => /Schemas$/.test(operation) && part.startsWith('body'),
  },
];
