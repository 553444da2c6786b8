import fc, { type Arbitrary } from 'fast-check';

/** Names with a meaning in JavaScript, SQL, paths or HTTP. */
export const nastyNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'length',
  'then',
  '$ref',
  'self',
  'id',
  'owner',
  'file',
  '__os_type',
  '__support_kvm',
  '_sys_x',
  'name',
  'tags',
  'attributes',
  '',
  '.',
  '..',
  '/',
  '~',
  '~2',
  '*',
  '%',
  '[object Object]',
  "'; DROP TABLE images; --",
] as const;

const characters = fc.constantFrom(
  ...['a', 'Z', '0', ' ', '\t', '\n', '\r', '\0', '\x7f', '\x85', '"', "'", '\\', '/', '%', '&', '=', '+', ';', '#'],
  ...['?', '<', '>', '{', '[', '~', '\u00a0', '\u200b', '\u202e', '\ufeff', '\ufffe', '\uffff', 'é', 'İ', 'ß', '中'],
  ...['\ud800', '\udfff', '\u{1f600}', '\u{10ffff}'],
);

const lengths = [127, 128, 129, 255, 256, 257, 1024, 1025, 4000];

/** Texts that are hard to parse, store or print. */
export const nastyText: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...nastyNames),
  fc.string({ unit: characters, maxLength: 12 }),
  fc.tuple(characters, fc.constantFrom(...lengths)).map(([character, length]) => character.repeat(length)),
  fc.constantFrom('0', '-1', '1e999', '-0', 'NaN', 'Infinity', '9'.repeat(30), '0x10', '1.5', '١', 'null', 'true'),
  fc.constantFrom('../../etc/passwd', '..\\..\\windows', 'file:///etc/passwd', '{{7*7}}', '%s%n', '\0.zvhd2'),
  fc.constantFrom('0000-00-00T00:00:00Z', 'gt:9999-12-31T23:59:59Z', 'gt:2026-02-30T00:00:00', 'neq:', 'a:b:c'),
);

const nastyNumber = fc.constantFrom(
  ...[0, -0, -1, 0.5, 1e-7, 1e21, 1e308, -1e308, 2 ** 31, 2 ** 32, 2 ** 53, 2 ** 53 + 2, 2 ** 63, 2 ** 64],
);

/** A value so deep that a recursive function overflows the stack, but quick to parse. */
const deep = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown;

const nastyMembers = fc
  .array(fc.tuple(nastyText, fc.oneof(nastyText, nastyNumber)), { maxLength: 4 })
  // Unlike an assignment, this makes `__proto__` a normal member.
  .map((members) => Object.fromEntries(members));

/** Unexpected JSON values. */
export const nastyValue: Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: nastyText },
  { weight: 2, arbitrary: nastyNumber },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false, [], {}, [[]], [null], ['name'], { length: 1 }) },
  { weight: 2, arbitrary: nastyMembers },
  { weight: 1, arbitrary: fc.constantFrom(3, 100, 500).map(deep) },
  { weight: 1, arbitrary: fc.array(fc.oneof(nastyText, nastyMembers), { maxLength: 30 }) },
);
