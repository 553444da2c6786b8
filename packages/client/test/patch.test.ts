import { expect, test } from 'vitest';
import { nativePatch, patch } from '../src/index.ts';

test('a patch holds its operations in the order they were given', () => {
  const changes = patch()
    .set('min_ram', 2048)
    .setExtension('team', 'blue')
    .remove('__description')
    .removeExtension('old');
  expect(changes.toJSON()).toEqual([
    { op: 'add', path: '/min_ram', value: 2048 },
    { op: 'add', path: '/team', value: 'blue' },
    { op: 'remove', path: '/__description' },
    { op: 'remove', path: '/old' },
  ]);
});

test('a patch is written as its operations', () => {
  expect(JSON.stringify(nativePatch().set('name', 'ims_test'))).toBe(
    '[{"op":"add","path":"/name","value":"ims_test"}]',
  );
  expect(JSON.stringify(patch())).toBe('[]');
});

test('a patch can grow step by step', () => {
  const changes = patch();
  changes.set('name', 'first');
  const before = changes.toJSON();
  changes.set('name', 'second');
  expect(before).toHaveLength(1);
  expect(changes.toJSON()).toHaveLength(2);
});

test('names become JSON pointers', () => {
  expect(patch().setExtension('a/b~c', '').removeExtension('~1').toJSON()).toEqual([
    { op: 'add', path: '/a~1b~0c', value: '' },
    { op: 'remove', path: '/~01' },
  ]);
  expect(patch().setExtension('constructor', 'x').toJSON()).toEqual([{ op: 'add', path: '/constructor', value: 'x' }]);
});
