import fc from 'fast-check';
import type { Hand } from './draft.ts';
import type { Query } from './request.ts';

type Parameter = Query[number];

const operators = fc.constantFrom('gt:', 'gte:', 'lt:', 'lte:', 'eq:', 'neq:');

/** Filters with values that images may have. */
const filters = ({ attribute }: Hand): readonly fc.Arbitrary<Parameter>[] => [
  ...Object.entries({
    name: ['a', 'renamed', 'in:a,renamed'],
    status: ['queued', 'active', 'deleted', 'in:active,saving'],
    visibility: ['private', 'public', 'shared', 'shared', 'all'],
    size_min: ['1', '5'],
    size_max: ['0', '5', '10'],
    os_hidden: ['false', 'true'],
    protected: ['true', 'false'],
    tag: ['a', 'a=b', 'b'],
    disk_format: ['zvhd2', 'qcow2', 'iso'],
    min_ram: ['0', '1024'],
    min_disk: ['1', '40'],
    size: ['0', '10'],
    __os_type: ['Linux', 'Windows'],
    __os_bit: ['32', '64'],
    __platform: ['Ubuntu', 'RedHat', 'Red Hat'],
    __support_kvm: ['true'],
    __description: ['', 'words'],
    team: ['blue', 'red', ''],
    level: ['7', '007'],
  }).map(([name, found]) => fc.tuple(fc.constant(name), fc.constantFrom(...found))),
  ...['id', 'owner', 'checksum'].map((name) => fc.tuple(fc.constant(name), attribute(name))),
  ...['created_at', 'updated_at'].map((name) =>
    fc.tuple(
      fc.constant(name),
      fc.tuple(operators, attribute(name)).map(([operator, time]) => operator + time),
    ),
  ),
];

const malformed: readonly Parameter[] = [
  ...([
    'limit=-1',
    'limit=ten',
    'sort_key=updated_at',
    'sort=name:up',
    'sort_dir=up',
    'marker=x',
    'id=x',
    'status=ACTIVE',
  ] as const),
  ...([
    'visibility=community',
    'member_status=maybe',
    'protected=0',
    'disk_format=floppy',
    'min_ram=much',
    'min_disk=1.5',
  ] as const),
  ...(['__os_type=linux', '__os_bit=16', '__support_kvm=false', 'updated_at=gte:yesterday'] as const),
  'created_at=ge:2018-10-28T10:00:00Z',
].map((pair) => pair.split('=') as [string, string]);

const pages = ({ image }: Hand): readonly fc.Arbitrary<Parameter>[] => [
  ...Object.entries({
    limit: ['1', '1', '2', '2', '3', '0', '1001'],
    sort_key: ['name', 'disk_format', 'status', 'id', 'size', 'created_at'],
    sort_dir: ['asc', 'desc'],
    sort: ['name:asc,size:desc', 'status,name:asc', 'size:asc'],
    member_status: ['pending', 'accepted', 'rejected', 'all'],
  }).map(([name, values]) => fc.tuple(fc.constant(name), fc.constantFrom(...values))),
  fc.tuple(fc.constant('marker'), image),
];

/** Queries with few filters, since an image must meet all of them, and any order and page size. */
export const queries = (hand: Hand): fc.Arbitrary<Query> =>
  fc
    .tuple(
      fc.oneof(
        { weight: 4, arbitrary: fc.array(fc.oneof(...filters(hand)), { maxLength: 1 }) },
        { weight: 1, arbitrary: fc.array(fc.oneof(...filters(hand)), { minLength: 2, maxLength: 2 }) },
      ),
      fc.array(fc.oneof(...pages(hand)), { maxLength: 4 }),
      fc.oneof(
        { weight: 9, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.subarray([...malformed], { maxLength: 1 }) },
      ),
    )
    // Each name occurs once, and the malformed parameter comes last.
    .map((parts) => [...new Map(parts.flat())]);
