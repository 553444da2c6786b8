import { expect, test } from 'vitest';
import { attributes, isExtension, story } from '../src/index.ts';
import { requestValidators } from '../src/validators.ts';

const changed = Object.keys(requestValidators.updateImage.patch ?? {});
const pathsOf = (op: string) =>
  changed.filter((key) => key.startsWith(`${op} /`)).map((key) => key.slice(`${op} /`.length));
const names = Object.keys(attributes) as (keyof typeof attributes)[];

test('the table says of each attribute what the branches of a patch do to it', () => {
  expect(names.filter((name) => attributes[name] !== 'fixed').sort()).toEqual(pathsOf('add').sort());
  expect(names.filter((name) => attributes[name] === 'removable').sort()).toEqual(pathsOf('remove').sort());
});

test('the table has the attributes of every image', () => {
  expect(names).toEqual(expect.arrayContaining(Object.keys(story.UbuntuImage)));
});

test.each(['team', 'constructor', 'toString', 'hasownproperty', 'Team', '_x', 'os_glanc'])(
  '%s is no reserved name',
  (name) => {
    expect(isExtension(name)).toBe(true);
  },
);

test.each([
  ...['name', 'id', 'self', 'location', 'direct_url', '__new', '__proto__'],
  ...['_sys_x', 'os_glance_x', 'os_hash_value', '_sys_enterprise_project_id'],
])('%s is no name of an extension attribute', (name) => {
  expect(isExtension(name)).toBe(false);
});

test.each(['add', 'remove'])('names are reserved as in a patch that would %s them', (op) => {
  const validate = requestValidators.updateImage.patch?.[`${op} *`];
  const refused = [...names, 'location', 'direct_url', '__new', '__proto__', '_sys_x', 'os_glance_x', 'os_hash_x'];
  for (const name of ['team', 'constructor', ...refused]) {
    expect(validate?.({ op, path: `/${name}`, value: '' })).toBe(isExtension(name));
  }
});
