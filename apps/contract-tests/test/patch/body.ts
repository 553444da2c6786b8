import { add, patchCases, remove, replace } from '../../src/patch-case.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

const rename = '[{"op":"replace","path":"/name","value":"renamed"}]';
const mib = 2 ** 20;

const malformed = { cloudimages: 'IMG.0001', native: 400 } as const;

patchCases('the body', [
  { shows: 'white space', body: ' ', ...malformed },
  {
    shows: 'a surrogate in UTF-8',
    body: bytes('[{"op":"add","path":"/team","value":"', [0xed, 0xa0, 0x80], '"}]'),
    ...malformed,
  },
  { shows: 'one operation instead of an array', patch: replace('/name', 'renamed'), ...malformed },
  { shows: 'just 1 MiB', body: rename.padEnd(mib), cloudimages: { name: 'renamed' }, native: { name: 'renamed' } },
  {
    shows: 'a repeated key: the last one counts',
    body: '[{"op":"remove","op":"replace","path":"/id","path":"/name","value":"first","value":"last"}]',
    cloudimages: { name: 'last' },
    native: { name: 'last' },
  },
  {
    shows: 'a repeated key: the last one is refused',
    body: '[{"op":"replace","path":"/name","path":"/id","value":"x"}]',
    cloudimages: 'IMG.0026',
    native: 403,
  },
]);

patchCases('the shape of an operation', [
  ...['test', 'Add', 'constructor', '__proto__'].map((op) => ({
    shows: `op "${op}"`,
    patch: [{ op, path: '/name', value: 'x', from: '/team' }],
    ...malformed,
  })),
  {
    shows: 'unknown members are ignored',
    patch: [{ op: 'replace', path: '/name', value: 'renamed', from: '/id', note: null }],
    cloudimages: { name: 'renamed' },
    native: { name: 'renamed' },
  },
  {
    shows: 'remove takes no value',
    image: { __description: 'words' },
    patch: [remove('/__description')],
    cloudimages: { __description: undefined },
    native: { __description: undefined },
  },
  {
    shows: 'remove ignores any value',
    image: { team: 'blue' },
    patch: [{ ...remove('/team'), value: { any: 1 } }],
    cloudimages: { team: undefined },
    native: { team: undefined },
  },
  {
    shows: 'the 2.0 form of the native patch',
    patch: [{ replace: '/name', value: 'renamed' }],
    ...malformed,
  },
  { shows: 'the second operation', patch: [add('/team', 'blue'), 'remove'], ...malformed },
]);
