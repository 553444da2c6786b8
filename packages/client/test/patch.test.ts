import { expect, test } from 'vitest';
import { nativePatch, patch } from '../src/index.ts';

test('a patch is written as its operations, in order, with JSON pointers', () => {
  const changes = nativePatch()
    .set('name', 'x')
    .setExtension('a/b~c', '')
    .remove('__description')
    .removeExtension('~1');
  expect(JSON.parse(JSON.stringify(changes))).toEqual([
    { op: 'add', path: '/name', value: 'x' },
    { op: 'add', path: '/a~1b~0c', value: '' },
    { op: 'remove', path: '/__description' },
    { op: 'remove', path: '/~01' },
  ]);
});

test('a patch that grows does not change the operations it gave before', () => {
  const changes = patch();
  const before = changes.toJSON();
  changes.set('name', 'second');
  expect([before.length, changes.toJSON().length]).toEqual([0, 1]);
});
