import { add, type PatchCase, patchCases, remove, replace } from '../../src/patch-case.ts';

const both = <Outcome>(outcome: Outcome) => ({ cloudimages: outcome, native: outcome });
const malformed = { cloudimages: 'IMG.0001', native: 400 } as const;

const named = (name: string): PatchCase => ({
  shows: `${name.slice(0, 20)} (${name.length} characters)`,
  patch: [add(`/${name}`, 'blue')],
  ...both({ [name]: 'blue' }),
});
const misnamed = (name: string): PatchCase => ({
  shows: `${JSON.stringify(name.slice(0, 20))} (${name.length} characters)`,
  patch: [add(`/${name}`, 'blue')],
  ...malformed,
});

patchCases('names of extension attributes', [
  ...[
    'a',
    '0',
    '_',
    '_a',
    'team',
    'a.b:c-d_e',
    '0.0',
    'x'.repeat(255),
    'constructor',
    'tostring',
    'sys_x',
    'architecture',
  ].map(named),
  ...[
    'x'.repeat(256),
    '.a',
    '-a',
    ':a',
    'Team',
    'teaM',
    'te am',
    'é',
    '名',
    '😀',
    'a\u0000',
    '\u0000',
    '\ud800',
    'a\udc00',
  ].map(misnamed),
  ...['hasOwnProperty', 'toString', 'valueOf'].map(misnamed),
  { shows: 'a bad name, to remove', patch: [remove('/Team')], ...malformed },
  {
    shows: 'constructor can be replaced',
    image: { constructor: 'a' },
    patch: [replace('/constructor', 'b')],
    ...both({ constructor: 'b' }),
  },
  {
    shows: 'constructor can be removed',
    image: { constructor: 'a' },
    patch: [remove('/constructor')],
    ...both({ constructor: undefined }),
  },
]);

const valued = (value: string, what = JSON.stringify(value)): PatchCase => ({
  shows: what,
  patch: [add('/team', value)],
  ...both({ team: value }),
});
const misvalued = (value: unknown, what = JSON.stringify(value)): PatchCase => ({
  shows: what,
  patch: [add('/team', value)],
  ...malformed,
});

patchCases('values of extension attributes', [
  valued(''),
  valued(' '),
  valued('<\r\n\t>\u007f'),
  valued('描述 é \ue000 \uffff'),
  valued('a'.repeat(65_535), '65535 bytes in 65535 characters'),
  valued('é'.repeat(32_767), '65534 bytes in 32767 characters'),
  misvalued('a'.repeat(65_536), '65536 bytes in 65536 characters'),
  misvalued('é'.repeat(32_768), '65536 bytes in 32768 characters'),
  misvalued('😀', 'a character of 4 bytes'),
  misvalued('a\u0000b'),
  misvalued('\ud800'),
  misvalued('a\udfff'),
  ...[1, true, null, ['blue'], { team: 'blue' }].map((value) => misvalued(value)),
]);

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`extension${index}`, 'x']));
const addMany = (count: number) => Object.entries(many(count)).map(([name, value]) => add(`/${name}`, value));

patchCases('at most 128 extension attributes', [
  { shows: 'the 128th', image: many(127), patch: [add('/team', 'blue')], ...both({ team: 'blue' }) },
  {
    shows: 'the 129th',
    image: many(128),
    patch: [add('/team', 'blue')],
    cloudimages: 'IMG.0001',
    native: 413,
    reason: 'TooManyExtensions',
  },
  { shows: '128 in one patch', patch: addMany(128), ...both(many(128)) },
  {
    shows: '129 in one patch',
    patch: addMany(129),
    cloudimages: 'IMG.0001',
    native: 413,
    reason: 'TooManyExtensions',
  },
  {
    shows: 'one replaced by another',
    image: many(128),
    patch: [add('/team', 'blue'), remove('/extension0')],
    ...both({ team: 'blue', extension0: undefined }),
  },
  { shows: 'a change of one of 128', image: many(128), patch: [add('/extension5', 'y')], ...both({ extension5: 'y' }) },
  {
    shows: 'declared attributes do not count',
    image: many(128),
    patch: [add('/__description', 'words')],
    ...both({ __description: 'words' }),
  },
]);
