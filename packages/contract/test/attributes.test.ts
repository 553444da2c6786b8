import { expect, test } from 'vitest';
import { document } from '../src/document.ts';
import { attributes, isExtension, story } from '../src/index.ts';
import { type BodyReader, readBody, requestValidators } from '../src/validators.ts';

type Patched = { properties?: { op: { $ref: string }; path: { enum: string[] } } };

const { AttributeOperation } = (document as { components: { schemas: { AttributeOperation: { oneOf: Patched[] } } } })
  .components.schemas;
const pathsOf = (op: 'SetOp' | 'RemoveOp') =>
  AttributeOperation.oneOf
    .filter(({ properties }) => properties?.op.$ref.endsWith(op))
    .flatMap(({ properties }) => properties?.path.enum.map((path) => path.slice(1)) ?? []);
const names = Object.keys(attributes) as (keyof typeof attributes)[];

test('the table says of each attribute what a patch may do to it', () => {
  expect(names.filter((name) => attributes[name] !== 'fixed').sort()).toEqual(pathsOf('SetOp').sort());
  expect(names.filter((name) => attributes[name] === 'removable').sort()).toEqual(pathsOf('RemoveOp').sort());
});

test('the table has the attributes of every image', () => {
  expect(names).toEqual(expect.arrayContaining(Object.keys(story.UbuntuImage)));
});

test.each(['team', 'constructor', 'toString', 'hasownproperty', 'Team', '_x', 'os_glanc'])(
  '%s is the name of an extension attribute',
  (name) => {
    expect(isExtension(name)).toBe(true);
  },
);

test.each([
  ...['name', 'id', 'self', 'location', 'direct_url', '__new', '__proto__'],
  ...['_sys_x', 'os_glance_x', 'os_hash_value', '_sys_enterprise_project_id'],
])('%s is a reserved name', (name) => {
  expect(isExtension(name)).toBe(false);
});

const { body = {} } = requestValidators.updateImage;
const patchReader = body['application/json'] as BodyReader;

test.each(['add', 'remove'])('a patch refuses to %s the reserved names', (op) => {
  const unchangeable = names.filter((name) => attributes[name] === 'fixed');
  const refused = [
    ...unchangeable,
    'location',
    'direct_url',
    '__new',
    '__proto__',
    '_sys_x',
    'os_glance_x',
    'os_hash_x',
  ];
  for (const name of ['team', 'constructor', ...refused]) {
    const { fault } = readBody(patchReader, [{ op, path: `/${name}`, value: '' }], 'IMG.0001');
    expect(fault?.reason).toBe(isExtension(name) ? undefined : 'IMG.0026');
  }
});
