import { expect, test } from 'vitest';
import { writeOf } from '../src/store/sqlite/rows.ts';
import { record } from './support/records.ts';

const before = record('a');

test.for([
  ['an attribute without a column', { __description: 'new' }, ['document']],
  ['its name', { name: 'new' }, ['name', 'document']],
  ['its owner', { owner: 'new' }, ['scope', 'document']],
  ['nothing but the object', {}, ['document']],
] as const)('an update of %s writes no other column', ([, attributes, columns]) => {
  const [statement, ...values] = writeOf('a', before, record('a', attributes)) ?? [];
  expect(statement).toBe(`UPDATE images SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`);
  expect(values).toHaveLength(columns.length + 1);
});

test('an update of members or of the file leaves the document alone', () => {
  expect(writeOf('a', before, { ...before, file: 'a.data' })).toEqual([
    'UPDATE images SET file = ? WHERE id = ?',
    'a.data',
    'a',
  ]);
  expect(writeOf('a', before, { ...before, members: { x: 'pending' } })).toEqual([
    'UPDATE images SET members = ? WHERE id = ?',
    '{"x":"pending"}',
    'a',
  ]);
});

test('what stays the same is not written', () => {
  expect(writeOf('a', before, before)).toBeUndefined();
  expect(writeOf('a', before, { ...before })).toBeUndefined();
  expect(writeOf('a', undefined, undefined)).toBeUndefined();
});
