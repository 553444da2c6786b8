import { expect, test } from 'vitest';
import { type OperationId, operations, story } from '../src/index.ts';
import { readRequest, requestValidators } from '../src/validators.ts';

const image = story.UbuntuImage.id;

interface Asked {
  readonly path?: Record<string, string>;
  readonly query?: string;
  readonly type?: string;
  readonly body?: string;
}

test('min_ram in a string is read as a number', () => {
  const body = JSON.stringify([{ op: 'add', path: '/min_ram', value: '2048' }]);
  expect(read('updateImage', { body })).toMatchObject({ body: [{ op: 'add', path: '/min_ram', value: 2048 }] });
});

function read(id: OperationId, { path = { image_id: image }, query = '', type = 'application/json', body }: Asked) {
  return readRequest(operations[id], requestValidators[id], {
    path,
    query: new URLSearchParams(query),
    header: (name) => (name === 'content-type' ? type : undefined),
    body: body === undefined ? undefined : new TextEncoder().encode(body),
  });
}

test('parameters are read by their types', () => {
  expect(read('listImages', { path: {}, query: 'limit=2&protected=true&min_ram=x&team=1&__proto__=2' })).toEqual({
    fault: { reason: 'IMG.0017', detail: 'min_ram must be of type integer.' },
  });
  expect(read('listImages', { path: {}, query: 'limit=2&protected=true&team=1&__proto__=2' })).toEqual({
    query: { limit: 2, protected: true, attributes: JSON.parse('{"team":"1","__proto__":"2"}') },
    headers: {},
    body: undefined,
  });
});

test.each([
  ['9007199254740991', 9007199254740991],
  ['9007199254740993', 9007199254740991],
  ['1000000000000000000000', 9007199254740991],
  ['9'.repeat(400), 9007199254740991],
])('the limit %s is read as a safe integer', (text, limit) => {
  expect(read('listImages', { path: {}, query: `limit=${text}` })).toMatchObject({ query: { limit } });
});

test('a large negative number is read as a safe integer', () => {
  const query = { min_ram: -9007199254740991 };
  expect(read('listImages', { path: {}, query: `min_ram=-${'9'.repeat(400)}` })).toMatchObject({ query });
});

test('a stream stays unread', () => {
  const body = new ReadableStream<Uint8Array>();
  const parts = {
    path: { image_id: image },
    query: new URLSearchParams(),
    header: (name: string) => (name === 'content-type' ? 'application/octet-stream' : undefined),
    body,
  };
  const { glanceUploadFile } = operations;
  expect(readRequest(glanceUploadFile, requestValidators.glanceUploadFile, parts)).toMatchObject({ body });
  expect(body.locked).toBe(false);
});

const rename = (value: unknown) => ({ op: 'replace', path: '/name', value });

test.each<[string, OperationId, Asked, string | number | undefined, (string | undefined)?]>([
  ['a valid patch', 'updateImage', { body: JSON.stringify([rename('a')]) }, undefined],
  [
    'a wrong ID, before all else',
    'updateImage',
    { path: { image_id: 'x' }, type: 'text/plain' },
    'IMG.0066',
    undefined,
  ],
  [
    'a parameter given twice',
    'listImages',
    { path: {}, query: 'a=1&b=1&a=2&limit=x' },
    'IMG.0017',
    'a is given twice.',
  ],
  ['an undeclared parameter given twice', 'updateImage', { query: 'a=1&a=2', body: '[]' }, undefined],
  ['a missing body', 'updateImage', { type: 'text/plain' }, 'IMG.0007', undefined],
  ['a missing optional body', 'glanceDeleteImage', {}, undefined],
  ['an undeclared body', 'glanceShowImage', { body: '{' }, undefined],
  [
    'a wrong media type, before JSON',
    'glanceDeleteImage',
    { type: 'text/plain', body: '{' },
    415,
    'It takes application/json.',
  ],
  ['a media type with parameters', 'updateImage', { type: 'Application/JSON; charset=UTF-8', body: '[]' }, undefined],
  ['a body that is not JSON', 'updateImage', { body: '{' }, 'IMG.0001', 'The body is no JSON in UTF-8.'],
  ['a patch that is not a list', 'updateImage', { body: 'null' }, 'IMG.0001', 'The body must be of type array.'],
  [
    'a reserved name, before a wrong value',
    'updateImage',
    { body: JSON.stringify([rename(1), { op: 'add', path: '/id', value: 'x' }]) },
    'IMG.0026',
    'Operation 1 (/id): /id cannot be changed in this way.',
  ],
  [
    'a wrong value',
    'updateImage',
    { body: JSON.stringify([{ op: 'add', path: '/min_ram', value: '2147483648' }]) },
    'IMG.0055',
    'Operation 0 (/min_ram): value must be <= 2147483647.',
  ],
  [
    'a path that is not a string',
    'updateImage',
    { body: '[{"op":"add","path":{"toString":1},"value":"x"}]' },
    'IMG.0001',
    'Operation 0: path must be of type string.',
  ],
  [
    'too many bytes in an extension attribute',
    'updateImage',
    { body: JSON.stringify([{ op: 'add', path: '/team', value: 'é'.repeat(40_000) }]) },
    'IMG.0001',
    'Operation 0 (/team): value must NOT have more than 65535 bytes.',
  ],
  [
    'a reserved name of a new image',
    'glanceCreateImageMetadata',
    { path: {}, body: '{"name":"","id":1}' },
    'IMG.0026',
    'id cannot be changed in this way.',
  ],
  [
    'a wrong attribute of a new image',
    'glanceCreateImageMetadata',
    { path: {}, body: '{"min_disk":0}' },
    'IMG.0001',
    'min_disk must be >= 1.',
  ],
])('the fault of %s', (_, id, asked, reason, detail) => {
  const { fault } = read(id, asked);
  expect(fault).toEqual(reason === undefined ? undefined : { reason, detail });
});
