import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openContract } from '../src/index.ts';
import { books, source } from './books/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'openapi-vitest-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('a place has a file and a line, also after references', () => {
  const { document } = books();
  const book = { uri: new URL('schemas/Book.yaml', source).href, pointer: '/properties/title/maxLength' };
  expect(document.where(book)).toMatch(/test[/\\]books[/\\]schemas[/\\]Book\.yaml:11$/);
  const item = { uri: source.href, pointer: '/paths/~1books/get/parameters/1' };
  expect(document.where(item)).toMatch(/openapi\.yaml:11$/);
});

test('places in JSON have lines, too', () => {
  const path = file(
    'api.json',
    '{\n  "openapi": "3.1.0",\n  "paths": {\n    "/a": {"get": {"responses": {}}}\n  }\n}\n',
  );
  const { document, operations } = openContract(path);
  expect(operations.map(({ id }) => id)).toEqual(['GET /a']);
  expect(document.where({ uri: document.root.uri, pointer: '/paths/~1a' })).toMatch(/api\.json:4$/);
});

describe('refuses', () => {
  test.each([
    ['a document of another version', 'openapi: 3.0.3\npaths: {}\n', 'is not an OpenAPI 3.1 document'],
    ['a YAML file that is not a document', '[]', 'is not an OpenAPI 3.1 document'],
    ['a file that is not YAML', 'a: [', 'is not YAML'],
    ['a reference without a target', 'openapi: 3.1.0\npaths: { /a: { $ref: "#/nowhere" } }\n', 'There is nothing at'],
    [
      'a reference to a missing file',
      'openapi: 3.1.0\npaths: { /a: { $ref: no.yaml } }\n',
      /\.yaml:2 cannot be followed: .*no\.yaml/,
    ],
    ['a reference to another host', 'openapi: 3.1.0\npaths: { /a: { $ref: "https://a.test/b" } }\n', 'is not a file'],
    ['a reference to itself', 'openapi: 3.1.0\npaths: { /a: { $ref: "#/paths/~1a" } }\n', 'leads back to itself'],
  ])('%s', (name, text, words) => {
    expect(() => openContract(file(`${name}.yaml`, text))).toThrow(words);
  });

  test.each([
    [
      'a limit of an older dialect',
      '{ exclusiveMinimum: true }',
      /:4 is not as JSON Schema 2020-12 says: it must be num/,
    ],
    ['an invalid pattern', '{ pattern: "a(" }', /:4 is no schema: Invalid regular expression/],
    ['`required` on a property', '{ required: true }', /:4 is not as JSON Schema 2020-12 says: it must be array/],
    ['a dynamic reference', '{ $dynamicRef: "#a" }', /:4 is a reference that is not followed/],
    ['an unencoded reference', '{ $ref: "#/a/100%" }', /#\/a\/100% at .*yaml#\/components\/a is no address/],
    ['a reference to a missing file', '{ $ref: no.yaml }', /\.yaml:4 cannot be followed: .*no\.yaml/],
    [
      'a reference without a target',
      '{ $ref: "#/nowhere" }',
      /There is nothing at .*#\/nowhere, named by .*\.yaml:4\.$/,
    ],
    ['a reference to an anchor', '{ $ref: "#a" }', /There is nothing at .*yaml#a/],
  ])('a schema with %s', (name, schema, words) => {
    const answer = '{ content: { application/json: { schema: { properties: { a: { $ref: "#/components/a" } } } } } }';
    const paths = `paths: { /a: { get: { responses: { 200: ${answer} } } } }`;
    const text = `openapi: 3.1.0\n${paths}\ncomponents:\n  a: ${schema}\n`;
    expect(() => openContract(file(`${name}.yaml`, text))).toThrow(words);
  });

  test('a relative reference in a document without a file', () => {
    const document = { openapi: '3.1.0', paths: { '/a': { $ref: 'b.yaml' } } };
    expect(() => openContract(document)).toThrow('b.yaml is not a file');
  });

  test('a missing file', () => {
    expect(() => openContract(join(folder, 'missing.yaml'))).toThrow('missing.yaml');
  });
});
